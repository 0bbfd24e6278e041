/**
 * Records to triples: the IRI minter, the vocabulary, one mapper a class, the authority tables and
 * JSON-LD.
 */
package org.chapter8.rdf;

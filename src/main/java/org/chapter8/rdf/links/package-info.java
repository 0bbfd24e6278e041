/**
 * The tables of links to other vocabularies, in the form of SSSOM: {@link
 * org.chapter8.rdf.links.SssomReader} reads one, {@link org.chapter8.rdf.links.LinkTables} all of
 * them, and {@link org.chapter8.rdf.links.LinkMapper} makes triples of what they say.
 */
package org.chapter8.rdf.links;

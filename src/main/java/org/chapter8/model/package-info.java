/**
 * What documents say, as records: meetings, agenda items, actors, speakers, statements, citations
 * and the passages they were read from. No record knows of RDF, files or rules.
 */
package org.chapter8.model;

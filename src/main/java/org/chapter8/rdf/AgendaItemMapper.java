package org.chapter8.rdf;

import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.chapter8.model.AgendaItem;
import org.chapter8.rdf.Vocabulary.Properties;

/** Agenda items: their titles and where on which agenda they stand. */
final class AgendaItemMapper {
  private AgendaItemMapper() {}

  static void map(AgendaItem item, Description out) {
    out.texts(SKOS.prefLabel.asNode(), item.prefLabel());
    out.ref(Properties.ORGAN, item.organ());
    out.integer(Properties.SESSION, item.session());
    out.string(Properties.ITEM_NUMBER, item.itemNumber());
    out.refs(DCTerms.subject.asNode(), item.subject());
  }
}

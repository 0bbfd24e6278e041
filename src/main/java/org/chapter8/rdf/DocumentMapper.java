package org.chapter8.rdf;

import org.apache.jena.vocabulary.DCTerms;
import org.chapter8.model.Document;
import org.chapter8.rdf.Vocabulary.Properties;

/** Documents: their symbol, titles, parties, parts, and the file they were read from. */
final class DocumentMapper {
  private DocumentMapper() {}

  static void map(Document document, Description out) {
    out.string(DCTerms.identifier.asNode(), document.identifier());
    out.texts(DCTerms.title.asNode(), document.title());
    out.date(DCTerms.date.asNode(), document.date());
    out.ref(DCTerms.language.asNode(), document.language());
    out.ref(DCTerms.type.asNode(), document.documentType());
    out.refs(DCTerms.creator.asNode(), document.creator());
    out.refs(Properties.ADDRESSEE, document.addressee());
    out.refs(DCTerms.subject.asNode(), document.subject());
    out.refs(Properties.AGENDA_ITEM, document.agendaItem());
    out.ref(DCTerms.isPartOf.asNode(), document.isPartOf());
    out.refs(DCTerms.hasPart.asNode(), document.hasPart());
    out.ref(DCTerms.isVersionOf.asNode(), document.isVersionOf());
    out.refs(DCTerms.references.asNode(), document.references());
    out.refs(Properties.MENTIONS, document.mentions());
    document.vote().forEach(vote -> out.string(Properties.VOTE, vote));
    out.refs(Properties.VETOED_BY, document.vetoedBy());
    out.string(Properties.SOURCE_FILE, document.sourceFile());
    out.string(Properties.SHA256, document.sha256());
    out.ref(Properties.TEXT_LAYER, document.textLayer());
  }
}

package org.chapter8.rdf;

import org.chapter8.model.Statement;
import org.chapter8.rdf.Vocabulary.Properties;

/** Statements, recommendations among them: what is said, how strongly, by whom and to whom. */
final class RecommendationMapper {
  private RecommendationMapper() {}

  static void map(Statement statement, Description out) {
    out.text(Properties.TEXT, statement.text());
    out.ref(Properties.FORCE, statement.force());
    out.texts(Properties.ACTION_VERB, statement.actionVerb());
    out.refs(Properties.MADE_BY, statement.madeBy());
    out.refs(Properties.SUPPORTED_BY, statement.supportedBy());
    out.refs(Properties.OPPOSED_BY, statement.opposedBy());
    out.refs(Properties.ADDRESSED_TO, statement.addressedTo());
    out.ref(Properties.MADE_AT, statement.madeAt());
    out.ref(Properties.IN_SPEECH, statement.inSpeech());
    out.refs(Properties.THEME, statement.theme());
    out.refs(Properties.CITES, statement.cites());
  }
}

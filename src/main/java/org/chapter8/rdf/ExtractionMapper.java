package org.chapter8.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.chapter8.model.Actor;
import org.chapter8.model.AgendaItem;
import org.chapter8.model.Citation;
import org.chapter8.model.Classification;
import org.chapter8.model.Document;
import org.chapter8.model.Evidenced;
import org.chapter8.model.Extraction;
import org.chapter8.model.Meeting;
import org.chapter8.model.MeetingSeries;
import org.chapter8.model.Passage;
import org.chapter8.model.Resource;
import org.chapter8.model.Speaker;
import org.chapter8.model.Speech;
import org.chapter8.model.Statement;
import org.chapter8.model.Theme;
import org.chapter8.rdf.Vocabulary.Properties;

/**
 * What was read from a document, as quads of that document's graph. It keeps no state: one mapper
 * may serve many threads, each with a stream of its own.
 */
public final class ExtractionMapper {
  private final Iris iris;

  public ExtractionMapper(Iris iris) {
    this.iris = iris;
  }

  /**
   * Writes an extraction.
   *
   * @param out takes the quads; to start and finish it is left to the caller, who may send many
   *     extractions to one stream
   */
  public void map(Extraction extraction, StreamRDF out) {
    Node graph = iris.graph(extraction.document());
    for (Resource resource : PartsBothWays.complete(extraction.resources())) {
      describe(resource, new Description(iris, graph, resource, out));
    }
  }

  private static void describe(Resource resource, Description out) {
    switch (resource) {
      case Document document -> DocumentMapper.map(document, out);
      case Passage passage -> PassageMapper.map(passage, out);
      case Meeting meeting -> MeetingMapper.map(meeting, out);
      case MeetingSeries series -> MeetingSeriesMapper.map(series, out);
      case AgendaItem item -> AgendaItemMapper.map(item, out);
      case Actor actor -> OrganizationMapper.map(actor, out);
      case Speaker speaker -> SpeakerMapper.map(speaker, out);
      case Speech speech -> SpeechMapper.map(speech, out);
      case Statement statement -> RecommendationMapper.map(statement, out);
      case Citation citation -> CitationMapper.map(citation, out);
      case Theme theme -> ThemeMapper.map(theme, out);
      case Classification classification -> ClassificationMapper.map(classification, out);
    }
    if (resource instanceof Evidenced evidenced) {
      out.refs(Properties.STATED_IN, evidenced.statedIn());
      out.string(Properties.EXTRACTED_BY, evidenced.extractedBy());
    }
  }
}

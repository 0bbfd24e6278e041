package org.chapter8.rdf;

import org.chapter8.model.Speaker;
import org.chapter8.rdf.Vocabulary.Properties;

/** Speakers: at which meeting, for whom, and in what capacity. */
final class SpeakerMapper {
  private SpeakerMapper() {}

  static void map(Speaker speaker, Description out) {
    out.ref(Properties.SPOKE_AT, speaker.spokeAt());
    out.ref(Properties.REPRESENTS, speaker.represents());
    out.refs(Properties.ON_BEHALF_OF, speaker.onBehalfOf());
    out.ref(Properties.PERSON, speaker.person());
    out.texts(Properties.CAPACITY, speaker.capacity());
    out.refs(Properties.PARTICIPATION, speaker.participation());
  }
}

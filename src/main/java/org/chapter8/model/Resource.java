package org.chapter8.model;

import java.util.List;

/** Something a document was read to speak of. */
public sealed interface Resource
    permits Document,
        Passage,
        Meeting,
        MeetingSeries,
        AgendaItem,
        Actor,
        Speaker,
        Speech,
        Statement,
        Citation,
        Theme,
        Classification {

  /** Who or what it is. */
  Ref id();

  /**
   * The classes of the ontology it belongs to, by local name, the most specific first: {@code
   * State}, {@code Actor}.
   */
  List<String> type();
}

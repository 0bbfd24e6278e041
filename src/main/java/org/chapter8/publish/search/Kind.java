package org.chapter8.publish.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.chapter8.rdf.Vocabulary.Classes;

/** What a page is about. A thing of several classes is of the first kind that suits. */
public enum Kind {
  ORGANIZATION(Classes.ORGANIZATION),
  ORGAN(Classes.ORGAN),
  STATE(Classes.STATE),
  PERSON(Classes.PERSON),
  THEME(Classes.THEME),
  MEETING_SERIES(Classes.MEETING_SERIES),
  MEETING(Classes.MEETING),
  AGENDA_ITEM(Classes.AGENDA_ITEM),
  DECISION(Classes.DECISION),
  DOCUMENT(Classes.DOCUMENT),
  RECOMMENDATION(Classes.RECOMMENDATION),
  STATEMENT(Classes.STATEMENT),
  SPEECH(Classes.SPEECH),
  SPEAKER(Classes.SPEAKER),
  PLACE(Classes.PLACE),
  DOCUMENT_SERIES(Classes.DOCUMENT_SERIES);

  private static final Set<Kind> LISTED_BY_NAME =
      Set.of(ORGANIZATION, ORGAN, STATE, PERSON, THEME, MEETING_SERIES, PLACE, DOCUMENT_SERIES);

  private final String type;

  Kind(Node type) {
    this.type = type.getURI();
  }

  /** The class. */
  public Node type() {
    return NodeFactory.createURI(type);
  }

  /** How addresses write it: {@code agenda-item}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind that an address writes so. */
  public static Optional<Kind> of(String key) {
    return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
  }

  /** Whether its things are known by a name, and listed by it; all others have a day or a text. */
  public boolean isNamed() {
    return LISTED_BY_NAME.contains(this);
  }
}

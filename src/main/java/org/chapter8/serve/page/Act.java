package org.chapter8.serve.page;

import java.util.Locale;
import org.apache.jena.graph.Node;

/** A part that an actor can have in a statement, with the property that says so. */
enum Act {
  PROPOSED("c8:madeBy"),
  SAID("c8:madeBy"),
  SUPPORTED("c8:supportedBy"),
  OPPOSED("c8:opposedBy"),
  ASKED("c8:addressedTo");

  private final String property;

  Act(String property) {
    this.property = property;
  }

  /** The property by which a statement names who had this part in it. */
  String property() {
    return property;
  }

  /** Its name in addresses and keys. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What is proposed is a recommendation; all else that somebody made is said. */
  boolean takes(Known known, Node statement) {
    return switch (this) {
      case PROPOSED -> known.is(statement, "c8:Recommendation");
      case SAID -> !known.is(statement, "c8:Recommendation");
      case SUPPORTED, OPPOSED, ASKED -> true;
    };
  }
}

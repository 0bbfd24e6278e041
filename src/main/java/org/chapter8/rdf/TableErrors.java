package org.chapter8.rdf;

import java.io.Serial;
import java.util.List;

/** What is wrong with the tables of names and memberships; its message has a line for each. */
public final class TableErrors extends IllegalArgumentException {
  @Serial private static final long serialVersionUID = 1;

  TableErrors(List<String> problems) {
    super(String.join("\n", problems));
  }
}

package org.chapter8.model;

import java.util.List;

/** The one check that all extracted records share. */
final class Evidence {
  private Evidence() {}

  static List<Ref> required(Ref id, List<Ref> statedIn) {
    if (statedIn.isEmpty()) {
      throw new IllegalArgumentException(id + " has no passage as evidence");
    }
    return List.copyOf(statedIn);
  }
}

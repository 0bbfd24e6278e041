package org.chapter8.echo;

import java.util.ArrayList;
import java.util.List;

/** Texts as units that forms are made of. */
final class Words {
  private Words() {}

  /** The characters of a text, one a unit. */
  static List<String> characters(String text) {
    List<String> units = new ArrayList<>(text.length());
    text.codePoints().forEach(point -> units.add(Character.toString(point)));
    return units;
  }
}

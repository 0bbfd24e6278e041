package org.chapter8.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.chapter8.text.Numerals;
import org.chapter8.text.Roman;

/** Counts the paragraphs of a resolution and the marks of their parts. */
final class ResolutionLabels {
  private static final int DEEPEST = 6;

  private String section = "";
  private int number;
  private final List<String> marks = new ArrayList<>();

  /** A part of the resolution begins that counts its own paragraphs. */
  void restart(String name) {
    section = name;
    number = 0;
    marks.clear();
  }

  /** The number due next. */
  int next() {
    return number + 1;
  }

  /** The label of the paragraph being read; empty before the first. */
  String current() {
    String paragraph = number == 0 ? "" : String.valueOf(number);
    String point = section.isEmpty() || paragraph.isEmpty() ? "" : ".";
    return section + point + paragraph + String.join("", marks);
  }

  /** The label of a paragraph that begins. */
  String paragraph(int found) {
    number = found;
    marks.clear();
    return current();
  }

  /** The label of a part with its mark, such as {@code (a)}: the next of a list, or within it. */
  String item(String mark) {
    for (int level = marks.size() - 1; level >= 0; level--) {
      if (follows(marks.get(level), mark)) {
        marks.subList(level, marks.size()).clear();
        break;
      }
    }
    if (marks.size() == DEEPEST || marks.contains(mark)) {
      marks.subList(Math.max(0, marks.indexOf(mark)), marks.size()).clear();
    }
    marks.add(mark);
    return current();
  }

  /** Whether a mark is the one after another: the next letter, figure or Roman numeral. */
  private static boolean follows(String before, String mark) {
    if (before.equals(mark)) {
      return !before.startsWith("(");
    }
    String one = before.replaceAll("[()]", "");
    String next = mark.replaceAll("[()]", "");
    if (one.length() == 1 && next.length() == 1 && next.charAt(0) == one.charAt(0) + 1) {
      return true;
    }
    if (Roman.value(one) > 0 && Roman.value(next) == Roman.value(one) + 1) {
      return true;
    }
    OptionalInt numeral = Numerals.parse(one);
    boolean counted =
        numeral.isPresent() && Numerals.parse(next).equals(OptionalInt.of(numeral.getAsInt() + 1));
    return counted || (one.equals("z") && next.equals("aa"));
  }
}

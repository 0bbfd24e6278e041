package org.chapter8.publish.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody typed, in parts: words between blanks, and phrases in quotation marks. Nothing of
 * it is syntax, whatever characters it has.
 */
record Typed(String text, List<String> parts) {
  private static final Pattern PART =
      Pattern.compile("\"([^\"]*)\"|“([^”]*)”|«([^»]*)»|([^\\s\"“«]+)");

  static Typed of(String text) {
    String folded = WordAnalyzer.folded(text).strip();
    List<String> parts = new ArrayList<>();
    Matcher matcher = PART.matcher(folded);
    while (matcher.find()) {
      for (int group = 1; group <= matcher.groupCount(); group++) {
        if (matcher.group(group) != null && !matcher.group(group).isBlank()) {
          parts.add(matcher.group(group));
        }
      }
    }
    return new Typed(folded, List.copyOf(parts));
  }
}

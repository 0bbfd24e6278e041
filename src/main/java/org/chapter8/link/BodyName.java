package org.chapter8.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chapter8.model.Validity;

/**
 * A name of a body, parted into the noun that says what it is and what tells it from others.
 *
 * @param noun Commission, 委员会
 * @param parts what stands before the noun, and after it without "of the"
 * @param years when it was the body's name
 * @param leading whether something is added to the noun by "of" or "for", as only nouns have it
 */
record BodyName(String noun, List<String> parts, Validity years, boolean leading) {
  private static final Pattern ENGLISH =
      Pattern.compile("(?:The )?(?:(?<before>.*) )?(?<noun>\\p{Lu}\\p{Ll}{3,})");
  private static final Pattern CONNECTED =
      Pattern.compile(" (?:of|on|for|to|in|against|established|pursuant|concerning)\\b");

  BodyName {
    parts = List.copyOf(parts);
  }

  /** An English name: its noun is the last word before "of" or "for". */
  static Optional<BodyName> english(String name, Validity years) {
    Matcher connected = CONNECTED.matcher(name);
    int end = connected.find() ? connected.start() : name.length();
    Matcher matcher = ENGLISH.matcher(name.substring(0, end));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    List<String> parts = new ArrayList<>();
    Optional.ofNullable(matcher.group("before")).ifPresent(parts::add);
    String after = name.substring(end).replaceFirst("^ \\w+(?: the\\b)? ?", "");
    parts.add(after);
    parts.removeIf(String::isBlank);
    return Optional.of(new BodyName(matcher.group("noun"), parts, years, end < name.length()));
  }

  /** A Chinese name: its noun ends it. */
  static Optional<BodyName> chinese(String name, String noun, Validity years) {
    return name.endsWith(noun) && name.length() > noun.length()
        ? Optional.of(
            new BodyName(
                noun, List.of(name.substring(0, name.length() - noun.length())), years, true))
        : Optional.empty();
  }
}

package org.chapter8.serve.federation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a query calls a service, taken apart. {@code copy:} before it means our copy of it. The
 * prefixes {@code cache:} and {@code bulk:} of other installations ask for what is done anyway.
 *
 * @param name what is left: an IRI of the list, or for a copy the name of a service too
 */
record Spelling(boolean isCopy, String name) {
  static final String COPY = "copy:";

  private static final Pattern PREFIXES =
      Pattern.compile("((?:(?:copy|(?:cache|bulk)(?:\\+\\w+)?):)*)(.*)", Pattern.DOTALL);

  static Spelling of(String iri) {
    Matcher parts = PREFIXES.matcher(iri);
    return parts.matches()
        ? new Spelling(parts.group(1).contains(COPY), parts.group(2))
        : new Spelling(false, iri);
  }
}

package org.chapter8.link;

import java.time.LocalDate;
import java.time.Year;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chapter8.model.NameContext;
import org.chapter8.model.Ref;

/** A form among the words and names around it, in a document of which something is known. */
final class Surroundings {
  private static final int LIST = 3;
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*[、，,]?\\s*(?:和|与|及|以及|或|and|or|et|y)?\\s*(?:the )?");

  /** A year that is no part of a symbol, a number, or the year of a resolution in brackets. */
  private static final Pattern YEAR =
      Pattern.compile("(?<![\\d/(（.,-])(?:19|20)\\d\\d(?![\\d)）/])");

  private final String text;
  private final List<Spot> spots;
  private final int index;
  private final NameContext context;
  private final Ambiguities ambiguities;

  Surroundings(
      String text, List<Spot> spots, int index, NameContext context, Ambiguities ambiguities) {
    this.text = text;
    this.spots = spots;
    this.index = index;
    this.context = context;
    this.ambiguities = ambiguities;
  }

  Spot spot() {
    return spots.get(index);
  }

  /** Whether words right before or after the form speak for a reading. */
  boolean adjoins(Claim claim) {
    return claim.after().filter(p -> Around.beginsAfter(p, text, spot().end())).isPresent()
        || claim.before().filter(p -> Around.endsBefore(p, text, spot().start())).isPresent();
  }

  /** Whether words of the same sentence do. */
  boolean isNear(Claim claim) {
    return claim.near().filter(words -> words.matcher(sentence()).find()).isPresent();
  }

  /** Whether words of the document do. */
  boolean isInDocument(Claim claim) {
    return claim.near().filter(words -> words.matcher(context.words()).find()).isPresent();
  }

  private int sentenceStart() {
    return Around.sentenceStart(text, spot().start());
  }

  private int sentenceEnd() {
    return Around.sentenceEnd(text, spot().end());
  }

  private String sentence() {
    return text.substring(sentenceStart(), sentenceEnd());
  }

  /** Whom the sentence calls by a name of their own. */
  Set<Ref> besides() {
    int start = sentenceStart();
    int end = sentenceEnd();
    Set<Ref> besides = new HashSet<>();
    spots.stream()
        .filter(other -> other.start() >= start && other.end() <= end)
        .forEach(other -> other.certain().ifPresent(besides::add));
    return besides;
  }

  /** The years that the sentence names. */
  List<Year> years() {
    Matcher years = YEAR.matcher(sentence());
    return years.results().map(found -> Year.parse(found.group())).distinct().toList();
  }

  /** Whether whoever is named takes part in the meeting. */
  boolean takesPart() {
    return context.taking() || ambiguities.takesPart(text, spot().start(), spot().end());
  }

  Optional<LocalDate> day() {
    return context.day();
  }

  /** The organ whose meeting or document it is. */
  Optional<Ref> organ() {
    return context.organ();
  }

  /**
   * Whether the form stands in a list of three names or more, or alone, as in a column of names.
   */
  boolean isListed() {
    int first = index;
    while (first > 0 && joined(spots.get(first - 1), spots.get(first))) {
      first--;
    }
    int last = index;
    while (last + 1 < spots.size() && joined(spots.get(last), spots.get(last + 1))) {
      last++;
    }
    boolean alone = spot().start() == 0 && spot().end() == text.length();
    return alone || last - first + 1 >= LIST;
  }

  private boolean joined(Spot one, Spot next) {
    return BETWEEN.matcher(text.substring(one.end(), next.start())).matches();
  }

  /** Whom the same form means elsewhere in the document. */
  Set<Ref> sameForm() {
    return context.meant().getOrDefault(Fold.lower(spot().form()), Set.of());
  }

  /** Whom the document names without doubt, this text included. */
  Set<Ref> named() {
    Set<Ref> named = new HashSet<>();
    for (Map.Entry<String, Set<Ref>> each : context.meant().entrySet()) {
      named.addAll(each.getValue());
    }
    spots.forEach(other -> other.certain().ifPresent(named::add));
    return named;
  }
}

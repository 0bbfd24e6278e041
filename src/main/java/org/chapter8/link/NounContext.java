package org.chapter8.link;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chapter8.link.NounPlaces.Place;
import org.chapter8.model.ActorNames.Mention;
import org.chapter8.model.NameContext;
import org.chapter8.model.Ref;

/** A noun among the words and names around it. */
final class NounContext {
  private static final Pattern PLACED = Pattern.compile(" (?:in|at) (?<seat>[\\p{L} '-]{3,40})");

  private final String text;
  private final List<Mention> mentions;
  private final Place place;
  private final Set<Ref> fitting;
  private final NameContext context;

  /**
   * @param text what is said up to the noun and after it
   * @param mentions whom it names
   * @param fitting the bodies that the noun fits
   */
  NounContext(
      String text, List<Mention> mentions, Place place, Set<Ref> fitting, NameContext context) {
    this.text = text;
    this.mentions = List.copyOf(mentions);
    this.place = place;
    this.fitting = Set.copyOf(fitting);
    this.context = context;
  }

  String noun() {
    return place.noun();
  }

  Optional<LocalDate> day() {
    return context.day();
  }

  String sentence() {
    return text.substring(
        Around.sentenceStart(text, place.start()), Around.sentenceEnd(text, place.end()));
  }

  /** Other words of the document. */
  String words() {
    return context.words();
  }

  /** Whether "in" and a body's seat stand right after the noun. */
  boolean isSeatedBeside(Bearer bearer) {
    var placed = PLACED.matcher(text).region(place.end(), text.length());
    return placed.lookingAt() && bearer.seats().stream().anyMatch(placed.group("seat")::startsWith);
  }

  /** Those whom the noun fits and whom its own sentence names before it. */
  Set<Ref> namedBeside() {
    int from = Around.sentenceStart(text, place.start());
    return mentions.stream()
        .filter(each -> each.start() >= from && each.end() <= place.start())
        .map(Mention::actor)
        .filter(fitting::contains)
        .collect(Collectors.toSet());
  }

  /** Of those whom the noun fits, the ones that the last sentence names which names any. */
  Set<Ref> namedLast() {
    Set<Ref> last = new TreeSet<>();
    int from = 0;
    for (Mention mention : mentions.reversed()) {
      if (mention.end() > place.start() || !fitting.contains(mention.actor())) {
        continue;
      }
      if (last.isEmpty()) {
        from = Around.sentenceStart(text, mention.start());
      }
      if (mention.start() >= from) {
        last.add(mention.actor());
      }
    }
    return last;
  }

  /** Whether a body that the tables don't have is named by the noun after all that they have. */
  boolean isOfOther() {
    List<int[]> known =
        mentions.stream().map(mention -> new int[] {mention.start(), mention.end()}).toList();
    int other = new OtherBearers(noun()).last(text, place.start(), known);
    return mentions.stream()
            .filter(each -> each.end() <= place.start() && fitting.contains(each.actor()))
            .allMatch(each -> each.start() < other)
        && other >= 0;
  }

  /** Whether the document names such a body anywhere. */
  boolean isOfOtherAnywhere() {
    OtherBearers others = new OtherBearers(noun());
    return others.isIn(context.words(), context.meant().keySet())
        || others.isDefinedIn(context.words());
  }

  /**
   * Whether words of a body's name stand in a text by themselves or as somebody's whole name,
   * rather than within a name.
   */
  boolean isApart(String part, String words) {
    String lower = Fold.lower(part);
    return isIn(part, words)
        && context.meant().keySet().stream()
            .noneMatch(form -> form.length() > lower.length() && form.contains(lower));
  }

  /** The organ that meets. */
  Set<Ref> organ() {
    return context.organ().stream()
        .filter(fitting::contains)
        .filter(organ -> !Character.isIdeographic(noun().charAt(0)))
        .collect(Collectors.toSet());
  }

  /** Whom the document names. */
  Set<Ref> named() {
    Set<Ref> named = new HashSet<>();
    context.meant().values().forEach(named::addAll);
    mentions.forEach(mention -> named.add(mention.actor()));
    return named;
  }

  /** The States that it names. */
  Set<Ref> states() {
    return named().stream()
        .filter(each -> each.kind() == Ref.Kind.STATE)
        .collect(Collectors.toSet());
  }

  static boolean isAnyIn(Set<String> words, String text) {
    return words.stream().anyMatch(each -> isIn(each, text));
  }

  /** Whether words stand in a text, whole words in scripts that part them. */
  static boolean isIn(String words, String text) {
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      if (WordBoundary.encloses(text, at, at + words.length())) {
        return true;
      }
    }
    return false;
  }
}

package org.chapter8.model;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is known around a text whose names are looked for: it decides whom a name means that several
 * actors share.
 *
 * @param day the day of the meeting or document that the text speaks of
 * @param organ the organ whose meeting or document it is
 * @param meant the names that the whole document uses without doubt, each with whom it means there
 * @param words of the same document, where it is about one matter; may be empty
 * @param taking whether whoever is named takes part in the meeting, as in a list of speakers
 */
public record NameContext(
    Optional<LocalDate> day,
    Optional<Ref> organ,
    Map<String, Set<Ref>> meant,
    String words,
    boolean taking) {

  /** Nothing is known. */
  public static final NameContext NONE =
      new NameContext(Optional.empty(), Optional.empty(), Map.of(), "", false);

  public NameContext {
    meant =
        meant.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, each -> Set.copyOf(each.getValue())));
  }

  /** The same at another meeting, or on another day. */
  public NameContext at(Optional<Ref> otherOrgan, Optional<LocalDate> otherDay) {
    return new NameContext(otherDay, otherOrgan, meant, words, taking);
  }

  /** The same for words that say who takes part. */
  public NameContext takingPart() {
    return new NameContext(day, organ, meant, words, true);
  }

  /** The same where the document is known to name these as well. */
  public NameContext naming(Map<String, Set<Ref>> more) {
    Map<String, Set<Ref>> all = new LinkedHashMap<>(meant);
    more.forEach(
        (form, actors) ->
            all.merge(
                form,
                actors,
                (one, other) -> {
                  Set<Ref> both = new LinkedHashSet<>(one);
                  both.addAll(other);
                  return both;
                }));
    return new NameContext(day, organ, all, words, taking);
  }
}

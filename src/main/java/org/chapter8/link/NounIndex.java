package org.chapter8.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.chapter8.link.NounPlaces.Place;
import org.chapter8.model.ActorNames.Mention;
import org.chapter8.model.ActorNames.Reference;
import org.chapter8.model.AuthorityEntry;
import org.chapter8.model.LangString;
import org.chapter8.model.NameContext;
import org.chapter8.model.Ref;
import org.chapter8.text.Folding;

/** Finds the nouns that stand for bodies of the tables. */
final class NounIndex {
  private final BodyNouns nouns;
  private final NounPlaces places;
  private final NounJudge judge;

  NounIndex(Collection<AuthorityEntry> entries) {
    this.nouns = BodyNouns.of(entries);
    this.places = new NounPlaces(nouns.nouns());
    this.judge =
        new NounJudge(
            nouns,
            names(entries, each -> true),
            names(entries, each -> each.id().kind() == Ref.Kind.STATE),
            MemberStates.of(entries));
  }

  private static Set<String> names(
      Collection<AuthorityEntry> entries, Predicate<AuthorityEntry> wanted) {
    return entries.stream()
        .filter(wanted)
        .flatMap(entry -> entry.names().stream())
        .map(LangString::value)
        .collect(Collectors.toSet());
  }

  /** The nouns of a text, with those that they mean or may mean. */
  List<Reference> in(CharSequence before, CharSequence text, NameIndex names, NameContext context) {
    List<Place> found = places.in(Folding.simplified(text));
    if (found.isEmpty()) {
      return List.of();
    }
    String lead = before + "\n";
    String whole = Folding.simplified(lead + text);
    List<Mention> mentions = names.find(whole);
    List<Reference> references = new ArrayList<>();
    for (Place each : found) {
      Place place = moved(each, lead.length());
      if (mentions.stream().noneMatch(m -> overlaps(m, place))) {
        add(references, place, new NounContext(whole, mentions, place, fit(place), context), lead);
      }
    }
    return List.copyOf(references);
  }

  private void add(List<Reference> references, Place place, NounContext around, String lead) {
    List<Ref> meant = judge.meant(around);
    if (!meant.isEmpty()) {
      int start = place.start() - lead.length();
      references.add(new Reference(start, place.end() - lead.length(), place.printed(), meant));
    }
  }

  private Set<Ref> fit(Place place) {
    return nouns.bearers(place.noun()).stream().map(Bearer::body).collect(Collectors.toSet());
  }

  private static Place moved(Place place, int by) {
    return new Place(place.start() + by, place.end() + by, place.noun(), place.printed());
  }

  private static boolean overlaps(Mention mention, Place place) {
    return mention.start() < place.end() && mention.end() > place.start();
  }
}

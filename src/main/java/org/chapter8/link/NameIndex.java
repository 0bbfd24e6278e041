package org.chapter8.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chapter8.model.ActorNames;
import org.chapter8.model.AuthorityEntry;
import org.chapter8.model.NameContext;
import org.chapter8.model.Ref;
import org.chapter8.text.Folding;

/**
 * Finds the actors of the authority tables in running text: leftmost, longest, never overlapping.
 *
 * <p>Traditional and simplified characters are the same here. Names in scripts that separate words
 * are found only as whole words. Case counts for acronyms and not for other names. A form that two
 * actors share names one of them only where its surroundings and the {@link NameContext} settle
 * which; else it is passed over and listed by {@link #doubts}.
 *
 * <p>White space is not skipped: the caller passes text whose line breaks and spacing were cleaned.
 * Time grows with the length of the text alone, not with the number of names found in it. Instances
 * are immutable.
 */
public final class NameIndex implements ActorNames {

  private final FormTable forms;
  private final Spots spots;
  private final Judge judge;
  private final Ambiguities ambiguities;
  private final Map<Ref, Ref> speaksFor;
  private final NounIndex nouns;
  private final NameContext context;

  /** An index with the false friends and the ambiguous forms that come with this package. */
  public NameIndex(Collection<AuthorityEntry> entries) {
    this(entries, FalseFriends.shipped(), AmbiguityReader.shipped());
  }

  /** An index of tables in which no shared form is ever settled. */
  NameIndex(Collection<AuthorityEntry> entries, FalseFriends falseFriends) {
    this(entries, falseFriends, Ambiguities.none());
  }

  NameIndex(
      Collection<AuthorityEntry> entries, FalseFriends falseFriends, Ambiguities ambiguities) {
    this.forms = new FormTable(entries);
    this.spots = new Spots(forms, new Claims(forms, ambiguities, entries), falseFriends);
    this.judge = new Judge(CouncilTerms.of(entries));
    this.ambiguities = ambiguities;
    this.speaksFor =
        entries.stream()
            .filter(entry -> entry.speaksFor().isPresent())
            .collect(
                Collectors.toUnmodifiableMap(
                    AuthorityEntry::id, entry -> entry.speaksFor().orElseThrow(), NameIndex::same));
    this.nouns = new NounIndex(entries);
    this.context = NameContext.NONE;
  }

  private NameIndex(NameIndex index, NameContext context) {
    this.forms = index.forms;
    this.spots = index.spots;
    this.judge = index.judge;
    this.ambiguities = index.ambiguities;
    this.speaksFor = index.speaksFor;
    this.nouns = index.nouns;
    this.context = context;
  }

  @Override
  public ActorNames in(NameContext other) {
    return new NameIndex(this, other);
  }

  @Override
  public List<Mention> find(CharSequence printed) {
    List<Mention> mentions = new ArrayList<>();
    settlements(printed)
        .forEach(
            (spot, settlement) ->
                settlement
                    .actor()
                    .ifPresent(
                        actor -> mentions.add(new Mention(spot.start(), spot.end(), actor))));
    return List.copyOf(mentions);
  }

  @Override
  public List<Doubt> doubts(CharSequence printed) {
    List<Doubt> doubts = new ArrayList<>();
    settlements(printed)
        .forEach(
            (spot, settlement) -> {
              if (settlement.isOpen()) {
                String form = printed.subSequence(spot.start(), spot.end()).toString();
                doubts.add(new Doubt(spot.start(), spot.end(), form, candidates(settlement)));
              }
            });
    return List.copyOf(doubts);
  }

  private static List<Candidate> candidates(Settlement open) {
    return open.left().stream()
        .flatMap(claim -> claim.actor().map(actor -> new Candidate(actor, claim.needs())).stream())
        .toList();
  }

  /** What becomes of each form of a text, in their order. */
  Map<Spot, Settlement> settlements(CharSequence printed) {
    String text = Folding.simplified(printed);
    List<Spot> found = spots.in(text);
    Map<Spot, Settlement> settlements = new LinkedHashMap<>();
    NameContext known =
        found.stream().allMatch(each -> each.claims().size() == 1)
            ? context
            : context.naming(certain(text, found));
    for (int i = 0; i < found.size(); i++) {
      settlements.put(
          found.get(i), judge.settle(new Surroundings(text, found, i, known, ambiguities)));
    }
    return settlements;
  }

  @Override
  public Map<String, Set<Ref>> certain(CharSequence printed) {
    String text = Folding.simplified(printed);
    return certain(text, spots.in(text));
  }

  private Map<String, Set<Ref>> certain(String text, List<Spot> found) {
    Map<String, Set<Ref>> certain = new HashMap<>();
    for (int i = 0; i < found.size(); i++) {
      String form = Fold.lower(found.get(i).form());
      Judge.byWords(new Surroundings(text, found, i, NameContext.NONE, ambiguities))
          .actor()
          .ifPresent(actor -> certain.computeIfAbsent(form, key -> new TreeSet<>()).add(actor));
    }
    return certain;
  }

  @Override
  public List<Reference> references(CharSequence before, CharSequence text) {
    return nouns.in(before, text, this, context);
  }

  @Override
  public Optional<Ref> exact(String name) {
    List<Claim> claims = spots.claims(name);
    if (claims.size() < 2) {
      return claims.stream().flatMap(claim -> claim.actor().stream()).findFirst();
    }
    List<Spot> whole = List.of(spots.whole(name));
    return judge.settle(new Surroundings(name, whole, 0, context, ambiguities)).actor();
  }

  @Override
  public Ref speaksFor(Ref actor) {
    return speaksFor.getOrDefault(actor, actor);
  }

  /** The forms that more than one actor bears, each with those actors, in order. */
  public NavigableMap<String, List<Ref>> ambiguous() {
    return forms.shared();
  }

  private static Ref same(Ref one, Ref other) {
    if (!one.equals(other)) {
      throw new IllegalArgumentException(
          "an actor speaks for one body, found both " + one + " and " + other);
    }
    return one;
  }
}

package org.chapter8.link;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chapter8.model.Ref;

/**
 * Tells whom a noun means that stands for a body. Rules are asked one after the other, the surest
 * first, until one speaks for a body; where it speaks for several, that stays open. A body that is
 * neither named nor hinted at is never meant.
 */
final class NounJudge {
  /** Names that may have words in common before those words tell nobody apart. */
  private static final int MOST_ALIKE = 20;

  /** Characters of a Chinese part that tells somebody apart. */
  private static final int LEAST_HAN = 4;

  private final BodyNouns nouns;
  private final Set<String> allNames;
  private final Set<String> states;
  private final MemberStates members;

  NounJudge(BodyNouns nouns, Set<String> allNames, Set<String> states, MemberStates members) {
    this.nouns = nouns;
    this.allNames = Set.copyOf(allNames);
    this.states = Set.copyOf(states);
    this.members = members;
  }

  /** Those that may be meant, in their order: one if it is told, none if nothing speaks for any. */
  List<Ref> meant(NounContext around) {
    List<Bearer> bearers =
        nouns.bearers(around.noun()).stream().filter(each -> each.isInUse(around.day())).toList();
    Set<Ref> refs = refs(bearers);
    Set<Ref> beside = refs(those(bearers, around::isSeatedBeside));
    if (beside.size() == 1) {
      return List.copyOf(beside);
    }
    if (around.isOfOther()) {
      return List.of();
    }
    Set<Ref> organ = both(around.organ(), refs);
    if (!organ.isEmpty() && both(around.namedBeside(), refs).isEmpty()) {
      return List.copyOf(organ);
    }
    Set<Ref> last = both(around.namedLast(), refs);
    if (!last.isEmpty()) {
      return narrowed(bearers, last, around);
    }
    return around.isOfOtherAnywhere() ? List.of() : inDocument(bearers, around);
  }

  private List<Ref> inDocument(List<Bearer> bearers, NounContext around) {
    Set<Ref> named = both(around.named(), refs(bearers));
    return named.isEmpty()
        ? List.copyOf(hinted(bearers, around))
        : narrowed(bearers, named, around);
  }

  private static Set<Ref> both(Set<Ref> some, Set<Ref> others) {
    Set<Ref> both = new TreeSet<>(some);
    both.retainAll(others);
    return both;
  }

  /** Of several that are named, those that words of the same sentence speak for. */
  private List<Ref> narrowed(List<Bearer> bearers, Set<Ref> found, NounContext around) {
    List<Bearer> named = those(bearers, each -> found.contains(each.body()));
    return Stream.<Predicate<Bearer>>of(
            each -> isToldBy(each, around.sentence(), around),
            each -> NounContext.isAnyIn(each.seats(), around.sentence()))
        .map(test -> refs(those(named, test)))
        .filter(told -> told.size() == 1)
        .findFirst()
        .map(List::copyOf)
        .orElseGet(() -> List.copyOf(refs(named)));
  }

  /**
   * Those whom nobody names, but words of their names, their seat or their members speak for. Words
   * that several names have tell nothing; of several that have their seats here, any may be meant.
   */
  private Set<Ref> hinted(List<Bearer> bearers, NounContext around) {
    Set<Ref> beside = refs(those(bearers, each -> isToldBy(each, around.sentence(), around)));
    Set<Ref> told = refs(those(bearers, each -> isToldBy(each, around.words(), around)));
    Set<Ref> states = members.of(refs(bearers), around.states(), around.day());
    return Stream.of(beside, told, states)
        .filter(found -> found.size() == 1)
        .findFirst()
        .orElseGet(() -> seated(bearers, around));
  }

  private static Set<Ref> seated(List<Bearer> bearers, NounContext around) {
    Set<Ref> beside =
        refs(those(bearers, each -> NounContext.isAnyIn(each.seats(), around.sentence())));
    return beside.isEmpty()
        ? refs(those(bearers, each -> NounContext.isAnyIn(each.seats(), around.words())))
        : beside;
  }

  private boolean isToldBy(Bearer bearer, String words, NounContext around) {
    return bearer.parts().stream()
        .anyMatch(part -> isTelling(part) && around.isApart(part, words) && !isCommon(part));
  }

  /** One word of Latin letters tells nobody apart, unless it is an acronym. */
  private static boolean isTelling(String part) {
    boolean han = Character.isIdeographic(part.charAt(0));
    return han ? part.length() >= LEAST_HAN : part.contains(" ") || FormTable.isAcronym(part);
  }

  private boolean isCommon(String part) {
    return states.contains(part)
        || allNames.stream().filter(name -> name.contains(part)).limit(MOST_ALIKE + 1).count()
            > MOST_ALIKE;
  }

  private static List<Bearer> those(List<Bearer> bearers, Predicate<Bearer> wanted) {
    return bearers.stream().filter(wanted).toList();
  }

  private static Set<Ref> refs(List<Bearer> bearers) {
    return bearers.stream().map(Bearer::body).collect(Collectors.toCollection(TreeSet::new));
  }
}

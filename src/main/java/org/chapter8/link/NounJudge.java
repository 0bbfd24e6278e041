package org.chapter8.link;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
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
  private static final int MOST_ALIKE = 8;

  private final BodyNouns nouns;
  private final Set<String> allNames;
  private final MemberStates members;

  NounJudge(BodyNouns nouns, Set<String> allNames, MemberStates members) {
    this.nouns = nouns;
    this.allNames = Set.copyOf(allNames);
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
    for (Function<NounContext, Set<Ref>> named : named()) {
      Set<Ref> found = new TreeSet<>(named.apply(around));
      found.retainAll(refs);
      if (!found.isEmpty()) {
        return narrowed(those(bearers, each -> found.contains(each.body())), around);
      }
    }
    return List.copyOf(hinted(bearers, around));
  }

  /** Whom the text names: right before, as the organ that meets, anywhere. */
  private static List<Function<NounContext, Set<Ref>>> named() {
    return List.of(NounContext::namedLast, NounContext::organ, NounContext::named);
  }

  /** Of several that are named, those that words of the same sentence speak for. */
  private List<Ref> narrowed(List<Bearer> named, NounContext around) {
    return Stream.<Predicate<Bearer>>of(
            each -> isToldBy(each, around.sentence()),
            each -> NounContext.isAnyIn(each.seats(), around.sentence()))
        .map(test -> refs(those(named, test)))
        .filter(found -> found.size() == 1)
        .findFirst()
        .map(List::copyOf)
        .orElseGet(() -> List.copyOf(refs(named)));
  }

  /** Those whom nobody names, but words of their names, their seat or their members speak for. */
  private Set<Ref> hinted(List<Bearer> bearers, NounContext around) {
    return Stream.<Predicate<Bearer>>of(
            each -> isToldBy(each, around.sentence()),
            each -> NounContext.isAnyIn(each.seats(), around.sentence()),
            each -> isToldBy(each, around.words()),
            each -> NounContext.isAnyIn(each.seats(), around.words()))
        .map(test -> refs(those(bearers, test)))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElseGet(() -> members.of(refs(bearers), around.states(), around.day()));
  }

  private boolean isToldBy(Bearer bearer, String words) {
    Set<String> parts = new HashSet<>(bearer.parts());
    parts.removeIf(part -> !NounContext.isIn(part, words) || isCommon(part));
    return !parts.isEmpty();
  }

  private boolean isCommon(String part) {
    return allNames.stream().filter(name -> name.contains(part)).limit(MOST_ALIKE + 1).count()
        > MOST_ALIKE;
  }

  private static List<Bearer> those(List<Bearer> bearers, Predicate<Bearer> wanted) {
    return bearers.stream().filter(wanted).toList();
  }

  private static Set<Ref> refs(List<Bearer> bearers) {
    return bearers.stream().map(Bearer::body).collect(Collectors.toCollection(TreeSet::new));
  }
}

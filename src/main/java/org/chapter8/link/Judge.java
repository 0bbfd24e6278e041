package org.chapter8.link;

import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.chapter8.model.Ref;

/**
 * Settles whom a form means that several may be meant by. Rules narrow the readings one after the
 * other, the surest first; the one that leaves a single reading settles it. Where the text says who
 * takes part in a meeting, the day and the membership of the Council come before words further off:
 * what is said may be of another State than who says it.
 */
final class Judge {
  /** A rule leaves the readings that it speaks for; none means that it has nothing to say. */
  private record Rule(String name, Narrowing narrowing) {}

  @FunctionalInterface
  private interface Narrowing {
    List<Claim> left(List<Claim> claims, Surroundings around);
  }

  private final CouncilTerms terms;
  private final List<Rule> spoken;
  private final List<Rule> written;

  Judge(CouncilTerms terms) {
    this.terms = terms;
    Rule besides = new Rule("besides", Judge::besides);
    Rule day = new Rule("day", Judge::onDay);
    Rule council = new Rule("council", this::inCouncil);
    Rule voice = new Rule("voice", Judge::withVoice);
    Rule near = new Rule("near", (claims, around) -> those(claims, around::isNear));
    Rule years = new Rule("years", Judge::inYears);
    Rule document = new Rule("document", cautious(Judge::inDocument));
    Rule listed = new Rule("listed", Judge::listed);
    Rule same = new Rule("same-form", cautious(Judge::sameForm));
    Rule named = new Rule("named", Judge::byName);
    Rule otherwise = new Rule("otherwise", this::otherwise);
    this.spoken =
        List.of(besides, day, voice, council, near, same, document, named, listed, otherwise);
    this.written = List.of(besides, years, near, day, same, document, named, listed, otherwise);
  }

  /** Settles it by the words right beside the form alone. */
  private static Settlement byAdjoining(Surroundings around) {
    List<Claim> claims = around.spot().claims();
    return claims.size() == 1
        ? new Settlement(claims, "unshared")
        : only(those(claims, around::adjoins), "adjoining", claims);
  }

  /**
   * Settles it by words alone, whatever else is known: those beside the form, and those of its
   * sentence unless it says who takes part.
   */
  static Settlement byWords(Surroundings around) {
    Settlement adjoining = byAdjoining(around);
    return adjoining.isOpen() && !around.takesPart()
        ? only(those(actors(around), around::isNear), "near", adjoining.left())
        : adjoining;
  }

  private static Settlement only(List<Claim> left, String rule, List<Claim> otherwise) {
    return left.size() == 1
        ? new Settlement(left, rule)
        : new Settlement(otherwise, Settlement.OPEN);
  }

  Settlement settle(Surroundings around) {
    Settlement adjoining = byAdjoining(around);
    if (!adjoining.isOpen() || !around.spot().ruled()) {
      return adjoining;
    }
    // A form that names nobody shows it by the words around it or by the day, and by nothing else.
    List<Claim> left = nobodyNear(around) ? around.spot().claims() : actors(around);
    if (left.size() == 1) {
      List<Claim> sole = otherwise(left, around);
      return sole.isEmpty()
          ? new Settlement(left, Settlement.OPEN)
          : new Settlement(sole, "otherwise");
    }
    for (Rule rule : around.takesPart() ? spoken : written) {
      List<Claim> narrowed = rule.narrowing().left(left, around);
      left = narrowed.isEmpty() ? left : narrowed;
      if (left.size() == 1) {
        return new Settlement(left, rule.name());
      }
    }
    return new Settlement(left, Settlement.OPEN);
  }

  private static boolean nobodyNear(Surroundings around) {
    return around.spot().claims().stream()
        .anyMatch(claim -> claim.actor().isEmpty() && around.isNear(claim));
  }

  private static List<Claim> actors(Surroundings around) {
    return those(
        around.spot().claims(), claim -> claim.actor().isPresent() || !claim.years().isEmpty());
  }

  private static List<Claim> those(List<Claim> claims, Predicate<Claim> wanted) {
    return claims.stream().filter(wanted).toList();
  }

  private static List<Claim> of(List<Claim> claims, Set<Ref> actors) {
    return those(claims, claim -> claim.actor().filter(actors::contains).isPresent());
  }

  /** Who stands in the same sentence by a name of its own is not meant by this one. */
  private static List<Claim> besides(List<Claim> claims, Surroundings around) {
    Set<Ref> besides = around.besides();
    return those(claims, claim -> claim.actor().filter(besides::contains).isEmpty());
  }

  /** A name of one's own that the document uses is no word that speaks for a shared one. */
  private static List<Claim> inDocument(List<Claim> claims, Surroundings around) {
    Set<Ref> named = around.named();
    return those(
        claims,
        claim ->
            around.isInDocument(claim)
                && (claim.byName() || claim.actor().filter(named::contains).isEmpty()));
  }

  /** Bare lists use the names that the United Nations give their Members and partners. */
  private static List<Claim> listed(List<Claim> claims, Surroundings around) {
    return around.isListed() ? those(claims, Claim::inLists) : List.of();
  }

  private static List<Claim> onDay(List<Claim> claims, Surroundings around) {
    return around.day().map(day -> those(claims, claim -> claim.isInUse(day))).orElse(List.of());
  }

  private static List<Claim> withVoice(List<Claim> claims, Surroundings around) {
    return around.day().map(day -> those(claims, claim -> claim.hasVoice(day))).orElse(List.of());
  }

  /** A sentence that names years speaks of those, whenever it was written. */
  private static List<Claim> inYears(List<Claim> claims, Surroundings around) {
    List<Year> years = around.years();
    return years.isEmpty()
        ? List.of()
        : those(claims, claim -> years.stream().anyMatch(claim::isInUse));
  }

  /**
   * Of those who take part, a member of the Council is meant; but one that is called so only in
   * haste gives no certainty against the one that is always called so.
   */
  private List<Claim> inCouncil(List<Claim> claims, Surroundings around) {
    List<Claim> members = members(claims, around);
    boolean against = claims.stream().anyMatch(Claim::otherwise);
    return against && members.stream().noneMatch(Claim::otherwise) ? List.of() : members;
  }

  private List<Claim> members(List<Claim> claims, Surroundings around) {
    boolean council = around.organ().filter(CouncilTerms.COUNCIL::equals).isPresent();
    return council && around.takesPart() && around.day().isPresent()
        ? those(
            claims,
            claim -> claim.actor().filter(a -> terms.has(a, around.day().get())).isPresent())
        : List.of();
  }

  /** What the rest of the document shows says nothing against what a form usually means. */
  private static Narrowing cautious(Narrowing narrowing) {
    return (claims, around) -> {
      List<Claim> left = narrowing.left(claims, around);
      boolean usual = claims.stream().anyMatch(Claim::otherwise);
      return usual && left.stream().noneMatch(Claim::otherwise) ? List.of() : left;
    };
  }

  private static List<Claim> sameForm(List<Claim> claims, Surroundings around) {
    return of(claims, around.sameForm());
  }

  private static List<Claim> byName(List<Claim> claims, Surroundings around) {
    List<Claim> named = of(claims, around.named());
    return named.stream().allMatch(Claim::byName) ? named : List.of();
  }

  /**
   * What a form means where nothing speaks for another, unless only others are named, the document
   * shows signs of another, or it was on the Council or is known to have been called so that day.
   */
  private List<Claim> otherwise(List<Claim> claims, Surroundings around) {
    Set<Ref> named = around.named();
    List<Claim> usual = those(claims, Claim::otherwise);
    List<Claim> others = those(claims, claim -> !claim.otherwise());
    boolean rival =
        around.day().stream().anyMatch(day -> others.stream().anyMatch(o -> o.isKnownInUse(day)))
            || members(others, around).size() > members(usual, around).size();
    boolean signs =
        around.spot().claims().stream()
            .anyMatch(claim -> !claim.otherwise() && around.isInDocument(claim));
    boolean onlyOthers = !of(others, named).isEmpty() && of(usual, named).isEmpty();
    return rival || signs || onlyOthers ? List.of() : usual;
  }
}

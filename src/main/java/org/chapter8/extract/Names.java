package org.chapter8.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.chapter8.model.ActorNames;
import org.chapter8.model.ActorNames.Mention;
import org.chapter8.model.NameContext;
import org.chapter8.model.Ref;

/**
 * The names in running text. In the text that patterns are matched against, each name is masked,
 * index for index, by characters that no document uses: so a pattern can say "an actor" whoever it
 * is.
 */
final class Names {
  /** Matches one masked actor. */
  static final String ACTOR = "\uE000\uE001*+";

  /** Matches one masked group of actors. */
  static final String GROUP = "\uE002\uE003*+";

  /** The characters of masks, for use in a class. */
  static final String MARKS = "\uE000\uE001\uE002\uE003";

  private static final String UNITED_NATIONS = "united-nations";

  private static final Set<Ref> PARENTS =
      Set.of(Organs.SECURITY_COUNCIL.ref(), Organs.GENERAL_ASSEMBLY.ref());

  /** The cues of short names, those that hold others first. */
  private static final List<ShortName> SHORT =
      List.of(
          new ShortName("name.council-president", Organs.COUNCIL_PRESIDENT),
          new ShortName("name.council", Organs.SECURITY_COUNCIL.ref()),
          new ShortName("name.assembly", Organs.GENERAL_ASSEMBLY.ref()));

  /** A cue of a short name and whom it names. */
  private record ShortName(String cue, Ref organ) {}

  /** Characters before a title that may hold the rank of a deputy; more would cost the square. */
  private static final int LONGEST_RANK = 60;

  private final ActorNames authority;
  private final Cues cues;
  private ActorNames current;

  Names(ActorNames authority, Cues cues) {
    this.authority = authority;
    this.cues = cues;
    this.current = authority;
  }

  /** From here on, this much is known of the texts that names are looked for in. */
  void know(NameContext context) {
    current = authority.in(context);
  }

  /** The names in a folded text. */
  NamedText in(String folded) {
    return in(folded, current);
  }

  /** The names in a folded text of which this much is known. */
  NamedText in(String folded, NameContext context) {
    return in(folded, authority.in(context));
  }

  private NamedText in(String folded, ActorNames names) {
    List<Mention> mentions = new ArrayList<>();
    for (Mention mention : found(folded, names)) {
      Optional<Mention> before =
          mentions.isEmpty() ? Optional.empty() : Optional.of(mentions.getLast());
      boolean title = before.filter(last -> isTitleOf(last, mention, folded)).isPresent();
      if (before.filter(last -> isOfficeOf(last, mention, folded)).isPresent()) {
        mentions.removeLast();
      }
      if (before.filter(last -> isParentOf(last, mention)).isPresent()) {
        mentions.removeLast();
        mentions.add(new Mention(before.get().start(), mention.end(), mention.actor()));
      } else if (!title) {
        mentions.add(mention);
      }
    }
    return new NamedText(folded, mentions);
  }

  /**
   * The names of the authority tables and, where none of them stands, the short forms of organs.
   */
  private List<Mention> found(String folded, ActorNames names) {
    List<Mention> found = new ArrayList<>(names.find(folded));
    found.removeIf(each -> isOfDeputy(each, folded));
    found.replaceAll(each -> withBody(each, folded, names));
    found.sort(Comparator.comparingInt(Mention::start));
    removeInner(found);
    SHORT.forEach(name -> addShort(folded, name.cue(), name.organ(), found));
    found.sort(Comparator.comparingInt(Mention::start));
    return found;
  }

  /** Removes names that begin within the one before them; names are in their order. */
  private static void removeInner(List<Mention> ordered) {
    int[] end = {0};
    ordered.removeIf(
        each -> {
          boolean inner = each.start() < end[0];
          end[0] = inner ? end[0] : each.end();
          return inner;
        });
  }

  /** "The Union (U) Commission": a body whose organization's short form stands within its name. */
  private Mention withBody(Mention mention, String folded, ActorNames names) {
    if (!cues.has("name.short-form-and-body")) {
      return mention;
    }
    Matcher body = cues.matcher("name.short-form-and-body", folded);
    if (!body.region(mention.end(), folded.length()).lookingAt()) {
      return mention;
    }
    String whole = folded.substring(mention.start(), mention.end()) + body.group("body");
    return names
        .exact(whole)
        .map(actor -> new Mention(mention.start(), body.end(), actor))
        .orElse(mention);
  }

  private boolean isOfDeputy(Mention mention, String folded) {
    return mention.actor().equals(Organs.SECRETARY_GENERAL)
        && cues.found(
            "name.of-deputy",
            folded.substring(Math.max(0, mention.start() - LONGEST_RANK), mention.start()));
  }

  private void addShort(String folded, String cue, Ref organ, List<Mention> found) {
    BitSet taken = new BitSet();
    found.forEach(each -> taken.set(each.start(), each.end()));
    Matcher matcher = cues.matcher(cue, folded);
    while (matcher.find()) {
      int next = taken.nextSetBit(matcher.start());
      if (next < 0 || next >= matcher.end()) {
        found.add(new Mention(matcher.start(), matcher.end(), organ));
      }
    }
  }

  /** Who is called exactly that, by the authority tables. */
  ActorNames authority() {
    return current;
  }

  /**
   * "The secretary-general" right after the name of another organization is an office of that one.
   */
  private boolean isTitleOf(Mention before, Mention mention, String folded) {
    String between = folded.substring(before.end(), mention.start());
    return isOtherBody(before)
        && mention.actor().kind() == Ref.Kind.ORGAN
        && cues.is("title.after-body", between);
  }

  /** So is one right before it, in languages that say "of". */
  private boolean isOfficeOf(Mention before, Mention mention, String folded) {
    String between = folded.substring(before.end(), mention.start());
    return isOtherBody(mention)
        && before.actor().kind() == Ref.Kind.ORGAN
        && cues.is("title.before-body", between);
  }

  /** A principal organ right before one of its bodies only says whose that is. */
  private boolean isParentOf(Mention before, Mention mention) {
    return cues.map("language").get("words").equals("joined")
        && before.end() == mention.start()
        && PARENTS.contains(before.actor())
        && mention.actor().kind() == Ref.Kind.ORGAN
        && !mention.actor().equals(Organs.SECRETARY_GENERAL)
        && !PARENTS.contains(mention.actor());
  }

  private static boolean isOtherBody(Mention mention) {
    return mention.actor().kind() == Ref.Kind.ORGANIZATION
        && !mention.actor().key().equals(UNITED_NATIONS);
  }
}

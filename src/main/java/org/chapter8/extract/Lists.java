package org.chapter8.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.chapter8.extract.layout.Paragraph;
import org.chapter8.model.ActorNames.Mention;
import org.chapter8.model.Ref;

/**
 * Reads lists of proposals and of points for discussion, whose heading says what their items are.
 * Items under "proposals" are proposals; items under an invitation to discuss are points for
 * discussion; items under "issues raised" only where they say that something must be done.
 */
final class Lists {
  private static final String RULE = "list.item";

  /** What a meeting or a paper is meant for is neither demanded nor thought. */
  private static final String AIMS = "";

  private final Reading reading;
  private final Directives directives;
  private Optional<Heading> open = Optional.empty();
  private final ListStyles styles = new ListStyles();
  private final Set<String> numbered = new HashSet<>();
  private final Set<String> headings = new HashSet<>();
  private final Set<String> sections = new HashSet<>();
  private Optional<Part> part = Optional.empty();
  private String itemStyle = "";

  Lists(Reading reading) {
    this.reading = reading;
    this.directives = new Directives(reading.cues(), reading.antecedents());
  }

  /** Whose items follow; {@code untold} if no sentence announces them. */
  private record Heading(
      String force, boolean each, String style, List<Ref> madeBy, List<Ref> to, boolean untold) {
    Heading demandsOf(Collection<Ref> more) {
      List<Ref> all = new ArrayList<>(to);
      all.addAll(more);
      return new Heading(force, each, style, madeBy, all, untold);
    }
  }

  /** An item that heads others: they are demanded of those it names. */
  private record Part(String style, List<Ref> to) {}

  /** Whether a paragraph is an item of the list under way; one that is not ends it. */
  boolean holds(Paragraph paragraph) {
    if (open.isEmpty()) {
      return false;
    }
    String style = style(paragraph);
    boolean item =
        !style.isEmpty()
            && !style.equals(open.get().style())
            && !headings.contains(style)
            && !(open.get().untold() && isNumbered(paragraph));
    if (!item) {
      open = Optional.empty();
    }
    return item;
  }

  /** Notes how a paragraph that is no item is marked. */
  void paragraph(Paragraph paragraph) {
    numbered.add(style(paragraph));
  }

  /** Whether a paragraph is marked as those are that are no items. */
  boolean isNumbered(Paragraph paragraph) {
    return numbered.contains(style(paragraph));
  }

  /** Opens a list if a sentence announces one; what announces it says nothing itself. */
  boolean announce(Sentence sentence, Paragraph paragraph, List<Ref> madeBy) {
    if (!reading.cues().found("list.announces", sentence.folded())) {
      return false;
    }
    part = Optional.empty();
    if (reading.cues().has("list.aims") && reading.cues().found("list.aims", sentence.folded())) {
      open = Optional.of(new Heading(AIMS, false, style(paragraph), List.of(), List.of(), false));
      return true;
    }
    boolean asks = reading.cues().found("list.asks", sentence.folded());
    boolean proposes = reading.cues().found("list.proposes", sentence.folded());
    boolean settles = found("list.settles", sentence.folded());
    String force = proposes || settles ? "proposal" : "discussionPoint";
    List<Ref> to = asks ? asked(sentence) : demandedOf(sentence);
    to = to.isEmpty() ? offered(sentence) : to;
    boolean others =
        found("list.collective", sentence.masked()) || found("list.collective", sentence.folded());
    List<Ref> by = others ? List.of() : madeBy;
    boolean each = proposes || (asks && !others && !settles);
    open = Optional.of(new Heading(force, each, style(paragraph), by, to, false));
    return true;
  }

  private boolean found(String cue, String words) {
    return reading.cues().has(cue) && reading.cues().found(cue, words);
  }

  /** Whether a paragraph is marked as the headings before it are. */
  boolean isSection(Paragraph paragraph) {
    return sections.contains(style(paragraph));
  }

  /** Opens a list under a heading without a sentence, such as "Guiding questions". */
  void heading(Sentence heading, Paragraph paragraph, List<Ref> madeBy) {
    String mark = style(paragraph);
    open = Optional.empty();
    if (mark.startsWith(ListStyles.HAN)) {
      headings.add(mark);
    }
    if (!mark.isEmpty()) {
      sections.add(mark);
    }
    if (reading.cues().found("list.heading", heading.folded())) {
      part = Optional.empty();
      boolean proposes = reading.cues().found("list.heading-proposes", heading.folded());
      String force = proposes ? "proposal" : "discussionPoint";
      open = Optional.of(new Heading(force, true, style(paragraph), madeBy, List.of(), true));
    }
  }

  private static List<Ref> asked(Sentence sentence) {
    return sentence.named().mentions().stream()
        .map(Mention::actor)
        .filter(actor -> actor.kind() == Ref.Kind.GROUP)
        .limit(1)
        .toList();
  }

  /** For whose consideration the items are put forward. */
  private List<Ref> offered(Sentence sentence) {
    Matcher offered = reading.cues().matcher("addressee.offered", sentence.masked());
    return offered.find()
        ? Antecedents.actors(sentence, offered.start("list"), offered.end("list"))
        : List.of();
  }

  /** Of whom the announcing sentence itself demands what follows. */
  private List<Ref> demandedOf(Sentence sentence) {
    if (reading.cues().has("list.asks-of")) {
      Matcher could = reading.cues().matcher("list.asks-of", sentence.masked());
      if (could.find()) {
        return Antecedents.actors(sentence, could.start("who"), could.end("who"));
      }
    }
    Move last = new Moves(reading.cues()).of(sentence).getLast();
    return directives.isDirective(last) ? directives.addressees(last) : List.of();
  }

  private String style(Paragraph paragraph) {
    Matcher matcher = reading.cues().matcher("enumerator", paragraph.folded());
    if (!matcher.find()) {
      return "";
    }
    return styles.of(matcher.group());
  }

  /** Reads a paragraph that is an item; one that ends with a colon only heads others. */
  void item(Paragraph paragraph, Optional<Paragraph> following, Optional<Ref> meeting) {
    Matcher enumerator = reading.cues().matcher("enumerator", paragraph.folded());
    int start = enumerator.find() ? enumerator.end() : 0;
    Sentence whole = Sentences.whole(paragraph, reading.names());
    Sentence item = whole.part(start, whole.length());
    part = part.filter(above -> !above.style().equals(style(paragraph)));
    itemStyle = style(paragraph);
    if (Clauses.announces(paragraph.folded())
        || following.filter(n -> heads(whole, n)).isPresent()) {
      Move heading = new Moves(reading.cues()).of(item).getFirst();
      List<Ref> to = directives.addressees(heading);
      part = Optional.of(new Part(style(paragraph), to.isEmpty() ? itemAsks(item) : to));
      return;
    }
    for (Sentence each : runOn(item)) {
      Sentences.of(each, reading.cues()).forEach(sentence -> statement(sentence, meeting));
    }
  }

  /** Whether an item goes on in items below it that are marked in another way. */
  private boolean heads(Sentence item, Paragraph next) {
    String style = style(next);
    return !reading.cues().found("punctuated", item.folded())
        && reading.cues().has("list.run-on")
        && !style.isEmpty()
        && part.isEmpty()
        && !isSection(next)
        && !isNumbered(next)
        && !style.equals(itemStyle);
  }

  /** The items that stand in one paragraph. */
  private List<Sentence> runOn(Sentence item) {
    if (!reading.cues().has("list.run-on")) {
      return List.of(item);
    }
    List<Sentence> items = new ArrayList<>();
    Matcher mark = reading.cues().matcher("list.run-on", item.folded());
    int start = 0;
    while (mark.find()) {
      items.add(item.part(start, mark.start()));
      Matcher enumerator =
          reading.cues().matcher("enumerator", item.folded().substring(mark.end()));
      start = mark.end() + (enumerator.find() ? enumerator.end() : 0);
    }
    items.add(item.part(start, item.length()));
    return items;
  }

  /** Who follows words such as "Invite" or "How can" at the head of an item. */
  private List<Ref> itemAsks(Sentence item) {
    if (!reading.cues().has("list.item-asks")) {
      return List.of();
    }
    Matcher asks = reading.cues().matcher("list.item-asks", item.masked());
    return asks.find() ? directives.listAt(item, asks.end()) : List.of();
  }

  /** Reads the items of a list that goes on within its sentence, separated by semicolons. */
  boolean inline(Sentence sentence, List<Ref> madeBy, Optional<Ref> meeting) {
    int colon = sentence.folded().indexOf('：');
    if (colon < 0
        || !reading.cues().found("list.proposes", sentence.folded().substring(0, colon + 1))) {
      return false;
    }
    Optional<Heading> before = open;
    List<Ref> to = directives.between(sentence.part(0, colon));
    open = Optional.of(new Heading("proposal", true, "", madeBy, to, false));
    int start = colon + 1;
    for (int i = start; i <= sentence.length(); i++) {
      if (i == sentence.length() || Clauses.isSemicolon(sentence.folded(), i)) {
        statement(sentence.part(start, i), meeting);
        start = i + 1;
      }
    }
    open = before;
    return true;
  }

  private void statement(Sentence item, Optional<Ref> meeting) {
    if (item.text().isBlank() || open.orElseThrow().force().equals(AIMS)) {
      return;
    }
    Heading heading = open.orElseThrow().demandsOf(part.map(Part::to).orElse(List.of()));
    List<Move> moves = new Moves(reading.cues()).of(item);
    Move move = moves.stream().filter(directives::isDirective).findFirst().orElse(moves.getFirst());
    boolean directive =
        heading.each()
            || directives.isDirective(move)
            || found("list.question", item.folded())
            || reading.cues().found("list.directive", item.masked());
    Statements.Draft draft = reading.statements().add(item.text().trimmed(0, item.length()), RULE);
    draft.madeAt(meeting).madeBy(heading.madeBy());
    if (directive) {
      draft.force(heading.force());
      directives.verbs(move).forEach(draft::verb);
      draft.addressedTo(addressees(heading, item, move));
    }
    reading.antecedents().note(item);
  }

  private List<Ref> addressees(Heading heading, Sentence item, Move move) {
    List<Ref> to = new ArrayList<>(heading.to());
    to.addAll(directives.addressees(move));
    to.addAll(itemAsks(item));
    if (heading.force().equals("proposal")) {
      to.addAll(directives.agents(item));
    }
    return to;
  }
}

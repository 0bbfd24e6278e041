package org.chapter8.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.chapter8.model.LangString;
import org.chapter8.model.Ref;
import org.chapter8.model.Statement;
import org.chapter8.text.PositionedText;

/** The statements of a document; later sentences may still add supporters and citations. */
final class Statements {
  private final Map<Ref, Draft> drafts = new LinkedHashMap<>();
  private final Reading reading;

  private Optional<Ref> speech = Optional.empty();

  Statements(Reading reading) {
    this.reading = reading;
  }

  /** A statement under way. */
  static final class Draft {
    private final Ref id;
    private final LangString text;
    private final String rule;
    private final List<Ref> statedIn;
    private Ref force = Statement.VIEW;
    private Optional<Ref> madeAt = Optional.empty();
    private Optional<Ref> inSpeech = Optional.empty();
    private final Set<LangString> actionVerb = new LinkedHashSet<>();
    private final Set<Ref> madeBy = new LinkedHashSet<>();
    private final Set<Ref> supportedBy = new LinkedHashSet<>();
    private final Set<Ref> addressedTo = new LinkedHashSet<>();
    private final Set<Ref> cites = new LinkedHashSet<>();

    private Draft(Ref id, LangString text, List<Ref> statedIn, String rule) {
      this.id = id;
      this.text = text;
      this.statedIn = statedIn;
      this.rule = rule;
    }

    Draft force(String name) {
      force = Ref.term(name);
      return this;
    }

    Draft madeAt(Optional<Ref> meeting) {
      madeAt = meeting;
      return this;
    }

    Draft inSpeech(Optional<Ref> speech) {
      inSpeech = speech;
      return this;
    }

    Draft verb(LangString verb) {
      if (!verb.value().isBlank()) {
        actionVerb.add(verb);
      }
      return this;
    }

    Draft madeBy(Collection<Ref> speakers) {
      madeBy.addAll(speakers);
      return this;
    }

    /** Supporters; whoever makes the statement is not one of them. */
    Draft supportedBy(Collection<Ref> speakers) {
      speakers.stream().filter(each -> !madeBy.contains(each)).forEach(supportedBy::add);
      return this;
    }

    Draft addressedTo(Collection<Ref> actors) {
      addressedTo.addAll(actors);
      return this;
    }

    Draft cites(Collection<Ref> citations) {
      cites.addAll(citations);
      return this;
    }

    Set<Ref> makers() {
      return madeBy;
    }

    private Statement build() {
      boolean view = force.equals(Statement.VIEW);
      return new Statement(
          id,
          text,
          force,
          view ? List.of() : List.copyOf(actionVerb),
          List.copyOf(madeBy),
          List.copyOf(supportedBy),
          List.of(),
          view ? List.of() : List.copyOf(addressedTo),
          madeAt,
          inSpeech,
          List.of(),
          List.copyOf(cites),
          statedIn,
          rule);
    }
  }

  /** From here on, statements are made in this speech, or in none. */
  void inSpeech(Optional<Ref> id) {
    speech = id;
  }

  /** Begins a statement with a text; one that begins at the same place is the same statement. */
  Draft add(PositionedText printed, String rule) {
    PositionedText text = withoutSeparator(printed);
    Ref id = Ref.statement(reading.document(), text.sourceStart(0));
    return drafts.computeIfAbsent(
        id,
        key ->
            new Draft(key, reading.text(text), reading.passages().of(text), rule).inSpeech(speech));
  }

  /** A comma, semicolon or colon at the end belongs to the sentence around a statement. */
  private PositionedText withoutSeparator(PositionedText text) {
    Matcher trailing = reading.cues().matcher("trailing", text.folded());
    boolean ends = trailing.find() && trailing.start() > 0;
    return text.trimmed(0, ends ? trailing.start() : text.length());
  }

  Collection<Statement> all() {
    List<Statement> all = new ArrayList<>();
    drafts.values().forEach(draft -> all.add(draft.build()));
    return all;
  }
}

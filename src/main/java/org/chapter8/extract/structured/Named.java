package org.chapter8.extract.structured;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chapter8.model.AgendaItem;
import org.chapter8.model.LangString;
import org.chapter8.model.Ref;
import org.chapter8.model.Theme;

/** What has names, and for an agenda item a place on an agenda. */
public final class Named {
  private final Ref id;
  private final String rule;
  private final Set<LangString> names = new LinkedHashSet<>();
  private final Set<Ref> statedIn = new LinkedHashSet<>();
  private Optional<Ref> organ = Optional.empty();
  private OptionalInt session = OptionalInt.empty();
  private Optional<String> number = Optional.empty();

  Named(Ref id, String rule) {
    this.id = id;
    this.rule = rule;
  }

  /** The identity. */
  public Ref id() {
    return id;
  }

  /** Adds a name as printed. */
  public Named name(LangString value) {
    names.add(value);
    return this;
  }

  /** Adds evidence. */
  public Named statedIn(Ref passage) {
    statedIn.add(passage);
    return this;
  }

  /** The organ on whose agenda it stands. */
  public Named organ(Optional<Ref> value) {
    organ = value;
    return this;
  }

  /** Where on the agenda it stands. */
  public Named place(OptionalInt ofSession, String itemNumber) {
    session = ofSession;
    number = Optional.of(itemNumber);
    return this;
  }

  AgendaItem item() {
    // One preferred label a language: of two titles in a file the first stays.
    List<LangString> title = names.stream().limit(1).toList();
    return new AgendaItem(id, title, organ, session, number, List.copyOf(statedIn), rule);
  }

  Theme theme() {
    return new Theme(id, List.copyOf(names), List.copyOf(statedIn), rule);
  }
}

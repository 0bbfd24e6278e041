package org.chapter8.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chapter8.model.Ref;

/** What was said and seconded in the part of a sentence that a note may close. */
final class Segment {
  private final List<Said> said = new ArrayList<>();
  private final Set<Ref> seconding = new LinkedHashSet<>();
  private final Set<Ref> seconders = new LinkedHashSet<>();
  private final Set<Ref> inTurn = new LinkedHashSet<>();
  private boolean unnamedSeconding;
  private boolean unnamedSeconders;

  /** A statement and who makes it. */
  record Said(Subject subject, Statements.Draft statement) {}

  void said(Subject subject, Statements.Draft statement) {
    said.add(new Said(subject, statement));
    inTurn.addAll(subject.actors());
  }

  /** Somebody agrees with what was said last: in this segment, or before it. */
  void seconds(Subject subject) {
    if (said.isEmpty()) {
      seconding(subject);
    } else {
      statements().forEach(draft -> draft.supportedBy(subject.actors()));
      inTurn.addAll(subject.actors());
    }
  }

  /** Who speaks in this segment, each where first named. */
  Set<Ref> inTurn() {
    return inTurn;
  }

  /** Somebody agrees with what was said before this segment. */
  void seconding(Subject subject) {
    seconding.addAll(subject.actors());
    unnamedSeconding |= subject.kind() == Subject.Kind.COLLECTIVE;
  }

  /** Somebody is said to agree with what is said in this segment. */
  void secondedBy(List<Ref> speakers, boolean others) {
    seconders.addAll(speakers);
    unnamedSeconders |= others;
  }

  List<Said> said() {
    return said;
  }

  List<Statements.Draft> statements() {
    return said.stream().map(Said::statement).toList();
  }

  Set<Ref> seconding() {
    return seconding;
  }

  Set<Ref> seconders() {
    return seconders;
  }

  /** Whether unnamed speakers agree with what was said before. */
  boolean hasUnnamedSeconding() {
    return unnamedSeconding;
  }

  /** Whether unnamed speakers agree with what is said here. */
  boolean hasUnnamedSeconders() {
    return unnamedSeconders;
  }
}

package org.chapter8.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.chapter8.model.ActorNames.Mention;
import org.chapter8.model.Ref;

/**
 * Who was named last, for words that mean somebody named before: "him", "that organization", "the
 * commission", and for what several do together where a text doesn't repeat who they are.
 */
final class Antecedents {
  private final Cues cues;
  private final Map<String, Ref> byNoun = new LinkedHashMap<>();
  private Optional<Ref> holder = Optional.empty();
  private Optional<Ref> organization = Optional.empty();
  private List<Ref> partners = List.of();

  Antecedents(Cues cues) {
    this.cues = cues;
  }

  /** A paragraph begins that is no item of a list: what several do together is told anew. */
  void paragraph() {
    partners = List.of();
  }

  /** Remembers whom a text names. */
  void note(Sentence text) {
    if (!cues.has("anaphor")) {
      return;
    }
    for (Mention mention : text.named().mentions()) {
      if (mention.actor().kind() != Ref.Kind.GROUP) {
        note(text.folded().substring(mention.start(), mention.end()), mention.actor());
        if (cues.found("anaphor.other-holder", text.folded().substring(mention.end()))) {
          holder = Optional.empty();
        }
      }
    }
    Matcher pair = cues.matcher("addressee.partners", text.masked());
    while (pair.find()) {
      partners = actors(text, pair.start("list"), pair.end("list"));
    }
  }

  private void note(String printed, Ref actor) {
    if (actor.kind() == Ref.Kind.ORGANIZATION) {
      organization = Optional.of(actor);
    }
    Matcher noun = cues.matcher("anaphor.noun", printed);
    if (noun.find()) {
      byNoun.put(noun.group(), actor);
    }
    if (cues.found("anaphor.holder", printed)) {
      holder = Optional.of(actor);
    }
  }

  static List<Ref> actors(Sentence text, int start, int end) {
    return text.named().between(start, end).stream().map(Mention::actor).distinct().toList();
  }

  /** Whom a pronoun or a noun without a name means that stands at an index, if anybody. */
  Optional<Ref> at(Sentence text, int from) {
    if (!cues.has("anaphor")) {
      return Optional.empty();
    }
    note(text.part(0, from));
    Matcher matcher = cues.matcher("anaphor", text.masked()).region(from, text.length());
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    if (matcher.group("he") != null) {
      return holder;
    }
    return matcher.group("that") == null
        ? Optional.ofNullable(byNoun.get(matcher.group("noun")))
        : organization;
  }

  /**
   * Who is meant to act together where the words after an index speak of joint action and name
   * nobody.
   */
  List<Ref> together(Sentence text, int from) {
    boolean joint =
        cues.has("anaphor")
            && text.named().between(from, text.length()).isEmpty()
            && cues.found("addressee.joint", text.masked().substring(from));
    if (!joint) {
      return List.of();
    }
    note(text.part(0, from));
    return partners;
  }
}

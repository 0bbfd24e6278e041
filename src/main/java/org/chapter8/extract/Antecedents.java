package org.chapter8.extract;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import org.chapter8.model.ActorNames;
import org.chapter8.model.ActorNames.Mention;
import org.chapter8.model.Ref;
import org.chapter8.text.Numerals;
import org.chapter8.text.PositionedText;

/**
 * Who was named last, for words that mean somebody named before: "him", "that organization", "the
 * commission", and for what several do together where a text doesn't repeat who they are.
 */
final class Antecedents {
  private final Cues cues;
  private final Supplier<ActorNames> names;
  private final Map<String, Set<Ref>> byNoun = new LinkedHashMap<>();
  private final Map<Integer, OpenNoun> open = new TreeMap<>();
  private Optional<Ref> holder = Optional.empty();
  private Optional<Ref> organization = Optional.empty();
  private Optional<Ref> author = Optional.empty();
  private List<Ref> partners = List.of();
  private List<Ref> states = List.of();

  /**
   * A noun that may mean one or another.
   *
   * @param named those that it may mean
   */
  record OpenNoun(PositionedText noun, Set<Ref> named) {
    OpenNoun {
      named = Collections.unmodifiableSortedSet(new TreeSet<>(named));
    }
  }

  Antecedents(Cues cues, Supplier<ActorNames> names) {
    this.cues = cues;
    this.names = names;
  }

  /** From here on, "me" is this author. */
  void author(Optional<Ref> self) {
    author = self;
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
    Set<String> met = new HashSet<>();
    for (Mention mention : text.named().mentions()) {
      if (mention.actor().kind() != Ref.Kind.GROUP) {
        note(text.folded().substring(mention.start(), mention.end()), mention.actor(), met);
        if (cues.matcher("anaphor.other-holder", text.folded())
            .region(mention.end(), text.length())
            .lookingAt()) {
          holder = Optional.empty();
        }
      }
    }
    Matcher pair = cues.matcher("addressee.partners", text.masked());
    while (pair.find()) {
      partners = actors(text, pair.start("list"), pair.end("list"));
      states =
          partners.stream().allMatch(each -> each.kind() == Ref.Kind.STATE) ? partners : states;
    }
  }

  /** A text that names one body of a kind means that one later; one that names two, neither. */
  private void note(String printed, Ref actor, Set<String> met) {
    if (actor.kind() == Ref.Kind.ORGANIZATION) {
      organization = Optional.of(actor);
    }
    Matcher noun = cues.matcher("anaphor.noun", printed);
    if (noun.find()) {
      if (met.add(noun.group())) {
        byNoun.put(noun.group(), new TreeSet<>());
      }
      byNoun.get(noun.group()).add(actor);
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
      return standingFor(text, from);
    }
    if (Cues.group(matcher, "me").isPresent()) {
      return author;
    }
    if (matcher.group("he") != null) {
      return holder;
    }
    return matcher.group("that") == null ? ofNoun(text, matcher) : organization;
  }

  /** Which states words such as "the three countries" mean that stand at an index, if any. */
  List<Ref> statesAt(Sentence text, int from) {
    if (!cues.has("anaphor.states")) {
      return List.of();
    }
    note(text.part(0, from));
    Matcher those = cues.matcher("anaphor.states", text.folded()).region(from, text.length());
    if (!those.lookingAt()) {
      return List.of();
    }
    String count = Cues.group(those, "count").or(() -> Cues.group(those, "count2")).orElse("");
    OptionalInt many = "两".equals(count) ? OptionalInt.of(2) : Numerals.parse(count);
    return many.isEmpty() || many.getAsInt() == states.size() ? states : List.of();
  }

  /** Whom any other noun stands for, by what the document names. */
  private Optional<Ref> standingFor(Sentence text, int from) {
    return names.get().references("", text.folded()).stream()
        .filter(each -> each.start() >= from)
        .filter(each -> cues.is("anaphor.article", text.folded().substring(from, each.start())))
        .flatMap(each -> each.body().stream())
        .findFirst();
  }

  private Optional<Ref> ofNoun(Sentence text, Matcher matcher) {
    Set<Ref> named = byNoun.getOrDefault(matcher.group("noun"), Set.of());
    if (named.isEmpty()) {
      return standingFor(text, matcher.regionStart());
    }
    if (named.size() > 1) {
      PositionedText noun = text.text().subSequence(matcher.start("noun"), matcher.end("noun"));
      open.putIfAbsent(noun.sourceStart(0), new OpenNoun(noun, named));
      return Optional.empty();
    }
    return named.stream().findFirst();
  }

  /** The nouns that may mean one or another of those named before, in their order. */
  Collection<OpenNoun> open() {
    return Collections.unmodifiableCollection(open.values());
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

package org.chapter8.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.chapter8.model.ActorNames;
import org.chapter8.model.AuthorityEntry;
import org.chapter8.model.Ref;
import org.chapter8.text.Folding;

/**
 * Finds the actors of the authority tables in running text: leftmost, longest, never overlapping.
 *
 * <p>Traditional and simplified characters are the same here. Names in scripts that separate words
 * are found only as whole words. Case counts for acronyms and not for other names. A form that two
 * actors share names neither of them: it is passed over and listed by {@link #ambiguous()}.
 *
 * <p>White space is not skipped: the caller passes text whose line breaks and spacing were cleaned.
 * Time grows with the length of the text alone, not with the number of names found in it. Instances
 * are immutable.
 */
public final class NameIndex implements ActorNames {

  private final FormTable forms;
  private final PrefixTree tree;
  private final FalseFriends falseFriends;
  private final Map<Ref, Ref> speaksFor;

  /** An index that passes over the false friends of Chinese text that come with this package. */
  public NameIndex(Collection<AuthorityEntry> entries) {
    this(entries, FalseFriends.chinese());
  }

  NameIndex(Collection<AuthorityEntry> entries, FalseFriends falseFriends) {
    this.forms = new FormTable(entries);
    this.falseFriends = falseFriends;
    this.tree = new PrefixTree(forms.keys(), falseFriends.words());
    this.speaksFor =
        entries.stream()
            .filter(entry -> entry.speaksFor().isPresent())
            .collect(
                Collectors.toUnmodifiableMap(
                    AuthorityEntry::id, entry -> entry.speaksFor().orElseThrow(), NameIndex::same));
  }

  @Override
  public List<Mention> find(CharSequence printed) {
    String text = Folding.simplified(printed);
    List<Mention> mentions = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      OptionalInt end = longest(text, at);
      if (end.isPresent()) {
        add(mentions, text, at, end.getAsInt());
      }
      at = end.orElse(at + 1);
    }
    return List.copyOf(mentions);
  }

  @Override
  public Optional<Ref> exact(String name) {
    return only(forms.actors(name));
  }

  @Override
  public Ref speaksFor(Ref actor) {
    return speaksFor.getOrDefault(actor, actor);
  }

  /** The forms that more than one actor bears, each with those actors, in order. */
  public NavigableMap<String, List<Ref>> ambiguous() {
    return forms.shared();
  }

  private OptionalInt longest(CharSequence text, int start) {
    return tree.longest(
        text,
        start,
        end -> {
          String word = text.subSequence(start, end).toString();
          return falseFriends.words().contains(word)
              || (WordBoundary.encloses(text, start, end) && !forms.actors(word).isEmpty());
        });
  }

  private void add(List<Mention> mentions, CharSequence text, int start, int end) {
    String word = text.subSequence(start, end).toString();
    if (falseFriends.words().contains(word)) {
      return;
    }
    only(forms.actors(word))
        .filter(actor -> !falseFriends.belongsToAnother(word, start, mentions))
        .ifPresent(actor -> mentions.add(new Mention(start, end, actor)));
  }

  private static Optional<Ref> only(Set<Ref> actors) {
    return actors.size() == 1 ? actors.stream().findFirst() : Optional.empty();
  }

  private static Ref same(Ref one, Ref other) {
    if (!one.equals(other)) {
      throw new IllegalArgumentException(
          "an actor speaks for one body, found both " + one + " and " + other);
    }
    return one;
  }
}

package org.chapter8.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chapter8.model.Ref;

/** Finds the forms of a text, whoever they mean: leftmost, longest, never overlapping. */
final class Spots {
  private final PrefixTree tree;
  private final Claims claims;
  private final FalseFriends falseFriends;

  Spots(FormTable forms, Claims claims, FalseFriends falseFriends) {
    this.tree = new PrefixTree(forms.keys(), falseFriends.words());
    this.claims = claims;
    this.falseFriends = falseFriends;
  }

  /** The forms of a text of simplified characters, left to right. */
  List<Spot> in(String text) {
    List<Spot> spots = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      OptionalInt end = longest(text, at);
      if (end.isPresent()) {
        add(spots, text, at, end.getAsInt());
      }
      at = end.orElse(at + 1);
    }
    return spots;
  }

  /** Whom a form may mean. */
  List<Claim> claims(String form) {
    return claims.of(form);
  }

  /** A form that stands alone. */
  Spot whole(String form) {
    return new Spot(0, form.length(), form, claims.of(form), claims.isRuled(form));
  }

  private OptionalInt longest(String text, int start) {
    return tree.longest(
        text,
        start,
        end -> {
          String word = text.substring(start, end);
          return falseFriends.words().contains(word)
              || (WordBoundary.encloses(text, start, end) && !claims.of(word).isEmpty());
        });
  }

  private void add(List<Spot> spots, String text, int start, int end) {
    String word = text.substring(start, end);
    if (!falseFriends.words().contains(word) && !isTitleOfAnother(word, start, spots)) {
      spots.add(new Spot(start, end, word, claims.of(word), claims.isRuled(word)));
    }
  }

  /** A title right after a name is not that of the United Nations, whoever the name means. */
  private boolean isTitleOfAnother(String word, int start, List<Spot> before) {
    if (before.isEmpty() || before.getLast().end() != start) {
      return false;
    }
    Optional<Ref> last = before.getLast().certain();
    return falseFriends.titles().contains(word) && falseFriends.isOther(last);
  }
}

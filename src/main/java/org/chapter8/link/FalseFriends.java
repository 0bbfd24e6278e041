package org.chapter8.link;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.chapter8.model.Ref;

/**
 * What looks like a name and names nobody, or somebody else.
 *
 * @param words longer words that contain a name by chance of spelling (约旦河 is no Jordan) or that
 *     end in the middle of one (其中 before 国际)
 * @param titles offices and bodies of the United Nations that other bodies have too: right after
 *     another actor's name (阿拉伯国家联盟秘书长) they are that actor's
 */
record FalseFriends(Set<String> words, Set<String> titles) {

  private static final Ref UNITED_NATIONS = new Ref(Ref.Kind.ORGANIZATION, "united-nations");

  FalseFriends {
    words = Set.copyOf(words);
    titles = Set.copyOf(titles);
  }

  static FalseFriends none() {
    return new FalseFriends(Set.of(), Set.of());
  }

  /** Those that come with this package, of Chinese and English text. */
  static FalseFriends shipped() {
    Set<String> words = new HashSet<>(WordList.read("not-names.zh.txt"));
    words.addAll(WordList.read("not-names.en.txt"));
    return new FalseFriends(words, WordList.read("shared-titles.zh.txt"));
  }

  /** Whether a name right before a title makes it that of another body than the United Nations. */
  boolean isOther(Optional<Ref> named) {
    return named.filter(UNITED_NATIONS::equals).isEmpty();
  }
}

package org.chapter8.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.chapter8.model.ActorNames.Mention;
import org.chapter8.model.AuthorityEntry;
import org.chapter8.model.LangString;
import org.chapter8.model.Ref;

/**
 * What holds for any tables and any text; few letters, so that names overlap often. Shrinking is
 * off: jqwik 1.9.3 confuses the two parameters when it shrinks them together, and its error then
 * hides the failure.
 */
@PropertyDefaults(shrinking = ShrinkingMode.OFF)
final class NameIndexPropertyTest {

  @Property
  void everyMentionIsAFormOfItsActorAndOfNoOther(
      @ForAll("tables") List<AuthorityEntry> tables, @ForAll("text") String text) {
    NameIndex index = new NameIndex(tables, FalseFriends.none());
    for (Mention mention : index.find(text)) {
      assertThat(bearers(tables, text.substring(mention.start(), mention.end())))
          .containsExactly(mention.actor());
    }
  }

  @Property
  void mentionsComeInOrderAndNeverOverlap(
      @ForAll("tables") List<AuthorityEntry> tables, @ForAll("text") String text) {
    int last = 0;
    for (Mention mention : new NameIndex(tables, FalseFriends.none()).find(text)) {
      assertThat(mention.start()).isGreaterThanOrEqualTo(last);
      assertThat(mention.end()).isGreaterThan(mention.start());
      last = mention.end();
    }
  }

  @Property
  void theSearchEqualsTryingEveryName(
      @ForAll("tables") List<AuthorityEntry> tables, @ForAll("text") String text) {
    assertThat(new NameIndex(tables, FalseFriends.none()).find(text))
        .isEqualTo(tryingEveryName(tables, text));
  }

  @Property
  void aNameAloneIsFoundExactlyUnlessShared(@ForAll("tables") List<AuthorityEntry> tables) {
    NameIndex index = new NameIndex(tables, FalseFriends.none());
    for (AuthorityEntry entry : tables) {
      for (LangString name : entry.names()) {
        boolean shared = index.ambiguous().containsKey(name.value());
        assertThat(index.exact(name.value()))
            .isEqualTo(shared ? Optional.empty() : Optional.of(entry.id()));
      }
    }
  }

  @Provide
  Arbitrary<String> text() {
    return Arbitraries.strings().withChars("中国际大会AaBb1 -").ofMaxLength(40);
  }

  @Provide
  Arbitrary<List<AuthorityEntry>> tables() {
    Arbitrary<LangString> name =
        Arbitraries.strings()
            .withChars("中国际大会AaBb1 ")
            .ofMinLength(1)
            .ofMaxLength(4)
            .filter(form -> !form.isBlank())
            .map(form -> new LangString(form, "zh"));
    Arbitrary<Ref> actor =
        Arbitraries.of("AAA", "BBB", "CCC", "DDD").map(key -> new Ref(Ref.Kind.STATE, key));
    return Combinators.combine(actor, name.list().ofMaxSize(4))
        .as((id, names) -> new AuthorityEntry(id, names, Optional.empty()))
        .list()
        .ofMaxSize(5);
  }

  private static List<Mention> tryingEveryName(List<AuthorityEntry> tables, String text) {
    List<Mention> mentions = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = text.length();
      while (end > at
          && (cutsAWord(text, at, end) || bearers(tables, text.substring(at, end)).isEmpty())) {
        end--;
      }
      Set<Ref> actors = end > at ? bearers(tables, text.substring(at, end)) : Set.of();
      if (actors.size() == 1) {
        mentions.add(new Mention(at, end, actors.iterator().next()));
      }
      at = Math.max(end, at + 1);
    }
    return mentions;
  }

  private static Set<Ref> bearers(List<AuthorityEntry> tables, String word) {
    Set<Ref> bearers = new TreeSet<>();
    for (AuthorityEntry entry : tables) {
      for (LangString name : entry.names()) {
        boolean acronym = name.value().matches(".*[\\p{L}]\\p{Lu}.*|\\p{Lu}\\d*");
        if (acronym ? name.value().equals(word) : name.value().equalsIgnoreCase(word)) {
          bearers.add(entry.id());
        }
      }
    }
    return bearers;
  }

  private static boolean cutsAWord(String text, int start, int end) {
    String word = "[A-Za-z0-9]{2}";
    return (start > 0 && text.substring(start - 1, start + 1).matches(word))
        || (end < text.length() && text.substring(end - 1, end + 1).matches(word));
  }
}

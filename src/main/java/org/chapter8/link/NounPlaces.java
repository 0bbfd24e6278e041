package org.chapter8.link;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where a noun stands for a body: in English with an article and a capital and without words that
 * make a name of it; in Chinese with a pronoun or where a clause begins, but for 组织, which is a
 * verb there.
 */
final class NounPlaces {
  private static final String ENGLISH =
      "\\b(?:[Tt]he|[Tt]hat|[Tt]his|[Tt]he said) (?<noun>%s)\\b"
          + "(?! (?:of|on|for|against|established|created|concerning|pursuant)\\b| (?!I\\b)\\p{Lu}| ?\\()";

  private static final String CHINESE =
      "(?<noun>本组织)|(?:该|上述|这一)(?<that>%1$s)"
          + "|(?:^|(?<=[\\n，。；：、“（(])|(?<=[由请向]|请求|敦促|鼓励|促请|呼吁|授权|要求|欢迎|支持))"
          + "(?!组织)(?<bare>%1$s)(?![”）)])";

  /** A noun and where it stands. */
  record Place(int start, int end, String noun, String printed) {}

  private final Pattern english;
  private final Pattern chinese;

  NounPlaces(Collection<String> nouns) {
    this.english = pattern(ENGLISH, nouns, false);
    this.chinese = pattern(CHINESE, nouns, true);
  }

  private static Pattern pattern(String form, Collection<String> nouns, boolean han) {
    String any =
        nouns.stream()
            .filter(noun -> Character.isIdeographic(noun.charAt(0)) == han)
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return Pattern.compile(form.formatted(any.isEmpty() ? "(?!)" : any));
  }

  /** Where nouns stand in a text of simplified characters, left to right. */
  List<Place> in(String text) {
    boolean han = text.codePoints().anyMatch(Character::isIdeographic);
    return han ? chinese(text) : english(text);
  }

  private List<Place> english(String text) {
    return english
        .matcher(text)
        .results()
        .map(found -> place(text, found.start(1), found.end(1), found.group(1)))
        .toList();
  }

  private List<Place> chinese(String text) {
    return chinese
        .matcher(text)
        .results()
        .map(
            found -> {
              int group = found.group(1) != null ? 1 : found.group(2) != null ? 2 : 3;
              String noun = group == 1 ? "组织" : found.group(group);
              return new Place(found.start(group), found.end(group), noun, found.group(group));
            })
        .toList();
  }

  private static Place place(String text, int start, int end, String noun) {
    return new Place(start, end, noun, text.substring(start, end));
  }
}

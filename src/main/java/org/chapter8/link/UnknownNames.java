package org.chapter8.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chapter8.model.ActorNames;
import org.chapter8.model.ActorNames.Mention;
import org.chapter8.text.Folding;

/**
 * What looks like the name of a body or State and is in no table: words that end, in Chinese, or
 * capitalised words that hold, in English, a word for such a body (联盟, Commission). A guess by the
 * look of the words, for people to judge; it knows no persons, and no body whose name says nothing
 * of what it is.
 */
public final class UnknownNames {
  /** Names of bodies are shorter; what is longer is a sentence. */
  private static final int LONGEST_CHINESE = 24;

  private static final Pattern CAPITALISED =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{N}'-]+"
              + "(?:(?: (?:of|the|for|and|on|in|against|de|la|des|du))* \\p{Lu}[\\p{L}\\p{N}'-]+)+");

  private static final Pattern AND = Pattern.compile(" and (?:the )?");

  private final ActorNames known;
  private final Pattern chineseBody = anyOf(WordList.read("body-words.zh.txt"));
  private final Pattern chineseStop = anyOf(WordList.read("name-stops.zh.txt"));
  private final Pattern englishBody =
      Pattern.compile("\\b(?:" + anyOf(WordList.read("body-words.en.txt")) + ")\\b");
  private final Pattern englishStart =
      Pattern.compile("^(?:(?:" + anyOf(WordList.read("name-stops.en.txt")) + ") )+");

  /** Names that {@code known} does not know. */
  public UnknownNames(ActorNames known) {
    this.known = known;
  }

  /**
   * A stretch of a text.
   *
   * @param name the words as they stand there
   * @param start index of the first character
   * @param end index after the last
   */
  public record Candidate(String name, int start, int end) {}

  /** The candidates in a text whose characters are folded and whose lines are joined, in order. */
  public List<Candidate> find(String text) {
    List<Mention> mentions = known.find(text);
    List<Candidate> found = new ArrayList<>(chinese(text, mentions));
    Matcher matcher = CAPITALISED.matcher(text);
    while (matcher.find()) {
      found.addAll(english(matcher.group(), matcher.start(), mentions));
    }
    found.sort(Comparator.comparingInt(Candidate::start));
    return List.copyOf(found);
  }

  private List<Candidate> chinese(String text, List<Mention> mentions) {
    List<Candidate> found = new ArrayList<>();
    Matcher body = chineseBody.matcher(text);
    while (body.find()) {
      int start = beginning(text, body.start());
      if (start < body.start() && !isKnown(mentions, body.start(), body.end())) {
        found.add(new Candidate(text.substring(start, body.end()), start, body.end()));
      }
    }
    return found;
  }

  /** Where the words before a body's kind begin: after another character, or a word of grammar. */
  private int beginning(String text, int end) {
    int start = end;
    while (start > 0 && end - start < LONGEST_CHINESE && Folding.isHan(text.charAt(start - 1))) {
      start--;
    }
    Matcher stop = chineseStop.matcher(text).region(start, end).useTransparentBounds(true);
    while (stop.find()) {
      start = stop.end();
    }
    return start;
  }

  private List<Candidate> english(String words, int at, List<Mention> mentions) {
    Matcher and = AND.matcher(words);
    while (and.find()) {
      String left = words.substring(0, and.start());
      String right = words.substring(and.end());
      if (englishBody.matcher(left).find() && englishBody.matcher(right).find()) {
        List<Candidate> both = new ArrayList<>(english(left, at, mentions));
        both.addAll(english(right, at + and.end(), mentions));
        return both;
      }
    }
    Matcher opening = englishStart.matcher(words);
    int from = opening.find() ? opening.end() : 0;
    Matcher body = englishBody.matcher(words).region(from, words.length());
    while (body.find()) {
      boolean alone = body.start() == from && body.end() == words.length();
      if (!alone && !isKnown(mentions, at + body.start(), at + body.end())) {
        return List.of(new Candidate(words.substring(from), at + from, at + words.length()));
      }
    }
    return List.of();
  }

  private static boolean isKnown(List<Mention> mentions, int start, int end) {
    return mentions.stream().anyMatch(name -> name.start() <= start && end <= name.end());
  }

  private static Pattern anyOf(Set<String> patterns) {
    return Pattern.compile(
        patterns.stream()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(word -> word))
            .collect(Collectors.joining("|")));
  }
}

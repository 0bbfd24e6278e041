package org.chapter8.link;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Bodies that the tables don't have, told by a noun with words that make a name of it: "Boundary
 * Commission", "Committee on", 边界委员会. A noun after such a name most likely means that body.
 */
final class OtherBearers {
  /** Characters before a noun that may be part of a name. */
  private static final int BEFORE = 40;

  private static final Pattern ADDED_BEFORE = Pattern.compile("\\p{Lu}[\\p{L}-]+(?:’s|'s)? $");
  private static final Pattern ADDED_AFTER =
      Pattern.compile(
          " (?:of|on|for|against|established|created|concerning|pursuant)\\b| (?!I\\b)\\p{Lu}");
  private static final Pattern HAN_BEFORE =
      Pattern.compile(
          "[\\p{IsHan}”）)]{2}$(?<!该|上述|这一|各|这些|有关|由|请|向|和|与|及|个|请求|敦促|鼓励|促请|呼吁|授权|要求|欢迎|支持)");
  private static final Pattern ARTICLE = Pattern.compile("(?:[Tt]he|[Tt]hat|[Tt]his|The said) $");

  private final String noun;
  private final boolean han;

  OtherBearers(String noun) {
    this.noun = noun;
    this.han = Character.isIdeographic(noun.charAt(0));
  }

  /** Where such a name stands last in a part of a text; -1 if none does. */
  int last(String text, int to, List<int[]> known) {
    for (int at = text.lastIndexOf(noun, to - 1); at >= 0; at = text.lastIndexOf(noun, at - 1)) {
      int found = at;
      if (isCompound(text, at)
          && known.stream().noneMatch(span -> span[0] <= found && found < span[1])) {
        return at;
      }
    }
    return -1;
  }

  /** Whether a text says in brackets what it calls by the noun. */
  boolean isDefinedIn(String text) {
    String quoted = "[“\"'‘](?:the )?" + Pattern.quote(noun) + "[”\"'’]";
    return Pattern.compile("[(（][^()（）]{0,30}" + quoted).matcher(text).find();
  }

  /** Whether such a name stands in a text, none of these forms in small letters. */
  boolean isIn(String text, Set<String> known) {
    String lower = Fold.lower(text);
    for (int at = text.indexOf(noun); at >= 0; at = text.indexOf(noun, at + 1)) {
      int found = at;
      if (isCompound(text, at) && known.stream().noneMatch(form -> covers(form, lower, found))) {
        return true;
      }
    }
    return false;
  }

  private boolean covers(String form, String text, int at) {
    String wanted = Fold.lower(noun);
    for (int in = form.indexOf(wanted); in >= 0; in = form.indexOf(wanted, in + 1)) {
      if (text.startsWith(form, at - in)) {
        return true;
      }
    }
    return false;
  }

  private boolean isCompound(String text, int at) {
    int end = at + noun.length();
    if (!WordBoundary.encloses(text, at, end)) {
      return false;
    }
    int from = Math.max(0, at - BEFORE);
    if (han) {
      return HAN_BEFORE.matcher(text).region(from, at).find();
    }
    boolean added =
        ADDED_BEFORE.matcher(text).region(from, at).find()
            && !ARTICLE.matcher(text).region(from, at).find();
    return added || ADDED_AFTER.matcher(text).region(end, text.length()).lookingAt();
  }
}

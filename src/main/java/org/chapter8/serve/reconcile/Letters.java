package org.chapter8.serve.reconcile;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** One form of each letter. */
final class Letters {
  private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();
  private static final Normalizer2 DECOMPOSE = Normalizer2.getNFDInstance();
  private static final Normalizer2 COMPOSE = Normalizer2.getNFCInstance();
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** Letters that are written with two, or without their stroke, and don't decompose. */
  private static final Map<Integer, String> PLAIN =
      Map.of(
          (int) 'æ', "ae", (int) 'œ', "oe", (int) 'ø', "o", (int) 'ł', "l", (int) 'đ', "d",
          (int) 'ð', "d", (int) 'þ', "th", (int) 'ı', "i");

  private static final Transliterator TO_SIMPLIFIED =
      Transliterator.getInstance("Traditional-Simplified");

  /** The transliterator is slow on texts and looks at single characters but for a few phrases. */
  private static final Map<Integer, String> SIMPLIFIED = new ConcurrentHashMap<>();

  private Letters() {}

  /** Small letters of plain width, simplified Han characters; nothing that is not seen. */
  static String folded(String text) {
    StringBuilder out = new StringBuilder(text.length());
    FOLD.normalize(text)
        .codePoints()
        .forEach(
            c -> out.append(Character.isIdeographic(c) ? simplified(c) : Character.toString(c)));
    return out.toString();
  }

  private static String simplified(int c) {
    return SIMPLIFIED.computeIfAbsent(
        c, key -> TO_SIMPLIFIED.transliterate(Character.toString(key)));
  }

  /** Folded letters without accents and strokes. */
  static String bare(String folded) {
    String bare = MARKS.matcher(DECOMPOSE.normalize(folded)).replaceAll("");
    StringBuilder out = new StringBuilder(bare.length());
    COMPOSE
        .normalize(bare)
        .codePoints()
        .forEach(c -> out.append(PLAIN.getOrDefault(c, Character.toString(c))));
    return out.toString();
  }
}

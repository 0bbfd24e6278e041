package org.chapter8.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addenda, corrigenda and resumptions that are named after a symbol without repeating it: {@code
 * S/2004/546 and Corr.1}, {@code S/2004/546/Add.1和2}, {@code S/PV.4072和复会一}.
 *
 * <p>What a corrigendum corrects is what stands before it, since the United Nations lists the
 * corrigenda of a document before its addenda (UN Editorial Manual, "Document symbols").
 */
final class SymbolTails {
  private static final String BETWEEN =
      "(?: ?(?:,|，|、|;|；|以及|和|及|与|and|&|\\+|et|y)){1,2} ?(?:its )?";
  private static final Pattern MODIFIED =
      Pattern.compile(
          BETWEEN
              + "(?<what>(?<kind>(?i:Add|Corr|Rev|Amend))\\. ?(?<low>\\d{1,4}+)"
              + "(?:-(?<high>\\d{1,3}+))?)(?![A-Za-z])");
  private static final Pattern NUMBER =
      Pattern.compile(
          " ?(?:、|和|及|与|and|&) ?(?<what>(?<low>\\d{1,3}+))"
              + "(?![\\d年月日页条段个名次届项/.,A-Za-z第]| [a-z])");
  private static final Pattern RESUMED =
      Pattern.compile(BETWEEN + "(?<what>\\(?" + SymbolNormal.RESUMPTION + "\\)?)");
  private static final Pattern MODIFIER = Pattern.compile("/(Add|Corr|Rev|Amend)\\.\\d+$");
  private static final Pattern RESUMPTION = Pattern.compile("(?:\\(Resumption\\d*\\))?$");
  private static final int MOST = 100;

  private final CharSequence text;
  private final List<SymbolSpan> found;

  SymbolTails(CharSequence text, List<SymbolSpan> found) {
    this.text = text;
    this.found = found;
  }

  /**
   * Adds what is named after the last symbol found, which ends at {@code end}; past which it is.
   */
  int after(int end) {
    int at = end;
    for (int count = 0; count < MOST; count++) {
      int next = next(at);
      if (next < 0) {
        return at;
      }
      at = next;
    }
    return at;
  }

  private int next(int at) {
    String last = found.getLast().symbol();
    Matcher modified = matcher(MODIFIED, at);
    if (modified.lookingAt()) {
      String kind = SymbolNormal.of("/" + modified.group("kind") + ".1").substring(1);
      String stem = stem(last, kind.substring(0, kind.indexOf('.')));
      return add(modified, stem + "/" + kind.substring(0, kind.indexOf('.') + 1));
    }
    Matcher number = matcher(NUMBER, at);
    if (number.lookingAt() && MODIFIER.matcher(last).find()) {
      return add(number, last.substring(0, last.lastIndexOf('.') + 1));
    }
    Matcher resumed = matcher(RESUMED, at);
    if (resumed.lookingAt() && Symbols.isRecord(last)) {
      String meeting = RESUMPTION.matcher(unmodified(last)).replaceFirst("");
      String symbol = SymbolNormal.of(meeting + resumed.group("what"));
      found.add(new SymbolSpan(resumed.start("what"), resumed.end("what"), symbol));
      return resumed.end();
    }
    return -1;
  }

  private int add(Matcher what, String stem) {
    int low = Integer.parseInt(what.group("low"));
    boolean range = what.namedGroups().containsKey("high") && what.group("high") != null;
    int high = range ? Integer.parseInt(what.group("high")) : low;
    for (int each = low; each <= Math.min(Math.max(low, high), low + MOST); each++) {
      found.add(new SymbolSpan(what.start("what"), what.end("what"), stem + each));
    }
    return what.end();
  }

  private static String stem(String last, String kind) {
    String stem = last;
    while (true) {
      Matcher modifier = MODIFIER.matcher(stem);
      if (!modifier.find() || !replaces(kind, modifier.group(1))) {
        return stem;
      }
      stem = stem.substring(0, modifier.start());
    }
  }

  /** Whether a modifier stands beside another and not behind it. */
  private static boolean replaces(String kind, String other) {
    return switch (kind) {
      case "Corr" -> other.equals("Corr");
      case "Add" -> other.equals("Corr") || other.equals("Add");
      case "Amend" -> other.equals("Corr") || other.equals("Amend");
      default -> true;
    };
  }

  private static String unmodified(String symbol) {
    return stem(symbol, "");
  }

  private Matcher matcher(Pattern pattern, int at) {
    return pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
  }
}

package org.chapter8.extract.table;

import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The year of a table whose rows give day and month only: that of its title, else of its file name.
 * Where the two differ, the one that more symbols in the table bear; else the title's.
 *
 * @param year the year, if there is one
 * @param disputed whether title and file name differ
 * @param title the year of the title
 * @param fileName the year of the file name
 */
record TableYear(OptionalInt year, boolean disputed, OptionalInt title, OptionalInt fileName) {
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(19[4-9]\\d|20\\d\\d)(?!\\d)");
  private static final Pattern IN_SYMBOL =
      Pattern.compile("S/(?:RES/\\d{1,5} ?\\(|PRST/)?(\\d{4})[/)]");

  /**
   * The year of a table.
   *
   * @param title the words of its title
   * @param fileName the name of its file
   * @param text the source, whose symbols bear years
   */
  static TableYear of(String title, String fileName, String text) {
    OptionalInt inTitle = first(title);
    OptionalInt inName = first(fileName);
    if (inTitle.isEmpty() || inName.isEmpty() || inTitle.equals(inName)) {
      return new TableYear(inTitle.isPresent() ? inTitle : inName, false, inTitle, inName);
    }
    Map<Integer, Integer> counts = new TreeMap<>();
    Matcher symbol = IN_SYMBOL.matcher(text);
    while (symbol.find()) {
      counts.merge(Integer.parseInt(symbol.group(1)), 1, Integer::sum);
    }
    int forTitle = counts.getOrDefault(inTitle.getAsInt(), 0);
    int forName = counts.getOrDefault(inName.getAsInt(), 0);
    return new TableYear(forName > forTitle ? inName : inTitle, true, inTitle, inName);
  }

  private static OptionalInt first(String words) {
    Matcher year = YEAR.matcher(words);
    return year.find() ? OptionalInt.of(Integer.parseInt(year.group(1))) : OptionalInt.empty();
  }
}

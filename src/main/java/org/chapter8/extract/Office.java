package org.chapter8.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chapter8.model.Ref;

/**
 * The office of somebody in a list, as printed.
 *
 * @param printed the office, or the empty string
 * @param end index after it in the item
 */
record Office(String printed, int end) {
  private static final Pattern ACRONYM = Pattern.compile("^\\([^)]*\\)");

  /** The office in an item: before its name, or else after it. */
  static Office in(Items.Item item, Cues cues) {
    Matcher before = cues.matcher("office.before", item.text().masked());
    if (before.region(0, item.name().start()).find()) {
      String printed = item.text().folded().substring(before.start("office"), before.end("office"));
      return new Office(printed, item.name().end());
    }
    return in(item.text(), item.name().end(), cues);
  }

  /** The office, or the name of an office of the United Nations, which is that of who holds it. */
  String capacity(Items.Item item) {
    boolean isOffice = printed.isEmpty() && item.name().actor().kind() == Ref.Kind.ORGAN;
    return isOffice
        ? item.text().folded().substring(item.name().start(), item.name().end())
        : printed;
  }

  /**
   * The office that follows the name of an item, the name's acronym, what ends the item and for
   * whom else the officer speaks left out.
   */
  private static Office in(Sentence item, int nameEnd, Cues cues) {
    String rest = item.folded().substring(nameEnd);
    Matcher acronym = ACRONYM.matcher(rest);
    boolean skips = acronym.find() && !cues.found("office.aside", acronym.group());
    int skipped = skips ? acronym.end() : 0;
    Matcher tail = cues.matcher("office.tail", rest);
    int end = tail.find() ? Math.max(tail.start(), skipped) : rest.length();
    Matcher aside =
        cues.matcher("office.aside", item.masked()).region(nameEnd + skipped, nameEnd + end);
    end = aside.find() ? aside.start() - nameEnd : end;
    String printed = rest.substring(skipped, end);
    return new Office(cues.matcher("office.of", printed).replaceFirst("").strip(), nameEnd + end);
  }
}

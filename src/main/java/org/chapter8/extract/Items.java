package org.chapter8.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.chapter8.model.ActorNames.Mention;

/** Cuts a list of names and offices into its items. */
final class Items {
  private Items() {}

  /**
   * One item of a list.
   *
   * @param text from the office, where it stands before the name, else from the name
   * @param name where the name stands in it
   */
  record Item(Sentence text, Mention name) {}

  /**
   * The items of a list.
   *
   * @param heads the names that items are headed by
   * @param from index where the list begins
   * @param to index after it
   */
  static List<Item> of(Sentence list, List<Mention> heads, int from, int to, Cues cues) {
    List<Integer> starts = new ArrayList<>();
    int free = from;
    for (Mention head : heads) {
      starts.add(officeStart(list, free, head.start(), cues));
      free = head.end();
    }
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      int start = starts.get(i);
      int end = i + 1 < starts.size() ? starts.get(i + 1) : to;
      Mention head = heads.get(i);
      Mention name = new Mention(head.start() - start, head.end() - start, head.actor());
      items.add(new Item(list.part(start, end), name));
    }
    return items;
  }

  /**
   * Where the item of a name begins: at the office right before it, in languages that put it so.
   */
  static int officeStart(Sentence list, int from, int name, Cues cues) {
    Matcher office = cues.matcher("office.before", list.masked()).region(from, name);
    return office.find() ? office.start() : name;
  }
}

package org.chapter8.extract;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chapter8.extract.layout.Layout;
import org.chapter8.extract.layout.Note;
import org.chapter8.extract.layout.Paragraph;
import org.chapter8.model.ActorNames;
import org.chapter8.model.NameContext;
import org.chapter8.model.Ref;

/**
 * What is known of a document that helps to tell whom its names mean: its day, its organ, whom it
 * names without doubt, and from which paragraph on it speaks of which meeting.
 */
final class NameContexts {
  private static final int ENOUGH = 10_000;

  private final NameContext document;
  private final NavigableMap<Integer, NameContext> fromParagraph = new TreeMap<>();
  private final Map<Ref, NameContext> atMeeting = new LinkedHashMap<>();
  private final Map<Note, Integer> called = new LinkedHashMap<>();

  NameContexts(NameContext document, Layout layout) {
    this.document = document;
    for (Paragraph paragraph : layout.paragraphs()) {
      paragraph.marks().forEach(mark -> called.putIfAbsent(mark.note(), paragraph.number()));
    }
  }

  /** Whom a layout names without doubt. */
  static Map<String, Set<Ref>> meant(Layout layout, ActorNames names) {
    Map<String, Set<Ref>> meant = new LinkedHashMap<>();
    layout.paragraphs().forEach(each -> add(meant, names.certain(each.folded())));
    layout.notes().forEach(each -> add(meant, names.certain(each.text().folded())));
    return meant;
  }

  private static void add(Map<String, Set<Ref>> meant, Map<String, Set<Ref>> more) {
    more.forEach(
        (form, actors) -> meant.computeIfAbsent(form, key -> new LinkedHashSet<>()).addAll(actors));
  }

  /** The words that a document about one matter begins with: enough to show what that is. */
  static String firstWords(Layout layout) {
    StringBuilder words = new StringBuilder();
    for (Paragraph paragraph : layout.paragraphs()) {
      if (words.length() > ENOUGH) {
        break;
      }
      words.append(paragraph.folded()).append('\n');
    }
    return words.toString();
  }

  NameContext document() {
    return document;
  }

  /** From a paragraph on, a meeting is spoken of. */
  NameContext meeting(int paragraph, Ref meeting, Ref organ, Optional<LocalDate> day) {
    NameContext context = document.at(Optional.of(organ), day.or(document::day));
    fromParagraph.put(paragraph, context);
    atMeeting.put(meeting, context);
    return context;
  }

  /** From a paragraph on, no meeting is spoken of. */
  void noMeeting(int paragraph) {
    fromParagraph.put(paragraph, document);
  }

  /** What is known in a paragraph. */
  NameContext in(Paragraph paragraph) {
    return at(paragraph.number());
  }

  /** What is known in a note: what is known where it is called. */
  NameContext in(Note note) {
    return called.containsKey(note) ? at(called.get(note)) : document;
  }

  private NameContext at(int paragraph) {
    return Optional.ofNullable(fromParagraph.floorEntry(paragraph))
        .map(Map.Entry::getValue)
        .orElse(document);
  }

  /** What is known of a meeting, if the document has spoken of it. */
  Optional<NameContext> at(Ref meeting) {
    return Optional.ofNullable(atMeeting.get(meeting));
  }
}

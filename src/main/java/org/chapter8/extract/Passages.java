package org.chapter8.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.chapter8.model.Passage;
import org.chapter8.model.Ref;
import org.chapter8.model.SourceDocument;
import org.chapter8.text.PositionedText;

/**
 * Mints the passages of a document. A text that a block of notes interrupts is as many passages as
 * it has pieces; wraps and footnote marks within a piece stay in its exact text.
 */
final class Passages {
  private static final Pattern WRAP_OR_MARK = Pattern.compile("[-\u00ad]?\\s*(?:\\d{1,3})?\\s*");

  private final Ref document;
  private final SourceDocument source;
  private final int[] codePoints;
  private final Map<Ref, Passage> passages = new LinkedHashMap<>();
  private OptionalInt paragraph = OptionalInt.empty();
  private Optional<String> section = Optional.empty();
  private Ref container;

  Passages(SourceDocument source, Ref document) {
    this.document = document;
    this.container = document;
    this.source = source;
    this.codePoints = source.text().codePoints().toArray();
  }

  /** From here on, passages stand in this paragraph. */
  void paragraph(int number) {
    paragraph = OptionalInt.of(number);
  }

  /** The paragraph that passages stand in now. */
  int paragraph() {
    return paragraph.orElse(0);
  }

  /** From here on, passages stand in no section. */
  void noSection() {
    section = Optional.empty();
  }

  /** From here on, passages stand in this section. */
  void section(String label) {
    section = Optional.of(label);
  }

  /** From here on, passages stand in this part of the document. */
  void container(Ref part) {
    container = part;
  }

  /** The passages of a text, at least one. */
  List<Ref> of(PositionedText text) {
    List<Ref> refs = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= text.length(); i++) {
      if (i == text.length() || interrupted(text.sourceEnd(i), text.sourceStart(i))) {
        refs.add(passage(text.sourceStart(start), text.sourceEnd(i)));
        start = i;
      }
    }
    return refs;
  }

  /** The passages of texts one after the other, at least one, each on one page. */
  List<Ref> ofPages(List<PositionedText> texts) {
    PositionedText text = PositionedText.join(texts);
    List<Ref> refs = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= text.length(); i++) {
      if (i == text.length()
          || interrupted(text.sourceEnd(i), text.sourceStart(i))
          || !source.page(text.sourceStart(i)).equals(source.page(text.sourceStart(start)))) {
        refs.add(passage(text.sourceStart(start), text.sourceEnd(i)));
        start = i;
      }
    }
    return refs;
  }

  private boolean interrupted(int end, int next) {
    return next - end > 1 && !WRAP_OR_MARK.matcher(slice(end, next)).matches();
  }

  private Ref passage(int start, int end) {
    Ref id = Ref.passage(document, start, end);
    passages.computeIfAbsent(
        id,
        key ->
            new Passage(
                key,
                container,
                start,
                end,
                slice(start, end),
                paragraph,
                source.page(start),
                section));
    return id;
  }

  private String slice(int start, int end) {
    return new String(codePoints, start, end - start);
  }

  Collection<Passage> all() {
    return passages.values();
  }
}

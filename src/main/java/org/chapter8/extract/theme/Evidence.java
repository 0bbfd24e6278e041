package org.chapter8.extract.theme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.chapter8.extract.theme.Decision.Span;
import org.chapter8.model.Extraction;
import org.chapter8.model.Passage;
import org.chapter8.model.Ref;
import org.chapter8.model.SourceDocument;

/** The passages of an extraction, and those of deciding words that are minted within them. */
final class Evidence {
  /** Characters at the head of a file in which the title of its document is looked for. */
  private static final int HEAD = 20_000;

  private final SourceDocument source;
  private final Ref document;
  private final Map<Ref, Passage> known = new LinkedHashMap<>();
  private final Map<Ref, Passage> minted = new LinkedHashMap<>();

  Evidence(SourceDocument source, Extraction read) {
    this.source = source;
    this.document = read.document();
    read.resources().stream()
        .filter(Passage.class::isInstance)
        .map(Passage.class::cast)
        .forEach(passage -> known.put(passage.id(), passage));
  }

  /** Where a text stands that was read from these passages. */
  Optional<Located> locate(String text, List<Ref> statedIn) {
    return Located.of(text, statedIn.stream().map(known::get).toList());
  }

  /** Where a text stands near the head of the file, whatever blanks are in it. */
  Optional<Located> locateInHead(String text) {
    String all = source.text();
    int end = Math.min(all.length(), HEAD);
    for (int at = all.indexOf(text.charAt(0)); at >= 0 && at < end; ) {
      Optional<Integer> after = endOf(text, all, at);
      if (after.isPresent()) {
        return Located.of(text, List.of(passage(at, after.get())));
      }
      at = all.indexOf(text.charAt(0), at + 1);
    }
    return Optional.empty();
  }

  private static Optional<Integer> endOf(String text, String all, int start) {
    int at = start;
    for (int i = 0; i < text.length(); i++) {
      while (at < all.length() && Character.isWhitespace(all.charAt(at))) {
        at++;
      }
      if (!Character.isWhitespace(text.charAt(i))) {
        if (at == all.length() || all.charAt(at) != text.charAt(i)) {
          return Optional.empty();
        }
        at++;
      }
    }
    return Optional.of(at);
  }

  private Passage passage(int from, int to) {
    String all = source.text();
    int start = all.codePointCount(0, from);
    int end = start + all.codePointCount(from, to);
    return new Passage(
        Ref.passage(document, start, end),
        document,
        start,
        end,
        all.substring(from, to),
        OptionalInt.empty(),
        source.page(start),
        Optional.empty());
  }

  /** The passages of runs of words. */
  List<Ref> of(List<Span> spans, Located text) {
    List<Ref> refs = new ArrayList<>();
    for (Span span : spans) {
      for (Passage passage : text.passages(span, document, source)) {
        if (!known.containsKey(passage.id())) {
          minted.putIfAbsent(passage.id(), passage);
        }
        refs.add(passage.id());
      }
    }
    return refs.stream().distinct().toList();
  }

  Collection<Passage> minted() {
    return minted.values();
  }
}

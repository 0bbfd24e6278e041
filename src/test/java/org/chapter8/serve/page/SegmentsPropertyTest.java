package org.chapter8.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.chapter8.serve.page.Segments.Segment;
import org.chapter8.serve.page.Segments.Span;

final class SegmentsPropertyTest {
  /** Letters beyond the first plane too, blanks, line ends and ends of sentences. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "安", "𠀋", " ", "\n", "。", ".")
        .list()
        .ofMinSize(1)
        .ofMaxSize(120)
        .map(letters -> String.join("", letters));
  }

  @Provide
  Arbitrary<List<Span>> spans() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 130), Arbitraries.integers().between(1, 60))
        .as((start, length) -> new Span(start, start + length))
        .list()
        .ofMaxSize(12);
  }

  @Property(tries = 300)
  void theSegmentsAreTheText(@ForAll("texts") String words, @ForAll("spans") List<Span> spans) {
    SourceText text = SourceText.of(words);
    List<Integer> edges = text.paragraphs(0, text.length());
    String joined =
        Segments.cut(0, text.length(), spans, edges).stream()
            .flatMap(segment -> Pieces.of(text.slice(segment.start(), segment.end())).stream())
            .map(TextView.Piece::text)
            .collect(Collectors.joining());
    assertThat(joined).isEqualTo(words);
  }

  @Property(tries = 300)
  void theSegmentsOfASpanAreTheSpan(
      @ForAll("texts") String words, @ForAll("spans") List<Span> spans) {
    SourceText text = SourceText.of(words);
    List<Segment> segments = Segments.cut(0, text.length(), spans, List.of());
    for (int index = 0; index < spans.size(); index++) {
      int which = index;
      Span span = spans.get(index);
      String covered =
          segments.stream()
              .filter(segment -> segment.spans().contains(which))
              .map(segment -> text.slice(segment.start(), segment.end()))
              .collect(Collectors.joining());
      assertThat(covered).isEqualTo(text.slice(span.start(), span.end()));
    }
  }

  @Property(tries = 300)
  void aSegmentBeginsWhereverASpanDoes(
      @ForAll("texts") String words, @ForAll("spans") List<Span> spans) {
    int length = SourceText.of(words).length();
    List<Integer> starts =
        Segments.cut(0, length, spans, List.of()).stream().map(Segment::start).toList();
    assertThat(starts)
        .containsAll(spans.stream().map(Span::start).filter(start -> start < length).toList());
  }

  @Property(tries = 300)
  void partsAreTheTextAndNoneIsTooLong(@ForAll("texts") String words) {
    int[] points = words.codePoints().toArray();
    List<Integer> parts = Paragraphs.parts(points, 20);
    assertThat(parts.getFirst()).isZero();
    assertThat(parts).isSorted().doesNotHaveDuplicates();
    for (int part = 0; part < parts.size(); part++) {
      int end = part + 1 < parts.size() ? parts.get(part + 1) : points.length;
      assertThat(end - parts.get(part)).isBetween(1, 20);
    }
  }
}

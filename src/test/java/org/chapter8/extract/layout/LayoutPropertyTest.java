package org.chapter8.extract.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.chapter8.model.Finding;
import org.chapter8.model.SourceDocument;
import org.chapter8.text.Folding;
import org.chapter8.text.Language;
import org.chapter8.text.PositionedText;

/** What holds for the layout of any text. */
final class LayoutPropertyTest {
  private static final Pattern RULE = Pattern.compile("_{5,}");
  private static final Pattern RUNNING_HEAD = Pattern.compile("(?:[A-Z]{1,4}/)+(?:[A-Z]+\\.)?\\d+");

  @Property
  void everyCharacterLeadsBackToItselfInTheSource(@ForAll("texts") String source) {
    int[] codePoints = source.codePoints().toArray();
    for (PositionedText text : texts(read(source))) {
      for (int i = 0; i < text.length(); i++) {
        int there = codePoints[text.sourceStart(i)];
        char here = text.charAt(i);
        if (here == ' ') {
          assertThat(Folding.isBlank((char) there)).isTrue();
        } else {
          assertThat(Character.toString(there)).contains(String.valueOf(here));
        }
      }
    }
  }

  @Property
  void placesRiseWithinAParagraphAndANote(@ForAll("texts") String source) {
    for (PositionedText text : texts(read(source))) {
      for (int i = 1; i < text.length(); i++) {
        assertThat(text.sourceStart(i)).isGreaterThanOrEqualTo(text.sourceStart(i - 1));
      }
    }
  }

  @Property
  void nothingIsLostButRuledLinesMarksAndNoteNumbers(@ForAll("texts") String source) {
    Assume.that(Language.of(source) == Language.CHINESE);
    Layout layout = read(source);
    BitSet kept = kept(layout);
    int[] codePoints = source.codePoints().toArray();
    StringBuilder lost = new StringBuilder();
    for (int i = 0; i < codePoints.length; i++) {
      if (!kept.get(i) && !Folding.isBlank((char) codePoints[i])) {
        lost.appendCodePoint(codePoints[i]);
      }
    }
    String digits = RUNNING_HEAD.matcher(RULE.matcher(lost).replaceAll("")).replaceAll("");
    int marks = layout.paragraphs().stream().mapToInt(each -> each.marks().size()).sum();
    assertThat(digits).matches("\\d*");
    assertThat(digits.length()).isLessThanOrEqualTo(3 * (marks + layout.notes().size()));
  }

  @Property
  void ofALineOfSeparatedWordsAllIsLostOrNothingButAHyphen(
      @ForAll("textsOfSeparatedWords") String source) {
    BitSet kept = kept(read(source));
    int at = 0;
    for (String line : source.split("\n", -1)) {
      int end = at + line.length();
      if (kept.get(at, end).cardinality() > 0) {
        String lost = lost(source, kept, at, end);
        assertThat(lost).matches("\\d{0,3}-?");
      }
      at = end + 1;
    }
  }

  private static String lost(String source, BitSet kept, int from, int to) {
    StringBuilder lost = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (!kept.get(i) && !Folding.isBlank(source.charAt(i))) {
        lost.append(source.charAt(i));
      }
    }
    return lost.toString();
  }

  @Provide
  Arbitrary<String> textsOfSeparatedWords() {
    return RandomSources.ofSeparatedWords();
  }

  @Property
  void noCharacterStandsInTwoPlaces(@ForAll("texts") String source) {
    BitSet seen = new BitSet();
    for (PositionedText text : texts(read(source))) {
      int last = -1;
      for (int i = 0; i < text.length(); i++) {
        int place = text.sourceStart(i);
        assertThat(place == last || !seen.get(place)).isTrue();
        seen.set(place);
        last = place;
      }
    }
  }

  @Property
  void aMarkStandsWithinItsParagraphAndCallsANoteOfTheLayout(@ForAll("texts") String source) {
    Layout layout = read(source);
    for (Paragraph paragraph : layout.paragraphs()) {
      for (Paragraph.Mark mark : paragraph.marks()) {
        assertThat(mark.index()).isBetween(0, paragraph.text().length());
        assertThat(layout.notes()).contains(mark.note());
      }
    }
  }

  @Property
  void everyNoteHasOneMarkOrAFinding(@ForAll("texts") String source) {
    Layout layout = read(source);
    int marks = layout.paragraphs().stream().mapToInt(each -> each.marks().size()).sum();
    long unmarked =
        layout.findings().stream().filter(each -> each.code().equals("note.no-mark")).count();
    assertThat(marks + unmarked).isEqualTo(layout.notes().size());
  }

  @Property
  void findingsPointIntoTheSource(@ForAll("texts") String source) {
    int length = source.codePointCount(0, source.length());
    for (Finding finding : read(source).findings()) {
      assertThat(finding.start().orElseThrow()).isBetween(0, length);
      assertThat(finding.end().orElseThrow()).isBetween(finding.start().orElseThrow() + 1, length);
    }
  }

  @Property
  void lineEndsOfEitherKindAreReadAlike(@ForAll("texts") String source) {
    String unix = source.replace("\r", "");
    Matcher ends = Pattern.compile("\n").matcher(unix);
    assertThat(plain(read(ends.replaceAll("\r\n")))).isEqualTo(plain(read(unix)));
  }

  @Provide
  Arbitrary<String> texts() {
    return RandomSources.texts();
  }

  private static List<String> plain(Layout layout) {
    return texts(layout).stream().map(PositionedText::toString).toList();
  }

  private static BitSet kept(Layout layout) {
    BitSet kept = new BitSet();
    for (PositionedText text : texts(layout)) {
      for (int i = 0; i < text.length(); i++) {
        kept.set(text.sourceStart(i));
      }
    }
    return kept;
  }

  private static List<PositionedText> texts(Layout layout) {
    List<PositionedText> texts = new ArrayList<>();
    layout.paragraphs().forEach(paragraph -> texts.add(paragraph.text()));
    layout.notes().forEach(note -> texts.add(note.text()));
    return texts;
  }

  private static Layout read(String source) {
    return LayoutReader.read(new SourceDocument("random.txt", "0", source));
  }
}

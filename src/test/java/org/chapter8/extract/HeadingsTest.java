package org.chapter8.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chapter8.extract.layout.LayoutReader;
import org.chapter8.extract.layout.Paragraph;
import org.junit.jupiter.api.Test;

/** Titles set over several lines. */
class HeadingsTest {
  private static List<String> paragraphs(String text) {
    return Headings.joined(LayoutReader.read(Texts.source(text)), Cues.of("en"), text)
        .paragraphs()
        .stream()
        .map(Paragraph::folded)
        .toList();
  }

  @Test
  void theTitleOfALetterIsOneParagraph() {
    String text =
        String.join(
            "\n",
            List.of(
                "Letter dated 3 May 2011 from the Permanent Representative",
                "of Norway to the United Nations addressed to the",
                "Secretary-General",
                " ",
                "I have the honour to write to you about a matter that will take a long line to tell."));

    assertThat(paragraphs(text))
        .first()
        .isEqualTo(
            "Letter dated 3 May 2011 from the Permanent Representative of Norway to the United"
                + " Nations addressed to the Secretary-General");
  }

  @Test
  void aTitleThatIsNeverCompleteStaysAsItIs() {
    assertThat(paragraphs("Letter dated 3 May 2011\n\nOne.\n\nTwo.")).hasSize(3);
  }

  @Test
  void theTitlesOfItemsAreParagraphsOfTheirOwn() {
    List<String> lines =
        List.of(
            "Agenda items 3 and 4",
            "Cooperation between the United Nations and some other bodies",
            "The role of long titles in the work of the Organization",
            "Letter dated 3 May 2011 from the Secretary-General to the Security Council");

    String text = String.join("\n", lines).replace("Letter", "\n    Letter");

    assertThat(paragraphs(text)).containsExactlyElementsOf(lines);
  }
}

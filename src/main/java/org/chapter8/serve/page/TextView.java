package org.chapter8.serve.page;

import java.util.List;

/**
 * A part of a document's text with what was read from it marked, and the list of that.
 *
 * @param lang of the text, empty where it is not known
 * @param length of the whole text in code points
 * @param from where the part begins
 * @param kinds of what was read from the part
 */
public record TextView(
    String lang,
    int length,
    int from,
    int to,
    List<Part> parts,
    List<Paragraph> paragraphs,
    List<Card> cards,
    List<Kind> kinds) {
  public TextView {
    parts = List.copyOf(parts);
    paragraphs = List.copyOf(paragraphs);
    cards = List.copyOf(cards);
    kinds = List.copyOf(kinds);
  }

  /** A part of a text, from 1. */
  public record Part(int number, String href, boolean isThis) {}

  /** A kind of what was read, with how many there are. */
  public record Kind(String name, long count) {}

  /** A paragraph as it is set in the file. */
  public record Paragraph(List<Mark> marks) {
    public Paragraph {
      marks = List.copyOf(marks);
    }
  }

  /**
   * A piece of text with the same passages all over.
   *
   * @param id its anchor, empty where no passage begins
   * @param kinds of what rests on it, separated by blanks; empty for words nothing rests on
   * @param cards numbers of what rests on it, separated by blanks
   * @param numbers of what has a passage that begins here
   */
  public record Mark(
      String id, String kinds, String cards, List<Pointer> numbers, List<Piece> pieces) {
    public Mark {
      numbers = List.copyOf(numbers);
      pieces = List.copyOf(pieces);
    }
  }

  /** A number in the text that leads to what was read. */
  public record Pointer(int number, String kind) {}

  /**
   * Some characters.
   *
   * @param isWrap whether they only end a line between letters that are written without blanks
   */
  public record Piece(String text, boolean isWrap) {}

  /**
   * Something that was read from the part.
   *
   * @param number on the page, from 1
   * @param words it is shown by; with an ellipsis where they are longer
   * @param rule that read it
   */
  public record Card(
      int number,
      String kind,
      Text words,
      Link page,
      List<Row> rows,
      List<Place> places,
      String rule) {
    public Card {
      rows = List.copyOf(rows);
      places = List.copyOf(places);
    }
  }

  /** What is said of something: a key of {@link Messages} without its prefix, and values. */
  public record Row(String key, List<Value> values, String all, long count) {
    public Row {
      values = List.copyOf(values);
    }

    /** All values of few. */
    static Row of(String key, List<Value> values) {
      return new Row(key, values, "", values.size());
    }
  }

  /** A place in the text. */
  public record Place(String href, int start, int end) {}
}

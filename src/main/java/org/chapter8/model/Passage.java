package org.chapter8.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An exact span of a document's source.
 *
 * @param id its identity
 * @param inDocument the document that was read, or the part of it the span lies in
 * @param start first code point of the span in the decoded source, from 0
 * @param end code point after the span's last
 * @param exact the source from {@code start} to {@code end}, as it came
 * @param paragraph number of the paragraph it begins in, from 0, within the document
 * @param page page of the source it begins on, from 1
 * @param section number or letter of the section, as printed
 */
public record Passage(
    Ref id,
    Ref inDocument,
    int start,
    int end,
    String exact,
    OptionalInt paragraph,
    OptionalInt page,
    Optional<String> section)
    implements Resource {
  public Passage {
    Objects.requireNonNull(inDocument, "inDocument");
    int length = exact.codePointCount(0, exact.length());
    if (start < 0 || end - start != length) {
      throw new IllegalArgumentException(
          id + " goes from " + start + " to " + end + " but holds " + length + " code points");
    }
  }

  @Override
  public List<String> type() {
    return List.of("Passage");
  }
}

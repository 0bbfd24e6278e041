package org.chapter8.extract.marc;

import java.util.List;
import java.util.Optional;
import org.chapter8.extract.structured.Span;

/**
 * A field of a record.
 *
 * @param tag its three-digit tag
 * @param subfields its subfields in order; a control field has one, without a code
 * @param span where it stands in the source, tags included
 */
record Field(String tag, List<Subfield> subfields, Span span) {
  Field {
    subfields = List.copyOf(subfields);
  }

  /**
   * A subfield.
   *
   * @param code its code, or the empty string
   * @param value its text, blanks joined
   */
  record Subfield(String code, String value) {}

  /** The first subfield of a code. */
  Optional<String> first(String code) {
    return all(code).stream().findFirst();
  }

  /** Every subfield of a code that is not blank. */
  List<String> all(String code) {
    return subfields.stream()
        .filter(subfield -> subfield.code().equals(code) && !subfield.value().isEmpty())
        .map(Subfield::value)
        .toList();
  }
}

package org.chapter8.extract.marc;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chapter8.extract.structured.Span;

/**
 * A catalogue record.
 *
 * @param fields its fields in order
 * @param span where it stands in the source
 */
record MarcRecord(List<Field> fields, Span span) {
  MarcRecord {
    fields = List.copyOf(fields);
  }

  /** The fields of a tag. */
  Stream<Field> fields(String tag) {
    return fields.stream().filter(field -> field.tag().equals(tag));
  }

  /** The first subfield of a tag and code. */
  Optional<String> first(String tag, String code) {
    return fields(tag).flatMap(field -> field.all(code).stream()).findFirst();
  }

  /** The number of the record in its catalogue. */
  Optional<String> number() {
    return first("001", "").filter(number -> number.matches("[A-Za-z0-9-]{1,30}"));
  }
}

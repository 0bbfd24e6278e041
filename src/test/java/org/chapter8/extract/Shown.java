package org.chapter8.extract;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.chapter8.model.Extraction;
import org.chapter8.model.Finding;
import org.chapter8.model.LangString;
import org.chapter8.model.Passage;
import org.chapter8.model.Resource;

/** An extraction as lines that people can read and compare. */
final class Shown {
  private static final List<String> LEFT_OUT =
      List.of("id", "sha256", "extractedBy", "organ", "references", "hasPart");

  private Shown() {}

  static List<String> lines(Extraction extraction) {
    List<String> lines = new ArrayList<>();
    lines.add(extraction.kind());
    for (Resource resource : extraction.resources()) {
      if (!(resource instanceof Passage)) {
        lines.add(resource.id() + " " + components(resource));
      }
    }
    for (Finding finding : extraction.findings()) {
      lines.add(finding.toString());
    }
    return lines;
  }

  private static String components(Resource resource) {
    List<String> parts = new ArrayList<>();
    for (RecordComponent component : resource.getClass().getRecordComponents()) {
      String value = value(component, resource);
      if (!LEFT_OUT.contains(component.getName()) && !value.isEmpty()) {
        parts.add(component.getName() + "=" + value);
      }
    }
    return String.join(" ", parts);
  }

  private static String value(RecordComponent component, Resource resource) {
    try {
      Object value = component.getAccessor().invoke(resource);
      return component.getName().equals("statedIn") ? ((List<?>) value).size() + "×" : text(value);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(component.toString(), e);
    }
  }

  private static String text(Object value) {
    return switch (value) {
      case List<?> list -> list.stream().map(Shown::text).collect(Collectors.joining(" | "));
      case Optional<?> optional -> optional.map(Shown::text).orElse("");
      case OptionalInt number -> number.isPresent() ? Integer.toString(number.getAsInt()) : "";
      case LangString text -> "\"" + text.value() + "\"@" + text.lang();
      default -> value.toString();
    };
  }
}

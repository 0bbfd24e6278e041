package org.chapter8.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chapter8.model.Finding;
import org.chapter8.publish.FindingGroups.Group;

/** The forms in which groups of findings are printed. */
enum FindingsFormat {
  TABLE,
  TSV,
  JSON;

  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  /** The groups as text, with a line end. */
  String write(List<Group> groups) {
    return switch (this) {
      case TABLE -> table(groups);
      case TSV -> tsv(groups);
      case JSON -> json(groups);
    };
  }

  private static String table(List<Group> groups) {
    if (groups.isEmpty()) {
      return "no findings\n";
    }
    int width = groups.stream().mapToInt(group -> group.code().length()).max().orElse(0);
    String row = "%-8s  %-" + width + "s  %9s  %7s%n";
    StringBuilder out = new StringBuilder();
    out.append(String.format(Locale.ROOT, row, "severity", "code", "findings", "files"));
    for (Group group : groups) {
      out.append(
          String.format(
              Locale.ROOT, row, severity(group), group.code(), group.count(), group.files()));
      for (Finding example : group.examples()) {
        out.append("    ").append(place(example)).append(": ");
        out.append(example.message()).append('\n');
      }
    }
    return out.toString();
  }

  /** A row for each example, since a cell holds one value. */
  private static String tsv(List<Group> groups) {
    StringBuilder out = new StringBuilder("severity\tcode\tfindings\tfiles\tplace\tmessage\n");
    for (Group group : groups) {
      for (Finding example : group.examples()) {
        out.append(
            String.join(
                "\t",
                severity(group),
                group.code(),
                Long.toString(group.count()),
                Long.toString(group.files()),
                cell(place(example)),
                cell(example.message())));
        out.append('\n');
      }
    }
    return out.toString();
  }

  private static String json(List<Group> groups) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (Group group : groups) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("severity", severity(group));
      one.put("code", group.code());
      one.put("findings", group.count());
      one.put("files", group.files());
      one.put("examples", group.examples().stream().map(FindingsFormat::example).toList());
      all.add(one);
    }
    try {
      return MAPPER.writeValueAsString(all) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("strings and numbers can be written", e);
    }
  }

  private static Map<String, Object> example(Finding finding) {
    Map<String, Object> example = new LinkedHashMap<>();
    example.put("file", finding.file());
    finding.start().ifPresent(start -> example.put("start", start));
    finding.end().ifPresent(end -> example.put("end", end));
    example.put("message", finding.message());
    return example;
  }

  private static String severity(Group group) {
    return group.severity().name().toLowerCase(Locale.ROOT);
  }

  private static String place(Finding finding) {
    return finding.start().isPresent()
        ? finding.file() + ":" + finding.start().getAsInt() + "-" + finding.end().orElseThrow()
        : finding.file();
  }

  private static String cell(String text) {
    return text.replaceAll("[\\t\\r\\n]+", " ");
  }
}

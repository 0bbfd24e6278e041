package org.chapter8.check;

import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;
import org.chapter8.model.Finding;
import org.chapter8.model.Finding.Severity;

/** Validates data against shapes: one finding a result. */
final class ShapeCheck {
  private static final String SUFFIX = "ConstraintComponent";

  private ShapeCheck() {}

  static List<Finding> run(Shapes shapes, Graph data) {
    return ShaclValidator.get().validate(shapes, data).getEntries().stream()
        .map(ShapeCheck::finding)
        .toList();
  }

  private static Finding finding(ReportEntry entry) {
    StringBuilder message = new StringBuilder();
    if (entry.resultPath() != null) {
      message.append(show(entry.resultPath())).append(": ");
    }
    message.append(entry.message());
    message.append(found(entry));
    return Finding.ofFile(
        code(entry), severity(entry), Nodes.name(entry.focusNode()), message.toString());
  }

  private static String found(ReportEntry entry) {
    Node value = entry.value();
    if (value == null || value.equals(entry.focusNode())) {
      return "";
    }
    // Which of several texts is reported depends on the store; their language does not.
    return SHACL.UniqueLangConstraintComponent.equals(entry.sourceConstraintComponent())
        ? " (found several in " + value.getLiteralLanguage() + ")"
        : " (found " + Nodes.show(value) + ")";
  }

  private static String show(Path path) {
    return path instanceof P_Link link ? Nodes.show(link.getNode()) : path.toString();
  }

  /** {@code shape.min-count} for {@code sh:MinCountConstraintComponent}. */
  private static String code(ReportEntry entry) {
    String component = entry.sourceConstraintComponent().getLocalName();
    String name =
        component.endsWith(SUFFIX)
            ? component.substring(0, component.length() - SUFFIX.length())
            : component;
    return "shape"
        + name.replaceAll("([A-Z])", "-$1").replaceFirst("-", ".").toLowerCase(Locale.ROOT);
  }

  private static Severity severity(ReportEntry entry) {
    if (SHACL.Warning.equals(entry.severity().level())) {
      return Severity.WARNING;
    }
    return SHACL.Info.equals(entry.severity().level()) ? Severity.INFO : Severity.ERROR;
  }
}

package org.chapter8.cli.explain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.chapter8.model.Finding;
import org.chapter8.serve.Html;
import org.chapter8.text.Language;

/**
 * An explanation as a page of its own: no script, nothing from elsewhere. Each span of the text is
 * a link to what stands on it, and leads back.
 */
public final class Page {
  private final Explanation explanation;
  private final StringBuilder out = new StringBuilder();

  private Page(Explanation explanation) {
    this.explanation = explanation;
  }

  /** The page of an explanation. */
  public static String of(Explanation explanation) {
    Page page = new Page(explanation);
    page.head();
    page.legend();
    page.text();
    page.facts();
    page.findings();
    page.out.append("</main>\n</body>\n</html>\n");
    return page.out.toString();
  }

  private static String escape(String text) {
    return Html.escape(Controls.visible(text));
  }

  private void head() {
    String name = escape(explanation.fileName());
    out.append(
        """
          <!doctype html>
          <html lang="en">
          <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
          <title>%s · Chapter8</title>
          <style>
          %s</style>
          </head>
          <body>
          """
            .formatted(name, Style.CSS));
    out.append("<header>\n<h1>").append(name).append("</h1>\n<p>Read as <code>");
    out.append(escape(explanation.kind()));
    out.append("</code>. <a href=\"#text\">Text</a> · <a href=\"#facts\">Facts</a>");
    out.append(explanation.findings().isEmpty() ? "" : " · <a href=\"#findings\">Findings</a>");
    out.append("</p>\n</header>\n<main>\n");
  }

  private void legend() {
    out.append(
        "<section class=\"legend\" aria-labelledby=\"legend\">\n<h2 id=\"legend\">What was taken</h2>\n<ul>\n");
    explanation
        .count(Fact::type)
        .forEach(
            (type, count) ->
                out.append("<li>").append(badge(type)).append(" ").append(count).append("</li>\n"));
    out.append("<li><span class=\"mark over\">overlap</span> several spans</li>\n</ul>\n");
    out.append("<details><summary>Rules</summary>\n<table>\n");
    out.append("<tr><th scope=\"col\">rule</th><th scope=\"col\">facts</th></tr>\n");
    for (Map.Entry<String, Long> rule : explanation.count(Fact::rule).entrySet()) {
      out.append("<tr><td><code>").append(escape(rule.getKey())).append("</code></td><td>");
      out.append(rule.getValue()).append("</td></tr>\n");
    }
    out.append("</table></details>\n</section>\n");
  }

  private void text() {
    String language = Language.of(explanation.text()).tag();
    out.append("<section aria-labelledby=\"text\">\n<h2 id=\"text\">Text</h2>\n");
    out.append("<div class=\"source\" lang=\"").append(language).append("\">");
    explanation.segments().forEach(this::segment);
    out.append("</div>\n</section>\n");
  }

  private void segment(Segment segment) {
    for (Taken each : segment.begins()) {
      out.append("<a class=\"number\" id=\"t").append(each.number());
      out.append("\" href=\"#f").append(each.number()).append("\" aria-label=\"facts on span ");
      out.append(each.number()).append("\">").append(each.number()).append("</a>");
    }
    if (segment.isPlain()) {
      out.append(escape(segment.text()));
      return;
    }
    Taken innermost = segment.innermost();
    String over = segment.cover().size() > 1 ? " over" : "";
    out.append("<a class=\"mark ").append(name(innermost.type())).append(over);
    // The numbers take the keyboard to every span; a stop at each piece would only be in the way.
    out.append("\" tabindex=\"-1\" href=\"#f").append(innermost.number()).append("\" title=\"");
    out.append(escape(title(segment.cover()))).append("\">");
    out.append(escape(segment.text())).append("</a>");
  }

  private static String title(List<Taken> cover) {
    return cover.stream()
        .map(each -> each.number() + ": " + types(each))
        .collect(Collectors.joining("; "));
  }

  private static String types(Taken taken) {
    return taken.facts().stream().map(Fact::type).distinct().collect(Collectors.joining(", "));
  }

  private void facts() {
    out.append("<section aria-labelledby=\"facts\">\n<h2 id=\"facts\">Facts</h2>\n");
    explanation.taken().forEach(this::facts);
    out.append("</section>\n");
  }

  private void facts(Taken taken) {
    out.append("<article id=\"f").append(taken.number()).append("\" tabindex=\"-1\">\n<h3>");
    out.append("<a href=\"#t").append(taken.number()).append("\" aria-label=\"span ");
    out.append(taken.number()).append(" in the text\">").append(taken.number()).append(" ↑</a> ");
    out.append("<small>").append(taken.start()).append('–').append(taken.end());
    out.append("</small></h3>\n<ul>\n");
    for (Fact fact : taken.facts()) {
      out.append("<li>").append(badge(fact.type())).append(" <code>");
      out.append(escape(fact.rule())).append("</code> ").append(escape(fact.details()));
      out.append(" <small>").append(escape(fact.name())).append("</small></li>\n");
    }
    out.append("</ul>\n").append(overlaps(taken)).append("</article>\n");
  }

  private String overlaps(Taken taken) {
    String links =
        explanation.overlapping(taken).stream()
            .map(each -> "<a href=\"#f" + each.number() + "\">" + each.number() + "</a>")
            .collect(Collectors.joining(", "));
    return links.isEmpty() ? "" : "<p><small>overlaps " + links + "</small></p>\n";
  }

  private void findings() {
    if (explanation.findings().isEmpty()) {
      return;
    }
    out.append("<section aria-labelledby=\"findings\">\n<h2 id=\"findings\">Findings</h2>\n<ul>\n");
    for (Finding finding : explanation.findings()) {
      out.append("<li>").append(escape(finding.toString())).append("</li>\n");
    }
    out.append("</ul>\n</section>\n");
  }

  private static String badge(String type) {
    return "<span class=\"mark " + name(type) + "\">" + Html.escape(type) + "</span>";
  }

  private static String name(String type) {
    return type.toLowerCase(Locale.ROOT);
  }
}

package org.chapter8.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.chapter8.serve.page.Lang;
import org.chapter8.serve.page.Messages;
import org.chapter8.serve.page.PlainPage;

/** A form for a query, that works without scripts. */
final class QueryPage {
  private static final String FIRST =
      """
      PREFIX c8: <https://w3id.org/chapter8/ns#>
      SELECT ?meeting ?date WHERE {
        ?meeting a c8:Meeting .
        OPTIONAL { ?meeting c8:startDate ?date }
      }
      ORDER BY ?date
      LIMIT 100
      """;

  private final Site site;
  private final Optional<String> example;

  QueryPage(Site site, HttpServletRequest request) {
    this.site = site;
    this.example = Optional.ofNullable(request.getParameter("example"));
  }

  String html(Lang lang) throws IOException {
    Optional<Examples.Example> chosen =
        example.isPresent() ? Examples.named(site.home(), example.get()) : Optional.empty();
    String query = chosen.map(Examples.Example::sparql).orElse(FIRST);
    return PlainPage.in(
        site.release(),
        lang,
        "Query",
        "/query",
        "query",
        """
        <h1>SPARQL</h1>
        %s<form action="/sparql" method="get">
        <p><label for="query">Query</label><br>
        <textarea id="query" name="query" rows="24" spellcheck="false">%s</textarea></p>
        <p><label for="format">Result</label>
        <select id="format" name="format"><option value="text">text</option>\
        <option value="json">JSON</option><option value="csv">CSV</option>\
        <option value="tsv">TSV</option><option value="xml">XML</option></select>
        <button type="submit">Run</button></p>
        </form>
        <p class="quiet">The default graph is the union of all graphs. <code>text:query</code> \
        searches labels, titles and texts. Programs use the same address: \
        <code>GET</code> or <code>POST</code> as the SPARQL 1.1 Protocol has it.</p>
        """
            .formatted(chosen.map(asked -> about(asked, lang)).orElse(""), Html.escape(query)));
  }

  /** What the question asks, and what it last gave. */
  private static String about(Examples.Example example, Lang lang) {
    String last =
        example
            .last()
            .map(
                result ->
                    Messages.of(lang)
                        .say("query.last", result.rows(), result.date(), result.release()))
            .orElse("");
    return "<h2>%s · %s</h2>\n<p>%s</p>\n<p class=\"quiet\">%s</p>\n"
        .formatted(
            Html.text(example.title(lang.tag()), lang.tag()),
            Html.text(example.title(lang.other().tag()), lang.other().tag()),
            Html.text(example.comment(lang.tag()), lang.tag()),
            Html.escape(last));
  }
}

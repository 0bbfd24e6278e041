package org.chapter8.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.chapter8.serve.page.Lang;
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
    String query = FIRST;
    if (example.isPresent()) {
      query =
          Examples.named(site.home(), example.get()).map(Examples.Example::sparql).orElse(FIRST);
    }
    return PlainPage.in(
        site.release(),
        lang,
        "Query",
        "/query",
        "query",
        """
        <h1>SPARQL</h1>
        <form action="/sparql" method="get">
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
            .formatted(Html.escape(query)));
  }
}

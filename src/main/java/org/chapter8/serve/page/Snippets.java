package org.chapter8.serve.page;

import java.util.List;

/** Programs that ask a query of this server. */
public final class Snippets {
  private Snippets() {}

  /**
   * A program.
   *
   * @param key of its language
   * @param label its language's name
   */
  public record Snippet(String key, String label, String code) {}

  /**
   * A program in each language.
   *
   * @param endpoint address of the SPARQL endpoint
   */
  static List<Snippet> of(String endpoint, String query) {
    String asked = query.strip();
    return List.of(
        new Snippet("curl", "curl", curl(endpoint, asked)),
        new Snippet("python", "Python", python(endpoint, asked)),
        new Snippet("r", "R", r(endpoint, asked)),
        new Snippet("javascript", "JavaScript", javascript(endpoint, asked)));
  }

  /** A here-document whose end is quoted is taken as it stands. */
  private static String curl(String endpoint, String query) {
    return """
        curl -H 'Accept: text/csv' '%s' --data-urlencode query@- <<'SPARQL'
        %s
        SPARQL
        """
        .formatted(endpoint, query);
  }

  static String python(String endpoint, String query) {
    return """
        # pip install pandas
        import io, urllib.parse, urllib.request
        import pandas

        query = %s
        request = urllib.request.Request(
            "%s",
            data=urllib.parse.urlencode({"query": query}).encode(),
            headers={"Accept": "text/csv"})
        with urllib.request.urlopen(request) as answer:
            table = pandas.read_csv(io.BytesIO(answer.read()))
        print(table)
        """
        .formatted(Quoted.python(query), endpoint);
  }

  private static String r(String endpoint, String query) {
    return """
        # install.packages("httr2")
        library(httr2)
        query <- %s
        answer <- request("%s") |>
          req_headers(Accept = "text/csv") |>
          req_body_form(query = query) |>
          req_perform()
        table <- read.csv(text = resp_body_string(answer))
        print(table)
        """
        .formatted(Quoted.json(query), endpoint);
  }

  private static String javascript(String endpoint, String query) {
    return """
        const query = %s;
        const answer = await fetch("%s", {
          method: "POST",
          headers: { Accept: "application/sparql-results+json" },
          body: new URLSearchParams({ query }),
        });
        console.table((await answer.json()).results.bindings.map(row =>
          Object.fromEntries(Object.entries(row).map(([name, term]) => [name, term.value]))));
        """
        .formatted(Quoted.json(query), endpoint);
  }
}

package org.chapter8.serve.page;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chapter8.serve.examples.Examples.Example;

/** The editor for queries, with examples, and the same query as programs. */
final class QuerySection implements Section {
  private static final String PAGE = "/query";
  private static final String SNIPPETS = "/query/snippets";
  private static final String TERMS = "/query/terms.json";
  private static final String NOTEBOOK = "/query/chapter8.ipynb";

  /** What a reader finds who brings no query. */
  private static final String FIRST =
      """
      PREFIX c8: <https://w3id.org/chapter8/ns#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

      SELECT ?meeting ?date ?name WHERE {
        ?meeting a c8:Meeting .
        OPTIONAL { ?meeting c8:startDate ?date }
        OPTIONAL { ?meeting skos:prefLabel ?name }
      }
      ORDER BY ?date
      LIMIT 100
      """;

  @Override
  public Set<String> paths() {
    return Set.of(PAGE, SNIPPETS, NOTEBOOK, TERMS);
  }

  @Override
  public Answer answer(Published published, Visit visit) throws IOException {
    Optional<Example> example =
        published.examples().stream()
            .filter(each -> each.name().equals(visit.parameter("example")))
            .findFirst();
    if (example.isEmpty() && !visit.parameter("example").isEmpty()) {
      return unknown(published, visit);
    }
    String given = visit.parameter("query");
    String query =
        given.isBlank()
            ? example.map(each -> NamesIn.of(each.sparql()).in(visit.lang())).orElse(FIRST)
            : given;
    String endpoint = visit.origin() + "/sparql";
    return switch (visit.path()) {
      case SNIPPETS ->
          Answer.text(
              "text/html",
              Templates.render("snippets", frame(published, visit), snippets(endpoint, query)));
      case TERMS -> Answer.text("application/json", Terms.of(published));
      case NOTEBOOK -> {
        String title = example.map(each -> each.title(visit.lang().tag())).orElse("Chapter8");
        yield Answer.text("application/x-ipynb+json", Notebook.of(endpoint, title, query));
      }
      default -> page(published, visit, query, example);
    };
  }

  private static Answer unknown(Published published, Visit visit) {
    String sentence = Messages.of(visit.lang()).say("query.unknown", visit.parameter("example"));
    return Section.missing(published, visit, sentence, PAGE + "#examples", "query.examples");
  }

  private static Frame frame(Published published, Visit visit) {
    String title = Messages.of(visit.lang()).say("query.title");
    return Frame.of(published.release(), visit.lang(), title, PAGE, "query");
  }

  private static SnippetsView snippets(String endpoint, String query) {
    return new SnippetsView(
        Snippets.of(endpoint, query), NOTEBOOK + "?query=" + Addresses.parameter(query));
  }

  private static Answer page(
      Published published, Visit visit, String query, Optional<Example> example) {
    Messages messages = Messages.of(visit.lang());
    String title =
        example.map(each -> each.title(visit.lang().tag())).orElse(messages.say("query.title"));
    QueryView view =
        new QueryView(
            query,
            example.map(each -> item(each, messages, visit.lang())).stream().toList(),
            snippets(visit.origin() + "/sparql", query),
            groups(published.examples(), messages, visit.lang()),
            published.examples().stream()
                .filter(QuerySection::isFederated)
                .map(each -> item(each, messages, visit.lang()))
                .toList());
    return Section.page(published, visit, title, "query", "query", view);
  }

  private static boolean isFederated(Example example) {
    return !example.services().isEmpty();
  }

  /** By their first keyword, since readers look for a matter. */
  private static List<QueryView.Group> groups(
      List<Example> examples, Messages messages, Lang lang) {
    Map<String, List<QueryView.Item>> byMatter =
        examples.stream()
            .filter(example -> !isFederated(example))
            .collect(
                Collectors.groupingBy(
                    example -> example.keywords(lang.tag()).stream().findFirst().orElse(""),
                    TreeMap::new,
                    Collectors.mapping(
                        example -> item(example, messages, lang), Collectors.toList())));
    return byMatter.entrySet().stream()
        .map(entry -> new QueryView.Group(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static QueryView.Item item(Example example, Messages messages, Lang lang) {
    return new QueryView.Item(
        PAGE + "?example=" + Addresses.parameter(example.name()),
        example.title(lang.tag()),
        NamesIn.of(example.sparql()).said(example.comment(lang.tag()), messages, lang),
        example
            .last()
            .map(last -> messages.say(said(example), last.rows(), last.date().toString()))
            .orElse(""),
        asked(example, messages));
  }

  /** Others may answer otherwise on another day, so their rows are said to be of theirs too. */
  private static String said(Example example) {
    return isFederated(example) ? "query.last.live" : "query.last";
  }

  private static String asked(Example example, Messages messages) {
    String hosts =
        example.services().stream()
            .map(service -> URI.create(service).getHost())
            .collect(Collectors.joining(", "));
    return hosts.isEmpty() ? "" : messages.say("query.asks", hosts);
  }
}

package org.chapter8.serve.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chapter8.serve.federation.ListedService;

/** How this data and other graphs are asked together: from here, and from elsewhere. */
final class FederationSection implements Section {
  private static final String PATH = "/federation";

  /** A bare IRI names the service; the languages of names are the reader's. */
  private static final String WIKIDATA =
      """
      PREFIX c8: <https://w3id.org/chapter8/ns#>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX wdt: <http://www.wikidata.org/prop/direct/>

      SELECT ?organization ?name ?founded WHERE {
        ?organization a c8:Organization ; skos:prefLabel ?name ; owl:sameAs ?item .
        FILTER(LANG(?name) = "LANGUAGE")
        SERVICE <ENDPOINT> { ?item wdt:P571 ?founded }
      }
      LIMIT 100
      """;

  private static final String US =
      """
      PREFIX c8: <https://w3id.org/chapter8/ns#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

      SELECT ?meeting ?name WHERE {
        SERVICE <ORIGIN/sparql> { ?meeting a c8:Meeting ; skos:prefLabel ?name }
      }
      LIMIT 10\
      """;

  @Override
  public Set<String> paths() {
    return Set.of(PATH);
  }

  @Override
  public Answer answer(Published published, Visit visit) throws IOException {
    List<ListedService> listed =
        ListedService.all(published.home().resolve("fuseki-config/services.ttl"));
    FederationView view =
        published.read(visit, edition -> view(edition, listed, examples(published)));
    String title = Messages.of(visit.lang()).say("federation.title");
    return Section.page(published, visit, title, "data", "federation", view);
  }

  private static String examples(Published published) {
    boolean isAnyFederated =
        published.examples().stream().anyMatch(example -> !example.services().isEmpty());
    return isAnyFederated ? "/query#federated" : "/query#examples";
  }

  private static FederationView view(Edition edition, List<ListedService> listed, String examples) {
    Messages messages = edition.messages();
    String service = wikidata(listed, edition.lang());
    LinksElsewhere links = new LinksElsewhere(edition);
    List<FederationView.Links> all = links.all();
    return new FederationView(
        listed.stream().map(each -> service(each, messages, edition.lang())).toList(),
        service,
        service.isEmpty() ? "" : Addresses.editor(service),
        examples,
        all,
        all.stream().mapToLong(FederationView.Links::count).sum(),
        links.copies(),
        ways(edition.visit(), messages));
  }

  private static String wikidata(List<ListedService> listed, Lang lang) {
    return listed.stream()
        .filter(service -> service.name().equals("wikidata"))
        .findFirst()
        .map(
            service ->
                WIKIDATA.replace("LANGUAGE", lang.tag()).replace("ENDPOINT", service.endpoint()))
        .orElse("");
  }

  private static FederationView.Service service(
      ListedService service, Messages messages, Lang lang) {
    Set<String> others = new TreeSet<>(service.spellings());
    others.remove(service.endpoint());
    List<String> addresses = new ArrayList<>(List.of(service.endpoint()));
    addresses.addAll(others);
    return new FederationView.Service(
        service.name(),
        about(service, lang),
        addresses,
        messages.say(
            "federation.limits",
            service.seconds(),
            DataFiles.words(service.bytes()),
            service.perSecond(),
            service.concurrency()));
  }

  private static Text about(ListedService service, Lang lang) {
    return lang.preferred().stream()
        .filter(service.about()::containsKey)
        .map(tag -> new Text(service.about().get(tag), tag))
        .findFirst()
        .orElse(Text.plain(""));
  }

  private static List<FederationView.Way> ways(Visit visit, Messages messages) {
    String origin = visit.origin();
    return List.of(
        way(messages, "sparql", "/sparql", US.replace("ORIGIN", origin)),
        way(messages, "fragments", FragmentSection.PATH, FragmentSection.comunica(visit)),
        way(messages, "feed", "/feed", "curl -H \"Accept: application/trig\" " + origin + "/feed"),
        way(
            messages,
            "void",
            "/.well-known/void",
            "curl -H \"Accept: text/turtle\" " + origin + "/.well-known/void"));
  }

  private static FederationView.Way way(
      Messages messages, String name, String href, String example) {
    return new FederationView.Way(
        name,
        messages.say("federation.way." + name),
        messages.say("federation.way." + name + ".about"),
        href,
        example);
  }
}

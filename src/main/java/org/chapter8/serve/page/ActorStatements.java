package org.chapter8.serve.page;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** What an actor proposed, said, supported, opposed and was asked to do over the years. */
final class ActorStatements {
  /** Statements that a list shows, the latest ones; the rest is a query away. */
  private static final int SHOWN = 30;

  private final Edition edition;
  private final Known known;
  private final Days days;
  private final StatementLines lines;
  private final Node actor;
  private final Map<Act, List<Node>> byAct;

  private ActorStatements(Edition edition, Node actor) {
    this.edition = edition;
    this.known = edition.known();
    this.days = new Days(known);
    this.lines = new StatementLines(edition);
    this.actor = actor;
    List<Node> voices = voices();
    this.byAct =
        Arrays.stream(Act.values())
            .collect(
                Collectors.toMap(
                    act -> act,
                    act -> statements(act, voices),
                    (one, other) -> one,
                    LinkedHashMap::new));
  }

  static List<Part> of(Edition edition, Node actor) {
    ActorStatements made = new ActorStatements(edition, actor);
    Stream<Part> lists = Arrays.stream(Act.values()).map(made::list);
    return Stream.concat(Stream.of(made.years()), lists).toList();
  }

  /** The actor, and whoever spoke in its name or for it as well. */
  private List<Node> voices() {
    return Stream.of(
            List.of(actor),
            known.subjects("c8:represents", actor),
            known.subjects("c8:onBehalfOf", actor),
            known.subjects("c8:person", actor))
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  /** The latest first; those of a day in the order of their documents. */
  private List<Node> statements(Act act, List<Node> voices) {
    List<Node> who = act == Act.ASKED ? List.of(actor) : voices;
    return who.stream()
        .flatMap(voice -> known.subjects(act.property(), voice).stream())
        .distinct()
        .filter(statement -> act.takes(known, statement))
        .sorted(
            Comparator.comparing(days::ofStatement, Comparator.reverseOrder())
                .thenComparing(StatementLines.inOrder()))
        .toList();
  }

  private Part years() {
    List<Act> acts = byAct.keySet().stream().filter(act -> !byAct.get(act).isEmpty()).toList();
    Map<Act, Map<String, Long>> counts = new LinkedHashMap<>();
    acts.forEach(act -> counts.put(act, byYear(byAct.get(act))));
    Set<String> years = new TreeSet<>();
    counts.values().forEach(each -> years.addAll(each.keySet()));
    long greatest =
        counts.values().stream().flatMap(each -> each.values().stream()).reduce(1L, Math::max);
    return new Part.Years(
        "years",
        edition.say("actor.years"),
        acts.stream().map(this::kind).toList(),
        years.stream().map(year -> year(year, counts, greatest)).toList());
  }

  private Map<String, Long> byYear(List<Node> statements) {
    return statements.stream()
        .collect(
            Collectors.groupingBy(
                statement -> Days.year(days.ofStatement(statement)), Collectors.counting()));
  }

  private Part.Year year(String year, Map<Act, Map<String, Long>> counts, long greatest) {
    return new Part.Year(
        called(year),
        counts.values().stream()
            .map(each -> each.getOrDefault(year, 0L).intValue())
            .map(count -> new Part.Bar(count, (int) (100L * count / greatest)))
            .toList());
  }

  private Link kind(Act act) {
    Text label = new Text(edition.say("actor." + act.id()), edition.lang().tag());
    return new Link("#" + act.id(), label, "");
  }

  private String called(String year) {
    return year.isEmpty() ? edition.say("actor.noYear") : year;
  }

  private Part list(Act act) {
    List<Node> all = byAct.get(act);
    Map<String, List<StatementLine>> byYear =
        all.stream()
            .limit(SHOWN)
            .collect(
                Collectors.groupingBy(
                    statement -> called(Days.year(days.ofStatement(statement))),
                    LinkedHashMap::new,
                    Collectors.mapping(lines::line, Collectors.toList())));
    return new Part.Statements(
        act.id(),
        edition.say("actor.counted", edition.say("actor." + act.id()), all.size()),
        byYear.entrySet().stream()
            .map(entry -> new Part.Group(Shown.plain(entry.getKey()), entry.getValue()))
            .toList(),
        Shown.rest(all.size(), SHOWN, pattern(act)),
        true,
        true,
        all.size() > 3);
  }

  private String pattern(Act act) {
    String who =
        act == Act.ASKED
            ? act.property()
            : act.property() + "/(c8:represents|c8:onBehalfOf|c8:person)?";
    String pattern = "?value %s <%s>".formatted(who, actor.getURI());
    return switch (act) {
      case PROPOSED -> pattern + " . ?value a c8:Recommendation";
      case SAID -> pattern + " FILTER NOT EXISTS { ?value a c8:Recommendation }";
      case SUPPORTED, OPPOSED, ASKED -> pattern;
    };
  }
}

package org.chapter8.serve.page;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chapter8.publish.search.Facet;
import org.chapter8.publish.search.Found;
import org.chapter8.publish.search.Kind;
import org.chapter8.publish.search.Question;
import org.chapter8.serve.examples.Examples.Example;

/** The first page: what this is, what there is, and ways in. */
final class StartSection implements Section {
  private static final List<Kind> ENTRANCES =
      List.of(
          Kind.ORGANIZATION,
          Kind.MEETING,
          Kind.THEME,
          Kind.RECOMMENDATION,
          Kind.DECISION,
          Kind.DOCUMENT,
          Kind.AGENDA_ITEM,
          Kind.STATE);

  /** Questions that need to know nothing of the data; others stand in where one is not there. */
  private static final List<String> FIRST =
      List.of(
          "organizations-that-spoke",
          "most-echoed-recommendations",
          "recommendations-by-theme",
          "most-active-supporters",
          "who-presided",
          "most-cited-documents");

  @Override
  public Set<String> paths() {
    return Set.of("/");
  }

  @Override
  public boolean isSameForAllHosts() {
    return true;
  }

  @Override
  public Answer answer(Published published, Visit visit) throws IOException {
    Messages messages = Messages.of(visit.lang());
    Found all = published.search().find(new Question("", Map.of(), 0, 0, visit.lang().tag()));
    StartView view =
        new StartView(
            entrances(all, messages),
            Figures.of(published.release().figures(), messages),
            questions(published.examples(), visit.lang()),
            published.release().modified().toString().substring(0, "2004-07-20".length()));
    return Section.pageOfTheData(published, visit, messages.say("start.title"), "", "start", view);
  }

  private static List<StartView.Entrance> entrances(Found all, Messages messages) {
    Map<String, Long> counts =
        all.counts().get(Facet.KIND).stream()
            .collect(Collectors.toMap(Found.Count::value, Found.Count::results));
    return ENTRANCES.stream()
        .filter(kind -> counts.containsKey(kind.key()))
        .map(
            kind ->
                new StartView.Entrance(
                    Figures.list(kind),
                    messages.say("search.kind." + kind.key()),
                    messages.say("start.about." + kind.key()),
                    counts.get(kind.key())))
        .toList();
  }

  private static List<StartView.Door> questions(List<Example> all, Lang lang) {
    Map<String, Example> byName =
        all.stream().collect(Collectors.toMap(Example::name, Function.identity()));
    Stream<Example> chosen = FIRST.stream().filter(byName::containsKey).map(byName::get);
    return Stream.concat(chosen, all.stream())
        .distinct()
        .limit(FIRST.size())
        .map(
            question ->
                new StartView.Door(
                    "/query?example=" + Addresses.parameter(question.name()),
                    question.title(lang.tag())))
        .toList();
  }
}

package org.chapter8.serve.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chapter8.publish.Release;
import org.chapter8.serve.fragments.Addresses;
import org.chapter8.serve.fragments.BadPatternException;
import org.chapter8.serve.fragments.Fragment;
import org.chapter8.serve.fragments.Fragments;
import org.chapter8.serve.fragments.PrefixedNames;
import org.chapter8.serve.fragments.QuadPattern;
import org.chapter8.serve.fragments.Visible;

/** Statements by patterns, for people: a form, a page of what matches, and how programs ask. */
public final class FragmentSection implements Section {
  static final String PATH = "/fragments";

  private static final List<String> PLACES =
      List.of(QuadPattern.SUBJECT, QuadPattern.PREDICATE, QuadPattern.OBJECT, QuadPattern.GRAPH);

  private static final List<Format> FORMATS =
      List.of(Format.TRIG, Format.N_QUADS, Format.TURTLE, Format.N_TRIPLES, Format.JSON_LD);

  private final Fragments fragments;

  public FragmentSection(Fragments fragments) {
    this.fragments = fragments;
  }

  /** The union of all graphs is called as in the service description. */
  public static String union(Release release) {
    return release.base() + "sparql#default-graph";
  }

  @Override
  public Set<String> paths() {
    return Set.of(PATH);
  }

  @Override
  public Answer answer(Published published, Visit visit) {
    Map<String, List<String>> asked = visit.parameters();
    Messages messages = Messages.of(visit.lang());
    try {
      QuadPattern pattern = QuadPattern.of(asked, union(published.release()));
      Fragment fragment = fragments.page(pattern, QuadPattern.page(asked));
      if (fragment.isThere()) {
        return found(published, visit, asked, fragment);
      }
      String problem =
          messages.say(
              "fragments.bad.noPage", "" + fragment.page(), fragment.total(), fragment.last());
      return refused(published, visit, asked, QuadPattern.PAGE, problem, 404);
    } catch (BadPatternException e) {
      return refused(published, visit, asked, e.parameter(), problem(messages, e), 400);
    }
  }

  private static String problem(Messages messages, BadPatternException e) {
    String field = "fragments." + e.parameter();
    boolean isField = e.problem() != BadPatternException.Problem.PARAMETER && messages.has(field);
    String name = isField ? messages.say(field) : e.parameter();
    return messages.say("fragments.bad." + e.problem(), name, e.found());
  }

  private static Answer found(
      Published published, Visit visit, Map<String, List<String>> asked, Fragment fragment) {
    String union = union(published.release());
    Messages messages = Messages.of(visit.lang());
    Addresses here = FragmentRows.addresses(PATH, union);
    Addresses there = FragmentRows.addresses(visit.origin() + PATH, union);
    long page = fragment.page();
    FragmentView view =
        new FragmentView(
            fields(messages, asked, ""),
            "",
            shown(messages, fragment),
            hints(messages, fragment),
            asked(visit),
            published.read(visit, new FragmentRows(fragment, union, visit)::rows),
            page == 1 ? "" : visit.keeping(here.page(fragment.pattern(), page - 1)),
            page == fragment.last() ? "" : visit.keeping(here.page(fragment.pattern(), page + 1)),
            there.fragment(fragment.pattern()),
            formats(here.page(fragment.pattern(), page)),
            examples(visit, messages),
            comunica(visit));
    Frame frame = frame(published, visit, messages, here.page(fragment.pattern(), page));
    return Answer.html(Templates.render("fragments", frame, view));
  }

  private static String shown(Messages messages, Fragment fragment) {
    if (fragment.total() == 0) {
      return messages.say("fragments.none");
    }
    long first = (fragment.page() - 1L) * Fragment.SIZE + 1;
    long last = first + fragment.quads().size() - 1;
    return messages.say("fragments.shown", first, last, fragment.total());
  }

  /** The language that the address asks for; empty if it asks for none. */
  private static String asked(Visit visit) {
    return Lang.of(visit.parameter("lang")).map(Lang::tag).orElse("");
  }

  private static List<String> hints(Messages messages, Fragment fragment) {
    return fragment.total() > 0
        ? List.of()
        : PrefixedNames.unknown(fragment.pattern()).stream()
            .map(iri -> messages.say("fragments.unknown", Visible.of(iri), PrefixedNames.known()))
            .toList();
  }

  private static Answer refused(
      Published published,
      Visit visit,
      Map<String, List<String>> asked,
      String parameter,
      String problem,
      int status) {
    Messages messages = Messages.of(visit.lang());
    FragmentView view =
        FragmentView.refusal(
            fields(messages, asked, parameter),
            problem,
            asked(visit),
            visit.origin() + PATH,
            examples(visit, messages),
            comunica(visit));
    Frame frame = frame(published, visit, messages, PATH);
    return new Answer(
        status, Format.HTML.contentType(), Templates.render("fragments", frame, view));
  }

  private static Frame frame(Published published, Visit visit, Messages messages, String back) {
    return Frame.of(
        published.release(), visit.lang(), messages.say("fragments.title"), back, "data");
  }

  private static List<FragmentView.Field> fields(
      Messages messages, Map<String, List<String>> asked, String wrong) {
    return PLACES.stream()
        .map(
            name ->
                new FragmentView.Field(
                    name,
                    messages.say("fragments." + name),
                    messages.say("fragments.hint." + name),
                    Visible.of(asked.getOrDefault(name, List.of("")).getFirst()),
                    name.equals(wrong)))
        .toList();
  }

  private static List<Frame.Alternate> formats(String address) {
    List<Frame.Alternate> formats = new ArrayList<>();
    for (Format format : FORMATS) {
      formats.add(
          new Frame.Alternate(
              address + "&format=" + format.extension(), format.mediaType(), format.label()));
    }
    return formats;
  }

  private static List<StartView.Door> examples(Visit visit, Messages messages) {
    return List.of(
        door(visit, messages, "names", Map.of("predicate", List.of("skos:prefLabel"))),
        door(
            visit,
            messages,
            "meetings",
            Map.of("predicate", List.of("rdf:type"), "object", List.of("c8:Meeting"))),
        door(visit, messages, "same", Map.of("predicate", List.of("owl:sameAs"))));
  }

  private static StartView.Door door(
      Visit visit, Messages messages, String name, Map<String, List<String>> terms) {
    String query = PrefixedNames.writtenOut(terms).orElseThrow();
    return new StartView.Door(
        visit.keeping(PATH + "?" + query), messages.say("fragments.example." + name));
  }

  static String comunica(Visit visit) {
    return """
        npx -p @comunica/query-sparql comunica-sparql %s%s \\
          "PREFIX c8: <https://w3id.org/chapter8/ns#>
           PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
           SELECT ?meeting ?name WHERE { ?meeting a c8:Meeting ; skos:prefLabel ?name } LIMIT 10"\
        """
        .formatted(visit.origin(), PATH);
  }
}

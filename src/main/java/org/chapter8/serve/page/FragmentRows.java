package org.chapter8.serve.page;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.chapter8.publish.Prefixes;
import org.chapter8.serve.fragments.Addresses;
import org.chapter8.serve.fragments.Fragment;
import org.chapter8.serve.fragments.QuadPattern;

/** The statements of a fragment as rows of a table. */
final class FragmentRows {
  /** Longer words are cut; their subject's page has all of them. */
  private static final int LONGEST = 200;

  private final Fragment fragment;
  private final Visit visit;
  private final QuadPattern pattern;
  private final Addresses addresses;

  FragmentRows(Fragment fragment, String union, Visit visit) {
    this.fragment = fragment;
    this.visit = visit;
    this.pattern = fragment.pattern();
    this.addresses = addresses("/fragments", union);
  }

  /** Where fragments are. */
  static Addresses addresses(String service, String union) {
    return new Addresses(service, union, Optional.empty());
  }

  List<FragmentView.Row> rows(Edition edition) {
    return fragment.quads().stream().map(quad -> row(edition, quad)).toList();
  }

  private FragmentView.Row row(Edition edition, Quad quad) {
    Node subject = quad.getSubject();
    Node predicate = quad.getPredicate();
    Node object = quad.getObject();
    return new FragmentView.Row(
        List.of(
            cell(edition, subject, with(subject, pattern.predicate(), pattern.object())),
            cell(edition, predicate, with(pattern.subject(), predicate, pattern.object())),
            cell(edition, object, with(pattern.subject(), pattern.predicate(), object)),
            graph(edition, quad)));
  }

  private QuadPattern with(Node subject, Node predicate, Node object) {
    return new QuadPattern(pattern.graph(), subject, predicate, object);
  }

  private FragmentView.Cell cell(Edition edition, Node term, QuadPattern narrower) {
    Value value = edition.names().value(term);
    if (value instanceof Text words) {
      boolean isLong = words.value().length() > LONGEST;
      return cell(edition, words.cut(LONGEST), more(term), narrower, isLong);
    }
    return cell(edition, value, "", narrower, false);
  }

  private FragmentView.Cell cell(
      Edition edition, Value value, String more, QuadPattern narrower, boolean isLong) {
    boolean isNarrower = !narrower.equals(pattern) && !isLong;
    String words = value instanceof Link link ? link.label().value() : ((Text) value).value();
    return new FragmentView.Cell(
        value,
        more,
        isNarrower ? visit.keeping(addresses.fragment(narrower)) : "",
        isNarrower ? edition.say("fragments.only", words) : "");
  }

  private FragmentView.Cell graph(Edition edition, Quad quad) {
    if (quad.isDefaultGraph()) {
      Text all = new Text(edition.say("fragments.all"), edition.lang().tag());
      return new FragmentView.Cell(all, "", "", "");
    }
    Node graph = quad.getGraph();
    Text name = Text.plain(edition.paths().withoutBase(graph.getURI()));
    QuadPattern narrower =
        new QuadPattern(graph, pattern.subject(), pattern.predicate(), pattern.object());
    return cell(edition, edition.names().link(graph, name), "", narrower, false);
  }

  /** What tells literals of the same words apart. */
  private static String more(Node literal) {
    if (!literal.getLiteralLanguage().isEmpty()) {
      return "@" + literal.getLiteralLanguage();
    }
    String type = literal.getLiteralDatatypeURI();
    return type.endsWith("#string") ? "" : Prefixes.shorten(type).orElse(type);
  }
}

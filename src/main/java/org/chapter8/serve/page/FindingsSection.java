package org.chapter8.serve.page;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.chapter8.model.Finding;
import org.chapter8.publish.FindingGroups;
import org.chapter8.publish.FindingsFile;

/** What could not be settled while documents were read: how often, with examples. */
final class FindingsSection implements Section {
  private static final int EXAMPLES = 5;

  @Override
  public Set<String> paths() {
    return Set.of("/findings");
  }

  @Override
  public boolean isSameForAllHosts() {
    return true;
  }

  @Override
  public Answer answer(Published published, Visit visit) throws IOException {
    FindingGroups groups = new FindingGroups(EXAMPLES);
    FindingsFile.read(published.release().findings(), groups::add);
    List<FindingGroups.Group> sorted = groups.sorted();
    FindingsView view =
        published.read(
            visit,
            edition ->
                new FindingsView(
                    sorted.stream().mapToLong(FindingGroups.Group::count).sum(),
                    sorted.stream().map(group -> group(edition, group)).toList()));
    String title = Messages.of(visit.lang()).say("findings.title");
    return Section.page(published, visit, title, "data", "findings", view);
  }

  private static FindingsView.Group group(Edition edition, FindingGroups.Group group) {
    return new FindingsView.Group(
        group.code(),
        edition.say("findings." + group.severity().name().toLowerCase(Locale.ROOT)),
        group.count(),
        group.files(),
        group.examples().stream().map(finding -> example(edition, finding)).toList());
  }

  private static FindingsView.Example example(Edition edition, Finding finding) {
    Optional<Node> document =
        edition
            .known()
            .subjects("c8:sourceFile", NodeFactory.createLiteralString(finding.file()))
            .stream()
            .findFirst();
    Value called = document.<Value>map(edition.names()::link).orElse(Text.plain(finding.file()));
    String place =
        document.isPresent() && finding.start().isPresent()
            ? new Evidences(edition).inText(document.get()).apply(finding.start().getAsInt())
            : "";
    return new FindingsView.Example(called, place, finding.message());
  }
}

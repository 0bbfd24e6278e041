package org.chapter8.serve.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.chapter8.publish.PublishedCopy;
import org.chapter8.publish.Release;

/** What there is to download, how to cite it and how good it is. */
final class DataSection implements Section {
  @Override
  public Set<String> paths() {
    return Set.of("/download", "/dumps", "/dumps/");
  }

  /** Its pages as they were made: a release does not change, and there are few of them. */
  private final Map<List<Object>, Answer> made = new ConcurrentHashMap<>();

  @Override
  public boolean isSameForAllHosts() {
    return true;
  }

  @Override
  public Answer answer(Published published, Visit visit) throws IOException {
    List<Object> key = List.of(published.release().folder(), visit.lang(), visit.path());
    Optional<Answer> before = Optional.ofNullable(made.get(key));
    if (before.isPresent()) {
      return before.get();
    }
    Answer answer = make(published, visit);
    made.put(key, answer);
    return answer;
  }

  private static Answer make(Published published, Visit visit) throws IOException {
    Release release = published.release();
    String title = Messages.of(visit.lang()).say("download.title");
    try {
      DataView view = published.read(visit.lang(), edition -> view(release, edition));
      return Section.pageOfTheData(published, visit, title, "data", "download", view);
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static DataView view(Release release, Edition edition) {
    try {
      DataFiles files = new DataFiles(release, edition);
      List<DataView.Version> releases = files.releases();
      return new DataView(
          release.base(),
          releases.getFirst().day(),
          files.folder(),
          Figures.of(release.figures(), edition.messages()),
          files.whole(),
          releases.getFirst().changes(),
          files.graphs(),
          files.tables(),
          releases,
          new QualityTable(edition).view(),
          release.figures().getOrDefault("findings", 0L),
          new Citing(edition, release, release.history().last()).all(),
          edition.copies().stream().map(copy -> copy(edition, copy)).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DataView.Copy copy(Edition edition, PublishedCopy copy) {
    return new DataView.Copy(
        edition.names().link(copy.graph(), Text.plain(Copied.name(edition, copy))),
        copy.origin().day().toString(),
        copy.found(),
        copy.statements(),
        Copied.source(copy),
        Copied.licence(copy));
  }
}

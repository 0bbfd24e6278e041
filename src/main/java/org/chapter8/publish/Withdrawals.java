package org.chapter8.publish;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Compares the resources of a release to those of the one before, in one walk through two sorted
 * lists: what is there no longer, and what was gone before and has not come back, is withdrawn.
 */
final class Withdrawals {
  /** The resources of a release, for the next one to compare. */
  private static final String SUBJECTS = "subjects.tsv.gz";

  private final Path folder;
  private final String base;

  /**
   * The list of a release.
   *
   * @param folder where it is being built
   */
  Withdrawals(Path folder, String base) {
    this.folder = folder;
    this.base = base;
  }

  /**
   * Writes both lists.
   *
   * @param statements of the release, as sorted N-Triples; closed when done
   * @param data the data folder, whose current release is the one before
   */
  void write(LineCursor statements, Path data) throws IOException {
    Map<String, String> successors = writeSubjects(statements);
    try (LineCursor earlier = earlier(data.resolve("current"));
        LineCursor now = open(folder.resolve(SUBJECTS));
        OutputStream out =
            new BufferedOutputStream(Files.newOutputStream(folder.resolve(Withdrawn.FILE)))) {
      Optional<byte[]> here = now.next();
      for (Optional<byte[]> line = earlier.next(); line.isPresent(); line = earlier.next()) {
        String iri = iri(line.get());
        while (here.isPresent() && compare(iri(here.get()), iri) < 0) {
          here = now.next();
        }
        boolean isThere = here.isPresent() && iri(here.get()).equals(iri);
        if (!isThere && iri.startsWith("<" + base)) {
          out.write(withSuccessor(line.get(), iri, successors));
          out.write('\n');
        }
      }
    }
  }

  private static byte[] withSuccessor(byte[] line, String iri, Map<String, String> successors) {
    boolean isKnown = iri.length() < new String(line, StandardCharsets.UTF_8).length();
    return isKnown || !successors.containsKey(iri)
        ? line
        : (iri + '\t' + successors.get(iri)).getBytes(StandardCharsets.UTF_8);
  }

  private Map<String, String> writeSubjects(LineCursor statements) throws IOException {
    try (SubjectCursor subjects = new SubjectCursor(statements, base);
        OutputStream out =
            new GZIPOutputStream(Files.newOutputStream(folder.resolve(SUBJECTS)), 1 << 16)) {
      subjects.asStream().transferTo(out);
      return subjects.successors();
    }
  }

  private static LineCursor earlier(Path release) throws IOException {
    List<LineCursor> lists = new ArrayList<>();
    if (Files.exists(release.resolve(SUBJECTS))) {
      lists.add(open(release.resolve(SUBJECTS)));
    }
    if (Files.exists(release.resolve(Withdrawn.FILE))) {
      lists.add(LineCursor.ofFile(release.resolve(Withdrawn.FILE)));
    }
    return LineCursor.merge(lists);
  }

  private static LineCursor open(Path file) throws IOException {
    return new LineCursor.FileCursor(
        new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file), 1 << 16)));
  }

  private static String iri(byte[] line) {
    return new String(line, StandardCharsets.UTF_8).split("\t", 2)[0];
  }

  private static int compare(String one, String other) {
    return Arrays.compareUnsigned(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}

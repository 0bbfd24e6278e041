package org.chapter8;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chapter8.extract.Readers;
import org.chapter8.link.NameIndex;
import org.chapter8.model.Extraction;
import org.chapter8.model.UnreadableException;
import org.chapter8.rdf.AuthorityReader;
import org.chapter8.rdf.Iris;
import org.chapter8.source.Sources;

/** What the readers find in the seeds. */
public final class Seeds {
  private Seeds() {}

  public static List<Extraction> extractions() throws IOException, UnreadableException {
    Readers readers =
        new Readers(
            new NameIndex(AuthorityReader.read(Path.of("ontology"), new Iris(Iris.DEFAULT_BASE))));
    List<Extraction> extractions = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        extractions.add(readers.read(Sources.read(file)));
      }
    }
    assertThat(extractions).isNotEmpty();
    return extractions;
  }
}

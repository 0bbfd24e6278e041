package org.chapter8.extract;

import java.nio.file.Path;
import org.chapter8.link.NameIndex;
import org.chapter8.rdf.AuthorityReader;
import org.chapter8.rdf.Iris;

/** Readers that know the names of the authority tables. */
final class RealNames {
  static final Readers READERS =
      new Readers(
          new NameIndex(AuthorityReader.read(Path.of("ontology"), new Iris(Iris.DEFAULT_BASE))));

  private RealNames() {}
}

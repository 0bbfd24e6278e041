package org.chapter8.serve.standin;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the services hold for which the engines stand: a Turtle file each. */
public final class Graphs {
  private static final Path FOLDER = Path.of("src/test/resources/standin").toAbsolutePath();

  private Graphs() {}

  /** The files by the names of the targets on the allow-list; a mirror has what it mirrors. */
  public static Map<String, Path> files() {
    return new TreeMap<>(
        Stream.of("cellar", "dbpedia", "lindas", "unbis", "wikidata", "wikidata-qlever")
            .collect(
                Collectors.toMap(
                    name -> name, name -> FOLDER.resolve(name.replace("-qlever", "") + ".ttl"))));
  }
}

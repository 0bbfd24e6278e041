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

  /** The files by their names. */
  public static Map<String, Path> files() {
    return new TreeMap<>(
        Stream.of("cellar", "dbpedia", "lindas", "unbis", "wikidata")
            .collect(Collectors.toMap(name -> name, name -> FOLDER.resolve(name + ".ttl"))));
  }

  /** Which of them a target of the allow-list has, by the target's name. */
  public static String of(String target) {
    return target.equals("wikidata-qlever") ? "wikidata" : target;
  }
}

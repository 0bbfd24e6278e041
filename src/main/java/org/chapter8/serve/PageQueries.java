package org.chapter8.serve;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.chapter8.publish.Prefixes;

/**
 * What a page says, one CONSTRUCT of {@code ?this} a class: each file of {@code queries/pages/}
 * begins with {@code # class: c8:Name}, but {@code resource.rq}, which serves all the others.
 */
final class PageQueries {
  private static final Pattern CLASS = Pattern.compile("(?m)^#\\s*class:\\s*c8:(\\w+)\\s*$");
  private static final String OTHERS = "resource.rq";

  private final Map<String, Query> byClass;
  private final Query others;

  private PageQueries(Map<String, Query> byClass, Query others) {
    this.byClass = byClass;
    this.others = others;
  }

  /**
   * Reads the queries of a folder.
   *
   * @throws IOException if one is no CONSTRUCT query, or names no class, or there is no {@code
   *     resource.rq}
   */
  static PageQueries read(Path folder) throws IOException {
    Map<String, Query> byClass = new TreeMap<>();
    Query others = parse(folder.resolve(OTHERS));
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.rq")) {
      for (Path file : files) {
        if (!file.endsWith(OTHERS)) {
          byClass.put(classOf(file), parse(file));
        }
      }
    }
    return new PageQueries(byClass, others);
  }

  private static String classOf(Path file) throws IOException {
    Matcher matcher = CLASS.matcher(Files.readString(file));
    if (!matcher.find()) {
      throw new IOException(file + " should begin with \"# class: c8:Name\"");
    }
    return Prefixes.all().get("c8") + matcher.group(1);
  }

  private static Query parse(Path file) throws IOException {
    try {
      Query query = QueryFactory.create(Files.readString(file));
      if (!query.isConstructType()) {
        throw new IOException(file + " should be a CONSTRUCT query");
      }
      return query;
    } catch (QueryException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }

  /** The query for a resource of these classes. */
  Query of(Collection<String> classes) {
    Optional<Query> query =
        byClass.entrySet().stream()
            .filter(entry -> classes.contains(entry.getKey()))
            .map(Map.Entry::getValue)
            .findFirst();
    return query.orElse(others);
  }
}

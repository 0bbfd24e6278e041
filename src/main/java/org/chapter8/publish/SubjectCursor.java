package org.chapter8.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads sorted N-Triples as the subjects of a base, each once: a line {@code <IRI>}, or {@code
 * <IRI>}, a tab and the {@code <IRI>} of what replaces it. These lines have the order of the
 * statements.
 */
final class SubjectCursor implements LineCursor {
  private static final String REPLACED = "<http://purl.org/dc/terms/isReplacedBy>";
  private static final String REPLACES = "<http://purl.org/dc/terms/replaces>";
  private static final int PARTS = 3;

  private final LineCursor statements;
  private final String start;
  private final Map<String, String> successors = new HashMap<>();
  private Optional<String[]> ahead;

  /**
   * Subjects of statements.
   *
   * @param base what their IRIs begin with
   */
  SubjectCursor(LineCursor statements, String base) throws IOException {
    this.statements = statements;
    this.start = "<" + base;
    this.ahead = statement();
  }

  /** Subject, property and the rest. */
  private Optional<String[]> statement() throws IOException {
    return statements
        .next()
        .map(line -> new String(line, StandardCharsets.UTF_8).split(" ", PARTS));
  }

  @Override
  public Optional<byte[]> next() throws IOException {
    while (ahead.isPresent()) {
      String subject = ahead.get()[0];
      String successor = successor(subject);
      if (subject.startsWith(start)) {
        String line = successor.isEmpty() ? subject : subject + '\t' + successor;
        return Optional.of(line.getBytes(StandardCharsets.UTF_8));
      }
    }
    return Optional.empty();
  }

  /** Reads over the statements about a subject; what replaces it, the first in order. */
  private String successor(String subject) throws IOException {
    String successor = "";
    while (ahead.isPresent() && ahead.get()[0].equals(subject)) {
      String[] statement = ahead.get();
      String object = statement[PARTS - 1].split(" ", 2)[0];
      if (statement[1].equals(REPLACED) && successor.isEmpty()) {
        successor = object;
      } else if (statement[1].equals(REPLACES)) {
        successors.putIfAbsent(object, subject);
      }
      ahead = statement();
    }
    return successor;
  }

  /** What the subjects read so far say that they replace, each with its successor. */
  Map<String, String> successors() {
    return successors;
  }

  @Override
  public void close() throws IOException {
    statements.close();
  }
}

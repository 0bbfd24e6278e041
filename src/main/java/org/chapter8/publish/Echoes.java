package org.chapter8.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.chapter8.echo.Echo;
import org.chapter8.echo.EchoFinder;
import org.chapter8.echo.EchoFinder.Outcome;
import org.chapter8.echo.Said;
import org.chapter8.rdf.Iris;

/**
 * The echoes among the statements of a release. Statements wait on disk, in an order of their own,
 * until all are read: what is found depends neither on threads nor on the order of files.
 */
final class Echoes {
  /** Bytes of statements held before they go to a file. */
  private static final long MEMORY = 16L << 20;

  private final EchoFinder finder;
  private final Iris iris;
  private final SortedLines lines;
  private Outcome outcome = new Outcome(0, 0);

  Echoes(EchoFinder finder, Iris iris, Path work) {
    this.finder = finder;
    this.iris = iris;
    this.lines = new SortedLines(work, "said", MEMORY);
  }

  /** Takes a statement in; a failure to write comes as {@link UncheckedIOException}. */
  void add(Said said) {
    try {
      lines.add(SaidLines.write(said));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sends the echoes of all statements taken in. */
  void sendTo(StreamRDF sink) throws IOException {
    EchoMapper mapper = new EchoMapper(iris);
    try (LineCursor cursor = lines.open()) {
      Iterable<Said> statements = () -> new Statements(cursor);
      outcome = finder.find(statements, echo -> send(mapper, echo, sink));
    }
  }

  private void send(EchoMapper mapper, Echo echo, StreamRDF sink) {
    mapper.triples(echo).forEach(triple -> sink.quad(Quad.create(iris.echoesGraph(), triple)));
  }

  /** What was found. */
  Outcome outcome() {
    return outcome;
  }

  /** The statements of sorted lines, once. */
  private static final class Statements implements Iterator<Said> {
    private final LineCursor cursor;
    private Optional<byte[]> next;

    Statements(LineCursor cursor) {
      this.cursor = cursor;
      this.next = read();
    }

    private Optional<byte[]> read() {
      try {
        return cursor.next();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public boolean hasNext() {
      return next.isPresent();
    }

    @Override
    public Said next() {
      byte[] line = next.orElseThrow(NoSuchElementException::new);
      next = read();
      return SaidLines.read(new String(line, StandardCharsets.UTF_8));
    }
  }
}

package org.chapter8.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chapter8.publish.Publisher;
import org.chapter8.publish.Release;
import org.chapter8.publish.SampleHome;
import org.chapter8.publish.Samples;
import org.chapter8.serve.admission.Admission;

/** A small release on a free port, with tight limits. */
final class ServedRelease implements AutoCloseable {
  static final int CAP = 1000;
  static final int BYTE_CAP = 40_000_000;

  private final Chapter8Server server;
  private final Release release;

  private ServedRelease(Chapter8Server server, Release release) {
    this.server = server;
    this.release = release;
  }

  static ServedRelease in(Path folder) throws Exception {
    return within(folder, 1000);
  }

  /** With another limit of time for queries, and for clients to receive an answer. */
  static ServedRelease within(Path folder, int millis) throws Exception {
    SampleHome home =
        SampleHome.in(folder)
            .configured(":rowCap 100000", ":rowCap " + CAP)
            .configured(":byteCap 100000000", ":byteCap " + BYTE_CAP)
            .configured(":sendTimeout 120000", ":sendTimeout 2000")
            .configured("\"20000,30000\"", "\"%1$d,%1$d\"".formatted(millis));
    return of(home, folder);
  }

  /** With the limits of the configuration as it is. */
  static ServedRelease withUsualLimits(Path folder) throws Exception {
    return of(SampleHome.in(folder), folder);
  }

  /** With all names of the repository's authority tables. */
  static ServedRelease withAllNames(Path folder) throws Exception {
    return of(SampleHome.in(folder).withRealTables(), folder);
  }

  /** With services that its queries may ask, as Turtle, and a time limit for queries. */
  static ServedRelease withServices(Path folder, String services, int millis) throws Exception {
    SampleHome home =
        SampleHome.in(folder).configured("\"20000,30000\"", "\"%1$d,%1$d\"".formatted(millis));
    Files.writeString(home.path().resolve("fuseki-config/services.ttl"), services);
    return of(home, folder);
  }

  private static ServedRelease of(SampleHome home, Path folder) throws Exception {
    Release release =
        new Publisher(
                home.job(
                    folder.resolve("data"), List.of(Samples.meeting(), Samples.recoded("S/2"))))
            .publish()
            .release();
    Chapter8Server.Address address = new Chapter8Server.Address("127.0.0.1", 0);
    return new ServedRelease(Chapter8Server.start(home.path(), release, address), release);
  }

  Http http() {
    return new Http(server.port());
  }

  int port() {
    return server.port();
  }

  /** How many queries are being evaluated. */
  int running() {
    return server.running();
  }

  Admission admission() {
    return server.admission();
  }

  Release release() {
    return release;
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}

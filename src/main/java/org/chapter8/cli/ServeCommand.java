package org.chapter8.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chapter8.publish.PublishException;
import org.chapter8.publish.Release;
import org.chapter8.serve.Chapter8Server;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description =
        "Serves the current release. Publishes the seeds first if there is none, or if it was made"
            + " of them and they, the ontology or the code have changed; what was published from"
            + " other documents is served as it is.")
final class ServeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--port", defaultValue = "3030", description = "Default: ${DEFAULT-VALUE}.")
  private int port;

  @Option(
      names = "--host",
      defaultValue = "127.0.0.1",
      description = "Address to listen on. Default: ${DEFAULT-VALUE}, for this machine only.")
  private String host = "";

  @Option(names = "--data", paramLabel = "DIR", description = "Data folder. Default: data.")
  private Path data = Home.data();

  @Option(names = "--no-build", description = "Serve the current release as it is.")
  private boolean asItIs;

  @Option(names = "--only-build", hidden = true, description = "Make the release, serve nothing.")
  private boolean onlyBuild;

  @Override
  public Integer call() throws IOException, PublishException {
    PrintWriter err = spec.commandLine().getErr();
    Chapter8Server.Address address = new Chapter8Server.Address(host, port);
    Chapter8Server.requireFree(address);
    Release release = asItIs || Home.isPrepared() ? existing() : upToDate(err);
    return onlyBuild ? 0 : serve(release, address, err);
  }

  private static int serve(Release release, Chapter8Server.Address address, PrintWriter err)
      throws IOException {
    try (Chapter8Server server = Chapter8Server.start(Home.path(), release, address)) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server, err), "shutdown"));
      String url = "http://" + address.host() + ":" + server.port() + "/";
      err.println("Serving release " + release.id() + " of " + release.base());
      err.println("  pages   " + url);
      err.println("  SPARQL  " + url + "sparql");
      err.println("Stop with Ctrl-C.");
      server.join();
      return 0;
    }
  }

  private static void close(Chapter8Server server, PrintWriter err) {
    try {
      server.close();
    } catch (IOException e) {
      err.println("chapter8: " + Messages.of(e));
    }
  }

  private Release existing() throws IOException {
    return Release.current(data)
        .orElseThrow(() -> new IOException(data + " holds no release; run chapter8 publish first"));
  }

  /**
   * The current release if somebody chose its documents, or if it was made from the seeds as they
   * are now; else a new one of the seeds, under the same base.
   */
  private Release upToDate(PrintWriter err) throws IOException, PublishException {
    Optional<Release> current = Release.current(data);
    if (current.isPresent() && !current.get().asked().isEmpty()) {
      err.println(
          "Serving what was published from "
              + String.join(", ", current.get().asked())
              + "; chapter8 publish, without a file, goes back to the seeds");
      return current.get();
    }
    String base = current.map(Release::base).orElse(BaseIri.DEFAULT);
    Publishing publishing = Publishing.ofSeeds(data, base, err);
    if (current.isPresent() && current.get().fingerprint().equals(publishing.fingerprint())) {
      return current.get();
    }
    err.println(reason(current) + "publishing " + publishing.size() + " files to " + data);
    return published(publishing, current, err);
  }

  private static String reason(Optional<Release> current) {
    return current.isEmpty()
        ? "There is no release yet: "
        : "The seeds, the ontology, the configuration or the code have changed: ";
  }

  private static Release published(
      Publishing publishing, Optional<Release> current, PrintWriter err)
      throws IOException, PublishException {
    try {
      return publishing.run().release();
    } catch (PublishException | IOException e) {
      if (current.isEmpty()) {
        throw e;
      }
      err.println("chapter8: " + Messages.of(e));
      err.println("The last good release is served instead.");
      return current.get();
    }
  }
}

package org.chapter8.check.links;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chapter8.model.Finding;
import org.chapter8.model.Finding.Severity;
import org.chapter8.rdf.links.Mapping;
import org.chapter8.rdf.links.MappingSet;

/** Asks the servers of the targets whether they are still there, one after the other. */
public final class LiveTargets {
  private static final int NOT_FOUND = 404;
  private static final int GONE = 410;

  private final HttpClient client;
  private final Duration limit;

  /**
   * Targets asked over the network.
   *
   * @param limit how long one answer may take
   */
  public LiveTargets(Duration limit) {
    this.limit = limit;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(limit)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
  }

  /**
   * Asks for every target once, whatever number of rows lead to it.
   *
   * @return a warning for one that is gone, a remark for one that gave no clear answer
   * @throws InterruptedException if the thread is interrupted meanwhile
   */
  public List<Finding> check(List<MappingSet> sets) throws InterruptedException {
    Map<String, String> places = new TreeMap<>();
    for (MappingSet set : sets) {
      for (Mapping row : set.mappings()) {
        places.putIfAbsent(row.object(), set.place(row));
      }
    }
    List<Finding> findings = new ArrayList<>();
    for (Map.Entry<String, String> target : places.entrySet()) {
      ask(target.getKey(), target.getValue()).ifPresent(findings::add);
    }
    return List.copyOf(findings);
  }

  private Optional<Finding> ask(String iri, String place) throws InterruptedException {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(iri))
              .method("HEAD", HttpRequest.BodyPublishers.noBody())
              .header("User-Agent", "chapter8-links-check")
              .timeout(limit)
              .build();
      int status = client.send(request, BodyHandlers.discarding()).statusCode();
      return status == NOT_FOUND || status == GONE
          ? Optional.of(dead(iri, place, status))
          : status >= 400
              ? Optional.of(unclear(iri, place, "the status " + status))
              : Optional.empty();
    } catch (IOException e) {
      return Optional.of(unclear(iri, place, e.toString()));
    }
  }

  private static Finding dead(String iri, String place, int status) {
    return Finding.ofFile(
        "link.target-dead",
        Severity.WARNING,
        place,
        "expected " + iri + " to be there, found the status " + status);
  }

  private static Finding unclear(String iri, String place, String found) {
    return Finding.ofFile(
        "link.target-unanswered",
        Severity.INFO,
        place,
        "expected an answer of " + iri + ", found " + found);
  }
}

package org.chapter8.publish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.chapter8.model.Extraction;
import org.chapter8.model.Finding;
import org.chapter8.model.Finding.Severity;
import org.chapter8.model.Ref;
import org.chapter8.model.UnreadableException;

/**
 * Reads the inputs one by one; a file that fails is a finding and keeps no other from its place.
 */
final class Inputs {
  private final Job job;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<Ref, String> seen = new HashMap<>();

  Inputs(Job job) {
    this.job = job;
  }

  /** Sends what each file says to {@code sink}, in the order of the job. */
  void forEach(Consumer<Extraction> sink) {
    int number = 0;
    for (Path file : job.inputs()) {
      number++;
      job.progress()
          .step(
              "reading " + file.getFileName() + " (" + number + " of " + job.inputs().size() + ")");
      read(file, sink);
    }
  }

  private void read(Path file, Consumer<Extraction> sink) {
    String name = String.valueOf(file.getFileName());
    Extraction extraction;
    try {
      extraction = job.reader().read(file);
    } catch (UnreadableException e) {
      findings.add(e.finding());
      return;
    } catch (RuntimeException | StackOverflowError e) {
      // A defect of one rule on one text must not keep the other documents from their readers.
      findings.add(Finding.ofFile("input.failed", Severity.ERROR, name, "reading failed: " + e));
      return;
    }
    findings.addAll(extraction.findings());
    String first = seen.putIfAbsent(extraction.document(), name);
    if (first == null) {
      sink.accept(extraction);
    } else {
      findings.add(sameDocument(name, extraction.document(), first));
    }
  }

  private static Finding sameDocument(String name, Ref document, String first) {
    String message = "expected each document once; " + document + " was already read from " + first;
    return Finding.ofFile("input.same-document", Severity.WARNING, name, message);
  }

  /** What was found while reading. */
  List<Finding> findings() {
    return findings;
  }
}

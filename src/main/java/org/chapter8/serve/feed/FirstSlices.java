package org.chapter8.serve.feed;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The slices of the first release in their order, by pages that are kept compressed: a slice takes
 * some ten bytes. They are read from the sorted N-Quads of the release that is served, less what
 * came later, with what went later.
 */
final class FirstSlices {
  private final Past past;
  private final int size;
  private final List<byte[]> pages = new ArrayList<>();
  private final List<String> page = new ArrayList<>();
  private final NavigableSet<Slice> gone = new TreeSet<>(Slice.IN_ORDER);
  private final NavigableSet<String> ofSubject = new TreeSet<>();
  private String subject = "";
  private int count;

  private FirstSlices(Past past, int size) {
    this.past = past;
    this.size = size;
  }

  /**
   * Reads them.
   *
   * @param nQuads what is served, sorted and compressed
   * @param past the store as it was, in a transaction
   * @param size of a page
   */
  static FirstSlices of(Path nQuads, Past past, int size) throws IOException {
    FirstSlices slices = new FirstSlices(past, size);
    past.later().forEach(changes -> slices.gone.addAll(changes.keySet()));
    try (InputStream in = new GZIPInputStream(Files.newInputStream(nQuads), 1 << 16);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().forEach(slices::statement);
    }
    slices.finish();
    return slices;
  }

  /** The graph is what comes last; no IRI has a blank. */
  private void statement(String line) {
    String of = line.substring(0, line.indexOf(' '));
    if (!of.equals(subject)) {
      endSubject();
      subject = of;
    }
    ofSubject.add(of + line.substring(line.lastIndexOf(" <"), line.length() - 2));
  }

  /** What the patches name comes in its place, whether it is still there or not. */
  private void endSubject() {
    for (String line : ofSubject) {
      if (gone.isEmpty()) {
        add(line);
      } else {
        besideGone(Slice.of(line));
      }
    }
    ofSubject.clear();
  }

  private void besideGone(Slice slice) {
    gone.headSet(slice).forEach(this::addIfItWas);
    gone.headSet(slice).clear();
    if (!gone.contains(slice)) {
      add(slice.line());
    }
  }

  private void addIfItWas(Slice slice) {
    if (!past.triples(slice).isEmpty()) {
      add(slice.line());
    }
  }

  private void add(String line) {
    count++;
    page.add(line);
    if (page.size() == size) {
      endPage();
    }
  }

  private void endPage() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(String.join("\n", page).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException("memory is always written", e);
    }
    pages.add(bytes.toByteArray());
    page.clear();
  }

  private void finish() {
    endSubject();
    gone.forEach(this::addIfItWas);
    gone.clear();
    if (!page.isEmpty()) {
      endPage();
    }
  }

  /** How many there are. */
  int count() {
    return count;
  }

  /** Those of a page, the first one being 0. */
  List<Slice> page(int number) throws IOException {
    if (number >= pages.size()) {
      return List.of();
    }
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(pages.get(number)))) {
      String lines = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return lines.lines().map(Slice::of).toList();
    }
  }
}

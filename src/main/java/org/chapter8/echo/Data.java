package org.chapter8.echo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The data files of this package: UTF-8, comments after a sharp. */
final class Data {
  private Data() {}

  /** The lines of a file that are no comments. */
  static List<String> lines(String name) {
    try (InputStream in = Data.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its data file " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name + ": cannot be read", e);
    }
  }

  /** The cells of the lines of a table, each line as wide as the table is. */
  static List<List<String>> rows(String name, int columns) {
    return lines(name).stream().map(line -> cells(name, line, columns)).toList();
  }

  private static List<String> cells(String name, String line, int columns) {
    List<String> cells = List.of(line.split("\t", -1));
    if (cells.size() != columns) {
      throw new IllegalStateException(name + ": expected " + columns + " cells, found " + line);
    }
    return cells;
  }
}

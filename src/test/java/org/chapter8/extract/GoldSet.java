package org.chapter8.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;

/**
 * Documents that reading is measured on, in folders {@code <language>/<kind>/<case>}.
 *
 * @param root its folder, with {@code set.properties} and {@code floors.tsv}
 * @param name its name
 * @param date when it was last changed by hand
 * @param cases its documents, by name
 */
record GoldSet(Path root, String name, LocalDate date, List<GoldenCase> cases) {
  private static final int DEPTH = 3;

  /** The set in a folder; without a case where the folder is not there. */
  static GoldSet in(Path root) throws IOException {
    Path file = root.resolve("set.properties");
    if (!Files.exists(file)) {
      return new GoldSet(root, "none", LocalDate.EPOCH, List.of());
    }
    Properties properties = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    return new GoldSet(
        root,
        properties.getProperty("name", "unnamed"),
        LocalDate.parse(properties.getProperty("date", "")),
        GoldenCase.below(root, DEPTH));
  }

  /** How well the documents are read now. */
  Figures measure() {
    Figures figures = new Figures();
    for (GoldenCase each : cases) {
      String[] folders = each.name().split("/", -1);
      figures.add(folders[0], folders[1], each);
    }
    return figures;
  }

  /** SHA-256 of all documents and what is expected of them, with their names. */
  String checksum() throws IOException {
    MessageDigest digest = sha256();
    for (GoldenCase each : cases) {
      digest.update(each.name().getBytes(StandardCharsets.UTF_8));
      digest.update(Files.readAllBytes(each.input()));
      digest.update(Files.readAllBytes(each.input().resolveSibling("expected.txt")));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

package org.chapter8.source;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chapter8.model.UnreadableException;

/**
 * Tells the encoding of a text: by its byte order mark; else UTF-8 if every byte agrees; else that
 * of the strict decoders whose characters are clearly the most plausible. What markup says of
 * itself tips the balance and no more, since it is often wrong.
 *
 * <p>Statistical detectors were tried and are not used: on texts in UTF-16 without a mark, and on
 * short ones in any encoding, they err in a third of the cases and more.
 */
final class Encodings {
  private static final int HEAD = 1024;
  private static final Pattern DECLARED =
      Pattern.compile("(?:encoding|charset)\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([\\w-]{1,40})");
  private static final int SURE = 3;
  private static final int DECLARED_WEIGHT = 10;

  private Encodings() {}

  /** A text and the encoding that its bytes were in. */
  record Text(String text, Encoding encoding) {}

  /**
   * The text of a file.
   *
   * @throws UnreadableException if it is in no encoding known, or could be in several
   */
  static Text decode(RawFile file) throws UnreadableException {
    Optional<Encoding> marked = marked(file.bytes());
    if (marked.isPresent()) {
      return strict(file, marked.get(), marked.get() == Encoding.UTF_8 ? 0 : 2);
    }
    boolean zeros = Bytes.firstZero(file.bytes()).isPresent();
    if (!zeros && Encoding.UTF_8.decode(file.bytes(), 0).isPresent()) {
      return strict(file, Encoding.UTF_8, 0);
    }
    if (!zeros && Bytes.isMostlyUtf8(file.bytes())) {
      throw Bytes.brokenUtf8(file);
    }
    return mostPlausible(file, declared(file));
  }

  private static Optional<Encoding> marked(byte[] bytes) {
    int first = bytes[0] & 0xff;
    int second = bytes.length > 1 ? bytes[1] & 0xff : 0;
    int third = bytes.length > 2 ? bytes[2] & 0xff : 0;
    if (first == 0xff && second == 0xfe) {
      return Optional.of(Encoding.UTF_16_LITTLE);
    }
    if (first == 0xfe && second == 0xff) {
      return Optional.of(Encoding.UTF_16_BIG);
    }
    boolean utf8 = first == 0xef && second == 0xbb && third == 0xbf;
    return utf8 ? Optional.of(Encoding.UTF_8) : Optional.empty();
  }

  private static Text strict(RawFile file, Encoding encoding, int from) throws UnreadableException {
    Optional<String> text = encoding.decode(file.bytes(), from);
    if (text.isEmpty() && encoding == Encoding.UTF_8) {
      throw Bytes.brokenUtf8(file);
    }
    if (text.isEmpty()) {
      throw file.refused(
          "source.encoding",
          "expected %s, as the byte order mark says, found bytes that are no character of it"
              .formatted(encoding.label()));
    }
    if (text.get().indexOf('\0') >= 0) {
      throw file.refused(
          "source.binary",
          "expected text, found a zero character at character " + text.get().indexOf('\0'));
    }
    return new Text(text.get(), encoding);
  }

  /** The encoding that markup names as its own. */
  private static Optional<Encoding> declared(RawFile file) {
    String head = file.head(HEAD);
    Matcher name = DECLARED.matcher(head);
    return head.stripLeading().startsWith("<") && name.find()
        ? Encoding.named(name.group(1))
        : Optional.empty();
  }

  private record Candidate(Text text, long weight) {}

  private static Stream<Candidate> candidate(RawFile file, Encoding encoding, boolean declared) {
    Optional<String> text = encoding.decode(file.bytes(), 0);
    OptionalLong weight = text.map(Plausibility::of).orElse(OptionalLong.empty());
    return weight.stream()
        .mapToObj(
            found ->
                new Candidate(
                    new Text(text.orElseThrow(), encoding),
                    found + (declared ? DECLARED_WEIGHT : 0)));
  }

  private static Text mostPlausible(RawFile file, Optional<Encoding> declared)
      throws UnreadableException {
    List<Candidate> candidates =
        Arrays.stream(Encoding.values())
            .filter(encoding -> encoding != Encoding.UTF_8)
            .flatMap(each -> candidate(file, each, declared.filter(each::equals).isPresent()))
            .sorted(Comparator.comparingLong(Candidate::weight).reversed())
            .toList();
    if (candidates.isEmpty() || candidates.getFirst().weight() < SURE) {
      throw Bytes.noText(file);
    }
    Candidate best = candidates.getFirst();
    if (candidates.size() > 1 && best.weight() - candidates.get(1).weight() < SURE) {
      throw undecided(file, best.text().encoding(), candidates.get(1).text().encoding());
    }
    return best.text();
  }

  private static UnreadableException undecided(RawFile file, Encoding one, Encoding other) {
    return file.refused(
        "source.encoding",
        "expected a text in one encoding, found one that could be in %s or %s; convert it to UTF-8"
            .formatted(one.label(), other.label()));
  }
}

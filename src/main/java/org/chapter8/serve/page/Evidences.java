package org.chapter8.serve.page;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;

/** The passages that things were read from. */
final class Evidences {
  /** Ideographs and their punctuation on both sides of an end of a line. */
  private static final Pattern WRAP =
      Pattern.compile(
          "(?<=[\\p{IsHan}\\u3000-\\u303f\\uff00-\\uffef])\\s*\\n\\s*"
              + "(?=[\\p{IsHan}\\u3000-\\u303f\\uff00-\\uffef])");

  private final Edition edition;

  Evidences(Edition edition) {
    this.edition = edition;
  }

  /** The passages of a thing, in the order of their documents and places. */
  List<Evidence> of(Node thing) {
    return edition.known().objects(thing, "c8:statedIn").stream()
        .filter(Node::isURI)
        .flatMap(passage -> evidence(passage).stream())
        .toList();
  }

  private Optional<Evidence> evidence(Node passage) {
    Names names = edition.names();
    return names.of(passage, "oa:exact").stream()
        .findFirst()
        .flatMap(
            quote ->
                edition
                    .known()
                    .object(passage, "c8:inDocument")
                    .map(
                        document ->
                            new Evidence(
                                joined(quote),
                                names.link(passage, Text.plain(place(passage))),
                                names.link(document),
                                inText(document).apply(start(passage)))));
  }

  /**
   * The words without the ends of printed lines, which are none of the sentence: between ideographs
   * nothing stands in their place, else a blank.
   */
  private static Text joined(Text quote) {
    String words = WRAP.matcher(quote.value()).replaceAll("").replaceAll("\\s*\\n\\s*", " ");
    return new Text(words.strip(), quote.lang());
  }

  /** The place of a passage: what its source prints of parts, and its offsets. */
  private String place(Node passage) {
    Known known = edition.known();
    String offsets = known.words(passage, "oa:start") + "–" + known.words(passage, "oa:end");
    return (known.words(passage, "c8:section") + " " + offsets).strip();
  }

  private int start(Node passage) {
    return edition.known().number(passage, "oa:start").orElse(0);
  }

  /** The addresses of places in the text of a document, on the page that has their part of it. */
  IntFunction<String> inText(Node document) {
    String sha256 = edition.known().words(document, "c8:sha256");
    String page = edition.paths().href(document.getURI()) + ".html";
    return start -> page + edition.readings().part(sha256, start) + "#p" + start;
  }
}

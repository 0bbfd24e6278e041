package org.chapter8.serve.page;

import java.util.List;
import java.util.Map;
import org.chapter8.publish.PublishedCopy;

/**
 * What it takes to make pages of a release in one language; within a transaction of its store.
 *
 * @param known all that the release says
 * @param vocabulary the ontology
 * @param readings the documents that were read
 * @param visit what is asked for
 * @param copies of other graphs that the release holds
 */
public record Edition(
    Lang lang,
    Messages messages,
    Known known,
    Known vocabulary,
    Names names,
    Paths paths,
    Readings readings,
    Visit visit,
    List<PublishedCopy> copies) {
  public Edition {
    copies = List.copyOf(copies);
  }

  static Edition of(Lang lang, Known known, Known vocabulary, Paths paths) {
    return new Edition(
        lang,
        Messages.of(lang),
        known,
        vocabulary,
        new Names(known, vocabulary, paths, lang),
        paths,
        Readings.none(),
        new Visit("", Map.of(), lang),
        List.of());
  }

  /** The same with the documents that were read, for a request. */
  Edition with(Readings read, Visit asked) {
    return new Edition(lang, messages, known, vocabulary, names, paths, read, asked, copies);
  }

  /** The same with copies of other graphs. */
  Edition with(List<PublishedCopy> copied) {
    return new Edition(lang, messages, known, vocabulary, names, paths, readings, visit, copied);
  }

  /** What pages say for a key. */
  String say(String key, Object... values) {
    return messages.say(key, values);
  }
}

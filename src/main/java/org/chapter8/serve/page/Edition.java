package org.chapter8.serve.page;

/**
 * What it takes to make pages of a release in one language; within a transaction of its store.
 *
 * @param known all that the release says
 * @param vocabulary the ontology
 */
public record Edition(
    Lang lang, Messages messages, Known known, Known vocabulary, Names names, Paths paths) {
  static Edition of(Lang lang, Known known, Known vocabulary, Paths paths) {
    Names names = new Names(known, vocabulary, paths, lang);
    return new Edition(lang, Messages.of(lang), known, vocabulary, names, paths);
  }

  /** What pages say for a key. */
  String say(String key, Object... values) {
    return messages.say(key, values);
  }
}

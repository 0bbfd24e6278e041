package org.chapter8.serve.page;

import org.chapter8.publish.Release;

/**
 * What is shown where nothing is known of an address.
 *
 * @param iri what the address stands for
 * @param words what to search for instead, from the end of the address
 */
public record MissingPage(String iri, String words) {
  /** The page, for an address that has nothing. */
  public static Answer answer(Release release, Lang lang, String path, String iri) {
    Frame frame = Frame.of(release, lang, Messages.of(lang).say("missing.title"), path, "");
    String words = iri.substring(iri.lastIndexOf('/') + 1).replaceAll("\\.html$|[-_]", " ").strip();
    return Answer.html(Templates.render("missing", frame, new MissingPage(iri, words)));
  }
}

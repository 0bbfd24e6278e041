package org.chapter8.serve.page;

import java.util.List;
import org.chapter8.publish.Release;

/**
 * What every page has around its content.
 *
 * @param title as plain words
 * @param path on this host, without a query: where a change of language leads back to
 * @param alternates other formats of the same, none for pages that are of no resource
 * @param jsonLd schema.org data to embed, empty for none
 * @param nav the part of the site it belongs to: {@code search}, {@code explore}, {@code query},
 *     {@code data}, {@code ontology}, or empty
 */
public record Frame(
    Lang lang,
    Messages messages,
    String title,
    String path,
    List<Alternate> alternates,
    String jsonLd,
    String nav,
    String release) {
  public Frame {
    alternates = List.copyOf(alternates);
  }

  /** The frame of a page that is of no resource. */
  static Frame of(Release release, Lang lang, String title, String path, String nav) {
    return new Frame(lang, Messages.of(lang), title, path, List.of(), "", nav, release.id());
  }

  /** The same with schema.org data to embed. */
  Frame with(String schemaOrg) {
    return new Frame(lang, messages, title, path, alternates, schemaOrg, nav, release);
  }

  /** Another format of a page's resource. */
  public record Alternate(String href, String mediaType, String label) {}

  /** What the page says for a key. */
  public String say(String key, Object... values) {
    return messages.say(key, values);
  }

  /** The address of a part of the site. */
  public String href(String part) {
    return switch (part) {
      case "ontology" -> "/ns";
      case "data" -> "/download";
      default -> "/" + part;
    };
  }

  /** The address of this page in the other language, with which the choice is remembered. */
  public String switchHref() {
    return "/lang?to=" + lang.other().tag() + "&back=" + Addresses.parameter(path);
  }
}

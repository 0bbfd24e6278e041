package org.chapter8.serve.page;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chapter8.publish.search.Facet;
import org.chapter8.publish.search.Found;
import org.chapter8.publish.search.Kind;
import org.chapter8.publish.search.Question;
import org.chapter8.publish.search.SearchIndex;

/**
 * Something in the address of a search that there isn't: it is told, not passed over.
 *
 * @param href the same without it
 */
record SearchFault(String note, String href, String label) {

  /**
   * The first that there is.
   *
   * @param size of a page
   */
  static Optional<SearchFault> of(
      Visit visit, SearchAddress address, Found found, SearchIndex index, int size)
      throws IOException {
    Messages messages = Messages.of(visit.lang());
    String page = visit.parameter("page");
    long last = (Math.min(found.total(), SearchIndex.DEEPEST) + size - 1) / size;
    if (!page.isEmpty() && visit.number("page").isEmpty()) {
      return Optional.of(
          new SearchFault(
              messages.say("search.badPage", page),
              address.at(1).href(),
              messages.say("search.firstPage")));
    }
    if (found.total() > 0 && address.page() > last) {
      return Optional.of(
          new SearchFault(
              messages.say("search.noPage", "" + address.page(), last),
              address.at((int) last).href(),
              messages.say("search.lastPage")));
    }
    return found.total() > 0 ? Optional.empty() : unknown(address, index, messages, visit.lang());
  }

  /** A value that nothing at all has. */
  private static Optional<SearchFault> unknown(
      SearchAddress address, SearchIndex index, Messages messages, Lang lang) throws IOException {
    for (Map.Entry<Facet, List<String>> chosen : address.chosen().entrySet()) {
      for (String value : chosen.getValue()) {
        if (!isKnown(chosen.getKey(), value, index, lang)) {
          String facet = messages.say("search.facet." + chosen.getKey().key());
          return Optional.of(
              new SearchFault(
                  messages.say("search.unknown", facet, value),
                  address.without(chosen.getKey(), value).href(),
                  messages.say("search.withoutIt")));
        }
      }
    }
    return Optional.empty();
  }

  /** A kind of which there is nothing is one all the same. */
  private static boolean isKnown(Facet facet, String value, SearchIndex index, Lang lang)
      throws IOException {
    Map<Facet, List<String>> alone = Map.of(facet, List.of(value));
    return facet == Facet.KIND
        ? Kind.of(value).isPresent()
        : index.find(new Question("", alone, 0, 0, lang.tag())).total() > 0;
  }
}

package org.chapter8.serve.page;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chapter8.publish.search.Found;
import org.chapter8.publish.search.Marks;
import org.chapter8.publish.search.Question;
import org.chapter8.publish.search.SearchIndex;

/** Search: words to results of all kinds, narrowed by facets. Without words, lists. */
final class SearchSection implements Section {
  /** Results on a page. */
  private static final int SIZE = 20;

  /** Characters that are looked for. */
  private static final int LONGEST = 300;

  @Override
  public Set<String> paths() {
    return Set.of(SearchAddress.PATH);
  }

  /**
   * What is shown, and how it came about.
   *
   * @param words those that results have, which may differ from what was typed
   */
  private record Outcome(
      Found found, String words, String note, String noteLink, String noteLabel) {
    static Outcome of(Found found, String words) {
      return new Outcome(found, words, "", "", "");
    }

    Outcome with(SearchFault fault) {
      return new Outcome(found, words, fault.note(), fault.href(), fault.label());
    }
  }

  @Override
  public Answer answer(Published published, Visit visit) throws IOException {
    SearchAddress address = SearchAddress.of(visit, published.release().base());
    Messages messages = Messages.of(visit.lang());
    Outcome first = outcome(published.search(), address, visit.lang());
    Optional<SearchFault> fault =
        SearchFault.of(visit, address, first.found(), published.search(), SIZE);
    Outcome outcome = fault.map(first::with).orElse(first);
    SearchView view = published.read(visit.lang(), edition -> view(edition, address, outcome));
    String title =
        address.typed().isEmpty()
            ? messages.say("search.title")
            : messages.say("search.titleOf", address.typed());
    Frame frame = Frame.of(published.release(), visit.lang(), title, address.href(), "search");
    return Answer.html(Templates.render("search", frame, view));
  }

  private static Outcome outcome(SearchIndex index, SearchAddress address, Lang lang)
      throws IOException {
    Messages messages = Messages.of(lang);
    String typed = address.typed();
    boolean tooLong = typed.codePointCount(0, typed.length()) > LONGEST;
    String words = tooLong ? typed.substring(0, typed.offsetByCodePoints(0, LONGEST)) : typed;
    Question question =
        new Question(words, address.chosen(), (address.page() - 1) * SIZE, SIZE, lang.tag());
    Found found = index.find(question);
    if (tooLong) {
      return new Outcome(found, words, messages.say("search.tooLong", LONGEST), "", "");
    }
    return found.total() > 0 || words.isEmpty()
        ? Outcome.of(found, words)
        : instead(index, address, question, messages);
  }

  /** Where nothing has all that was typed: without the choices, spelled otherwise, or in part. */
  private static Outcome instead(
      SearchIndex index, SearchAddress address, Question question, Messages messages)
      throws IOException {
    Optional<Outcome> wider = wider(index, address, question, messages);
    Optional<Outcome> instead =
        wider.isPresent() ? wider : corrected(index, address, question, messages);
    if (instead.isPresent()) {
      return instead.get();
    }
    Found some = index.findSome(question);
    String note = some.total() > 0 ? "search.some" : "search.none";
    return new Outcome(some, question.typed(), messages.say(note, question.typed()), "", "");
  }

  private static Optional<Outcome> wider(
      SearchIndex index, SearchAddress address, Question question, Messages messages)
      throws IOException {
    long elsewhere =
        index.find(new Question(question.typed(), Map.of(), 0, 0, question.lang())).total();
    return elsewhere == 0
        ? Optional.empty()
        : Optional.of(
            new Outcome(
                index.find(question),
                question.typed(),
                messages.say("search.narrow"),
                address.withoutChoices().href(),
                messages.say("search.widen", elsewhere)));
  }

  private static Optional<Outcome> corrected(
      SearchIndex index, SearchAddress address, Question question, Messages messages)
      throws IOException {
    Optional<String> words = index.corrected(question.typed());
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Found found = index.find(question.typing(words.get()));
    return found.total() == 0
        ? Optional.empty()
        : Optional.of(
            new Outcome(
                found,
                words.get(),
                messages.say("search.corrected", question.typed()),
                address.typing(words.get()).href(),
                words.get()));
  }

  private static SearchView view(Edition edition, SearchAddress address, Outcome outcome) {
    Hits hits =
        new Hits(edition, Marks.of(outcome.words()), SearchAddress.everything(address.base()));
    Groups groups = new Groups(edition, address);
    Found found = outcome.found();
    List<SearchView.Hit> shown = found.iris().stream().map(hits::of).toList();
    long first = (address.page() - 1L) * SIZE + 1;
    long last = first + shown.size() - 1;
    boolean more = last < found.total();
    boolean reachable = last < SearchIndex.DEEPEST;
    return new SearchView(
        address.typed(),
        outcome.note(),
        outcome.noteLink(),
        outcome.noteLabel(),
        shown(edition, found.total(), first, last),
        groups.chosen(),
        groups.of(found.counts()),
        shown,
        address.page() > 1 ? address.at(previous(address, found)).href() : "",
        more && reachable && !shown.isEmpty() ? address.at(address.page() + 1).href() : "",
        more && !reachable ? edition.say("search.deepest", SearchIndex.DEEPEST) : "");
  }

  /** From a page that no results reach, back to the last that they do. */
  private static int previous(SearchAddress address, Found found) {
    long last = Math.max(1, (Math.min(found.total(), SearchIndex.DEEPEST) + SIZE - 1) / SIZE);
    return (int) Math.min(address.page() - 1L, last);
  }

  private static String shown(Edition edition, long total, long first, long last) {
    return last < first
        ? edition.say("search.total", total)
        : edition.say("search.shown", first, last, total);
  }
}

package org.chapter8.serve.page;

import java.io.IOException;
import java.util.Set;

/** A part of the site that is about no single resource. */
public interface Section {
  /** The paths that it answers. */
  Set<String> paths();

  /**
   * Whether its pages are HTML and say the same whatever the host is called, so that each can be
   * made once; what has addresses for programs in it is not.
   */
  default boolean isSameForAllHosts() {
    return false;
  }

  /** The answer to a request for one of them; the same as long as the release is served. */
  Answer answer(Published published, Visit visit) throws IOException;

  /**
   * A page in the frame of the site.
   *
   * @param title as plain words
   * @param nav the part of the navigation that it is, or empty
   * @param page what the template shows
   */
  static Answer page(
      Published published, Visit visit, String title, String nav, String template, Object page) {
    Frame frame = Frame.of(published.release(), visit.lang(), title, visit.path(), nav);
    return Answer.html(Templates.render(template, frame, page));
  }

  /** The same with the data set described for search engines. */
  static Answer pageOfTheData(
      Published published, Visit visit, String title, String nav, String template, Object page) {
    Frame frame =
        Frame.of(published.release(), visit.lang(), title, visit.path(), nav)
            .with(DatasetInSchemaOrg.of(published));
    return Answer.html(Templates.render(template, frame, page));
  }

  /**
   * A page that says that there is no such page of the site.
   *
   * @param sentence what is not there
   * @param to where a reader goes on
   * @param toKey of the words that lead there
   */
  static Answer missing(
      Published published, Visit visit, String sentence, String to, String toKey) {
    Messages messages = Messages.of(visit.lang());
    Frame frame =
        Frame.of(published.release(), visit.lang(), messages.say("missing.title"), to, "");
    AbsentView view = new AbsentView(sentence, to, messages.say(toKey));
    return new Answer(404, Format.HTML.contentType(), Templates.render("absent", frame, view));
  }
}

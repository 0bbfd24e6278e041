package org.chapter8.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.chapter8.serve.page.Answer;
import org.chapter8.serve.page.Format;
import org.chapter8.serve.page.Lang;
import org.chapter8.serve.page.MissingPage;

/** Answers for what is not there: it never was, or it was withdrawn. */
record Missing(Site site) {

  /**
   * Says which of both.
   *
   * @param unsuffixed the path without the name of a format, if it ends in one
   */
  void answer(
      HttpServletRequest request,
      HttpServletResponse response,
      String path,
      Optional<String> unsuffixed)
      throws IOException {
    Optional<String> gone =
        Stream.concat(Stream.of(path), unsuffixed.stream())
            .flatMap(form -> site.paths().iri(form).stream())
            .filter(site.withdrawn()::contains)
            .findFirst();
    if (gone.isPresent()) {
      withdrawn(request, response, gone.get());
    } else {
      String iri = site.paths().iri(unsuffixed.orElse(path)).orElse(path);
      unknown(request, response, path, iri);
    }
  }

  /** A page for people, a sentence for programs. */
  private void unknown(
      HttpServletRequest request, HttpServletResponse response, String path, String iri)
      throws IOException {
    response.addHeader("Vary", "Accept");
    boolean isData = path.matches(".*\\.(ttl|nt|rdf|jsonld|trig|nq)");
    if (!isData && Negotiation.format(request).filter(Format.HTML::equals).isPresent()) {
      Lang lang = Languages.of(request, response);
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      Answer answer = MissingPage.answer(site.release(), lang, path, iri);
      Reply.body(request, response, answer.contentType(), answer.body());
    } else {
      String message = "Nothing is known of <" + iri + ">.";
      Reply.text(request, response, HttpServletResponse.SC_NOT_FOUND, message);
    }
  }

  private void withdrawn(HttpServletRequest request, HttpServletResponse response, String iri)
      throws IOException {
    Optional<String> successor = site.withdrawn().successor(iri);
    successor.ifPresent(
        next ->
            response.setHeader(
                "Link", "<" + site.paths().href(next) + ">; rel=\"successor-version\""));
    String instead = successor.map(next -> " <" + next + "> has taken its place.").orElse("");
    String message = "<" + iri + "> was in an earlier release and has been withdrawn." + instead;
    Reply.text(request, response, HttpServletResponse.SC_GONE, message);
  }
}

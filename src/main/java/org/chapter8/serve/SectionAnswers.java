package org.chapter8.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chapter8.serve.page.Answer;
import org.chapter8.serve.page.Format;
import org.chapter8.serve.page.Lang;
import org.chapter8.serve.page.Section;
import org.chapter8.serve.page.Visit;

/** Answers of the parts of the site that are about no single resource. */
record SectionAnswers(Site site) {

  void answer(HttpServletRequest request, HttpServletResponse response, Section section)
      throws IOException {
    Visit visit = visit(request, Languages.of(request, response));
    if (section.isSameForAllHosts() && request.getQueryString() == null) {
      site.reply().lasting(request, response, Format.HTML, () -> body(section, visit));
      return;
    }
    Answer answer = section.answer(site.published(), visit);
    response.setStatus(answer.status());
    site.reply()
        .file(
            request,
            response,
            answer.contentType(),
            () -> answer.body().getBytes(StandardCharsets.UTF_8));
  }

  private byte[] body(Section section, Visit visit) throws IOException {
    return section.answer(site.published(), visit).body().getBytes(StandardCharsets.UTF_8);
  }

  /** What a request for a page asks for. */
  static Visit visit(HttpServletRequest request, Lang lang) {
    Map<String, List<String>> parameters =
        request.getParameterMap().entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, entry -> List.of(entry.getValue())));
    return new Visit(request.getRequestURI(), parameters, lang, Origin.of(request));
  }
}

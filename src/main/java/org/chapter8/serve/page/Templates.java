package org.chapter8.serve.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** The templates of pages, as the build compiled them. */
final class Templates {
  private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

  private Templates() {}

  /**
   * A page.
   *
   * @param template its name, without ending
   * @param page what it shows, of the class that the template asks for
   */
  static String render(String template, Frame frame, Object page) {
    StringOutput out = new StringOutput(16 << 10);
    ENGINE.render(template + ".jte", Map.of("frame", frame, "page", page), out);
    return out.toString();
  }
}

package org.chapter8.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TemplatesTest {
  private static String page(Text name, Link value) {
    Frame frame =
        new Frame(Lang.EN, Messages.of(Lang.EN), name.value(), "/x.html", List.of(), "", "", "r1");
    Link property = new Link("/ns#p", Text.plain("p"), "https://example.org/p");
    ResourceView view =
        new ResourceView(
            "https://example.org/x",
            name,
            List.of(name),
            List.of(),
            List.of(new Fact(property, List.of(value), 1, "")),
            List.of(),
            List.of(),
            List.of());
    return Templates.render("resource", frame, view);
  }

  @Test
  void whateverComesFromTheDataIsEscaped() {
    String html =
        page(
            new Text("<script>alert(1)</script>", "en"),
            new Link("/x\" onclick=\"y", new Text("<b>", "zh"), "https://example.org/y"));

    assertThat(html).doesNotContain("<script>", "<b>", "\" onclick");
    assertThat(html).contains("&lt;script&gt;", "&lt;b&gt;");
  }
}

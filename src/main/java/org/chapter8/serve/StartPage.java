package org.chapter8.serve;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chapter8.serve.page.Lang;
import org.chapter8.serve.page.PlainPage;

/** The first page: what there is, and questions to begin with. */
final class StartPage {
  private final Site site;

  StartPage(Site site) {
    this.site = site;
  }

  String html(Lang lang) throws IOException {
    String figures =
        site.release().figures().entrySet().stream()
            .map(
                figure ->
                    "<tr><th scope=\"row\">%s</th><td>%s</td></tr>\n"
                        .formatted(
                            Html.escape(figure.getKey()),
                            String.format(Locale.ROOT, "%,d", figure.getValue())))
            .collect(Collectors.joining());
    String examples =
        Examples.all(site.home()).stream().map(StartPage::item).collect(Collectors.joining());
    return PlainPage.in(
        site.release(),
        lang,
        "Chapter8",
        "/",
        "",
        """
        <h1>Chapter8</h1>
        <p lang="zh">联合国与区域组织合作的开放数据：会议、议程项目、组织、发言者和建议，每项事实都附有原文出处。</p>
        <p>Open data on the cooperation of the United Nations with regional organizations: meetings, \
        agenda items, organizations, speakers and recommendations, each fact with the passage it \
        was read from.</p>
        <table>
        %s</table>
        <p class="quiet">Release <code>%s</code> of <code>%s</code> · \
        <a href="/dumps/">dumps</a> · \
        <a href="/.well-known/void">catalogue</a> · <a href="/context.jsonld">JSON-LD context</a></p>
        <h2>Names in a spreadsheet</h2>
        <p lang="zh">在 OpenRefine 里把 <a href="/reconcile"><code>/reconcile</code></a> 加为核对服务，\
        就能把一列名称变成这里的资源，并取得其代码、各语文名称和维基数据项。</p>
        <p>Add <a href="/reconcile"><code>/reconcile</code></a> to OpenRefine as a reconciliation \
        service and it turns a column of names, in any of the six languages, into resources of \
        this data, with their codes, names and Wikidata items.</p>
        <h2>Questions to begin with</h2>
        <ul>
        %s</ul>
        """
            .formatted(
                figures,
                Html.escape(site.release().id()),
                Html.escape(site.release().base()),
                examples));
  }

  private static String item(Examples.Example example) {
    String title =
        Html.text(example.title("zh"), "zh") + " · " + Html.text(example.title("en"), "en");
    return "<li>" + Html.link("/sparql?example=" + example.name(), title) + "</li>\n";
  }
}

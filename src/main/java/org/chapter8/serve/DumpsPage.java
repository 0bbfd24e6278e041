package org.chapter8.serve;

import java.io.IOException;
import java.nio.file.Files;
import org.chapter8.publish.Dump;
import org.chapter8.serve.page.Lang;
import org.chapter8.serve.page.PlainPage;

/** The list of dumps. */
final class DumpsPage {
  private final Site site;

  DumpsPage(Site site) {
    this.site = site;
  }

  String html(Lang lang) throws IOException {
    StringBuilder rows = new StringBuilder();
    for (Dump dump : Dump.values()) {
      long size = Files.size(site.release().dumps().resolve(dump.fileName()));
      rows.append(
          "<tr><th scope=\"row\">%s</th><td>%s</td><td>%d KiB</td></tr>\n"
              .formatted(
                  Html.link(dump.fileName(), dump.fileName()), dump.title(), (size + 1023) / 1024));
    }
    String sums = Files.readString(site.release().dumps().resolve("SHA256SUMS"));
    return PlainPage.in(
        site.release(),
        lang,
        "Dumps",
        "/data",
        "data",
        """
        <h1>Dumps</h1>
        <table>
        %s</table>
        <p>About this release: <a href="/release.json">release.json</a>; what could not be settled:
        <a href="/findings.tsv">findings.tsv</a></p>
        <p>Texts of documents that came in other formats, called by the checksums of their files:
        <a href="/texts/SHA256SUMS">texts</a></p>
        <p>Checksums: <a href="SHA256SUMS">SHA256SUMS</a></p>
        <pre>%s</pre>
        """
            .formatted(rows, Html.escape(sums)));
  }
}

package org.chapter8.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Takes running heads and page numbers off pages: lines in the margins that several pages share but
 * for their figures, or that are figures alone.
 */
final class PdfFurniture {
  /** The part of a page's height, at its top and at its bottom, where running heads stand. */
  private static final double MARGIN = 0.115;

  private static final int ENOUGH_PAGES = 2;
  private static final Pattern FIGURES =
      Pattern.compile("[\\d/–—* -]*\\d[\\d/–—* -]*(?:\\([A-Z]\\))?");
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private final Map<String, Integer> heads = new HashMap<>();

  private PdfFurniture(List<PdfPage> pages) {
    for (PdfPage page : pages) {
      page.rows().stream()
          .filter(row -> inMargin(row, page))
          .flatMap(row -> row.runs().stream())
          .map(PdfFurniture::key)
          .distinct()
          .forEach(key -> heads.merge(key, 1, Integer::sum));
    }
  }

  /** The same pages without what belongs to the page and not to the text. */
  static List<PdfPage> without(List<PdfPage> pages) {
    PdfFurniture furniture = new PdfFurniture(pages);
    List<PdfPage> rest = new ArrayList<>();
    for (PdfPage page : pages) {
      rest.add(
          page.with(page.rows().stream().filter(row -> !furniture.isHead(row, page)).toList()));
    }
    return rest;
  }

  private boolean isHead(PdfRow row, PdfPage page) {
    return inMargin(row, page)
        && (FIGURES.matcher(row.text()).matches()
            || row.runs().stream().allMatch(run -> isHead(run)));
  }

  private boolean isHead(PdfRun run) {
    return FIGURES.matcher(run.text()).matches() || heads.get(key(run)) >= ENOUGH_PAGES;
  }

  private static boolean inMargin(PdfRow row, PdfPage page) {
    return row.y() < page.height() * MARGIN || row.y() > page.height() * (1 - MARGIN);
  }

  private static String key(PdfRun run) {
    return DIGITS.matcher(run.text()).replaceAll("#");
  }
}

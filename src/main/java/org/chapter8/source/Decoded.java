package org.chapter8.source;

import java.util.List;
import org.chapter8.model.Finding;
import org.chapter8.model.SourceFormat;

/**
 * What a decoder made of a file.
 *
 * @param format what the file turned out to be
 * @param text its text; every offset counts its code points
 * @param pages offset at which each page begins, ascending; empty where there are no pages
 * @param findings what could not be settled
 */
record Decoded(SourceFormat format, String text, List<Integer> pages, List<Finding> findings) {
  Decoded {
    pages = List.copyOf(pages);
    findings = List.copyOf(findings);
  }
}

package org.chapter8.serve;

import java.io.IOException;
import java.util.List;
import org.chapter8.publish.Release;
import org.chapter8.serve.federation.LocalCopy;

/** The copies of other graphs that a release holds, as queries ask them. */
public final class LocalCopies {
  private LocalCopies() {}

  /**
   * Those of a release.
   *
   * @throws IOException if its catalogue can't be read
   */
  public static List<LocalCopy> of(Release release) throws IOException {
    return release.copies().stream()
        .map(copy -> new LocalCopy(copy.target(), copy.graph(), copy.origin().day()))
        .toList();
  }
}

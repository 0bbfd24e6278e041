package org.chapter8.source;

/**
 * What a file may cost. Whatever goes beyond is refused, and the refusal names the bound and what
 * was found.
 *
 * @param bytes most bytes of a file
 * @param characters most characters (UTF-16 units) of a decoded text
 * @param zipEntries most entries of a zip file
 * @param zipBytes most bytes that one entry of a zip file may unpack to
 * @param zipRatio how many times its packed size an entry may unpack to, once it is larger than a
 *     mebibyte
 * @param elements most tags of a text in HTML or XML
 * @param depth how deep elements of XML or HTML may lie in each other
 */
public record Limits(
    long bytes,
    int characters,
    int zipEntries,
    long zipBytes,
    int zipRatio,
    int elements,
    int depth) {
  /**
   * Bounds that the documents of the United Nations stay far below. The longest texts, parts of the
   * Repertoire, have some two million characters; files of many pages of images, some tens of
   * megabytes. Packed XML of office programs seldom shrinks more than fifty times. With a heap of
   * 768 MiB all of them together can be reached.
   */
  public static final Limits DEFAULTS =
      new Limits(64L << 20, 8 << 20, 10_000, 64L << 20, 200, 1_000_000, 500);

  public Limits {
    if (bytes < 1
        || characters < 1
        || zipEntries < 1
        || zipBytes < 1
        || zipRatio < 1
        || elements < 1
        || depth < 1) {
      throw new IllegalArgumentException("every limit is at least one");
    }
  }
}

package org.chapter8.source;

/**
 * What the text layer of a PDF file may cost. Operators stand for time: unlike seconds they are the
 * same on every machine.
 *
 * @param pages most pages
 * @param streamBytes most bytes that a stream may inflate to, images not counted
 * @param operators most operators on a page, those of the forms it draws included
 * @param glyphs most glyphs of a file
 * @param memory most bytes of working memory held in the heap
 * @param scratch most bytes of working memory altogether, the rest in temporary files
 */
record PdfLimits(
    int pages, long streamBytes, long operators, long glyphs, long memory, long scratch) {
  /**
   * Bounds that documents of the United Nations stay far below: the longest have some two thousand
   * pages, a page some ten thousand glyphs and operators.
   */
  static final PdfLimits DEFAULTS =
      new PdfLimits(5_000, 64L << 20, 2_000_000, 20_000_000, 64L << 20, 512L << 20);
}

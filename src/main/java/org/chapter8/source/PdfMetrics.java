package org.chapter8.source;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.afm.AFMParser;
import org.apache.fontbox.afm.FontMetrics;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.pdmodel.font.FontMapper;

/**
 * The measures of one of the fonts that a PDF file need not embed: what text takes, not its look.
 */
final class PdfMetrics implements FontBoxFont {
  private static final String FOLDER = "/org/apache/pdfbox/resources/afm/";
  private static final Pattern FIXED = Pattern.compile("courier|mono|typewriter|fixed");
  private static final Pattern SANS = Pattern.compile("helvetica|arial|sans|verdana|univers");
  private static final Pattern BOLD = Pattern.compile("bold|black|heavy");
  private static final Pattern SLANTED = Pattern.compile("italic|oblique");
  private static final List<Number> THOUSANDTHS = List.of(0.001, 0, 0, 0.001, 0, 0);

  private final FontMetrics metrics;

  private PdfMetrics(FontMetrics metrics) {
    this.metrics = metrics;
  }

  /** The name of the standard font that is nearest to a font. */
  static String standard(String font) {
    String name = font.toLowerCase(Locale.ROOT);
    boolean bold = BOLD.matcher(name).find();
    boolean slanted = SLANTED.matcher(name).find();
    boolean fixed = FIXED.matcher(name).find();
    if (!fixed && !SANS.matcher(name).find()) {
      return "Times-"
          + (bold && slanted ? "BoldItalic" : bold ? "Bold" : slanted ? "Italic" : "Roman");
    }
    String style = (bold ? "Bold" : "") + (slanted ? "Oblique" : "");
    return (fixed ? "Courier" : "Helvetica") + (style.isEmpty() ? "" : "-" + style);
  }

  /** The measures of a standard font. */
  static PdfMetrics of(String standard) {
    String file = FOLDER + standard + ".afm";
    try (InputStream in = FontMapper.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("PDFBox lacks the measures " + file);
      }
      return new PdfMetrics(new AFMParser(in).parse(true));
    } catch (IOException failed) {
      throw new UncheckedIOException(file, failed);
    }
  }

  @Override
  public String getName() {
    return metrics.getFontName();
  }

  @Override
  public BoundingBox getFontBBox() {
    return metrics.getFontBBox();
  }

  @Override
  public List<Number> getFontMatrix() {
    return THOUSANDTHS;
  }

  @Override
  public GeneralPath getPath(String name) {
    return new GeneralPath();
  }

  @Override
  public float getWidth(String name) {
    return metrics.getCharacterWidth(name);
  }

  @Override
  public boolean hasGlyph(String name) {
    return metrics.getCharMetrics().stream().anyMatch(each -> each.getName().equals(name));
  }
}

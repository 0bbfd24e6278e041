package org.chapter8.text;

/** The languages that documents are read in. */
public enum Language {
  CHINESE("zh"),
  ENGLISH("en");

  /** An English document may quote a name in Chinese; a Chinese one is full of Latin symbols. */
  private static final double LEAST_HAN = 0.1;

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** The BCP 47 tag. */
  public String tag() {
    return tag;
  }

  /** The language of a text by the share of Han characters among its letters. */
  public static Language of(CharSequence text) {
    long letters = text.chars().filter(Character::isLetter).count();
    long han = text.chars().filter(c -> Folding.isHan((char) c)).count();
    return letters > 0 && han < letters * LEAST_HAN ? ENGLISH : CHINESE;
  }
}

package org.chapter8.model;

/** What a source file is. */
public enum SourceFormat {
  /** Text in UTF-8: the file is its own text. */
  TEXT,
  /** Text in another encoding. */
  RECODED_TEXT,
  HTML,
  XML,
  CSV,
  PDF,
  DOCX,
  XLSX
}

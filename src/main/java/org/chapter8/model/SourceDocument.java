package org.chapter8.model;

/**
 * A document as it came, decoded.
 *
 * @param fileName name of the file, without its folder
 * @param sha256 checksum of the file's bytes, in lower-case hexadecimal
 * @param text the decoded text, nothing added or taken away; every offset counts its code points
 */
public record SourceDocument(String fileName, String sha256, String text) {}

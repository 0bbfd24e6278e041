package org.chapter8.model;

/**
 * The text that the passages of a document count in. A document points to it where the file that
 * was read is not that text itself.
 *
 * @param id where it is published
 * @param text the decoded text, as the passages quote it
 */
public record TextLayer(Ref id, String text) {}

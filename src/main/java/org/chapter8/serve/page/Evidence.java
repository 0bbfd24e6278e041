package org.chapter8.serve.page;

/**
 * Words that something was read from.
 *
 * @param quote exactly as they stand in the source
 * @param passage the span, with its offsets as label
 * @param inText where the words are highlighted in their document
 */
public record Evidence(Text quote, Link passage, Link document, String inText) {}

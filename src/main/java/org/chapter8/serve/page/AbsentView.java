package org.chapter8.serve.page;

/**
 * There is no such page of a part of the site.
 *
 * @param sentence what is not there
 * @param href where a reader goes on
 */
public record AbsentView(String sentence, String href, String label) {}

package org.chapter8.extract.theme;

/**
 * What a word or a pair of words says.
 *
 * @param theme the key of the theme
 * @param strength how much it says
 */
record Say(String theme, Strength strength) {}

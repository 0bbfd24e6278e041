package org.chapter8.text;

import java.time.LocalDate;

/**
 * A date found in a text.
 *
 * @param start index of its first character
 * @param end index after its last
 * @param first the day, or the first of several
 * @param last the last of several days; {@code first} again for one
 */
public record DateSpan(int start, int end, LocalDate first, LocalDate last) {}

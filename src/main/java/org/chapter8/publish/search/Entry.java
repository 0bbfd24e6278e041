package org.chapter8.publish.search;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A thing as the index has it.
 *
 * @param keys its identifiers, as written
 * @param names by which it is known
 * @param titles of what has a title rather than a name
 * @param texts what it says
 * @param facets the values of each facet that it has any of
 * @param date the day it is of as {@code 2004-07-20}, empty if there is none
 * @param sorted by language, what it is listed by
 * @param referredTo how often others refer to it, for what has a name; counted to a limit
 */
record Entry(
    String iri,
    Kind kind,
    Set<String> keys,
    List<String> names,
    List<String> titles,
    List<String> texts,
    Map<Facet, Set<String>> facets,
    String date,
    Map<String, String> sorted,
    long referredTo) {}

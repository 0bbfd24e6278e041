package org.chapter8.rdf.links;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One row of a table: a resource of ours, a resource of another vocabulary, and how they relate.
 * Identifiers are full IRIs; those of ours lie under the default base.
 *
 * @param line of the file, from 1
 * @param subject the resource of ours
 * @param subjectLabel its name when the row was written
 * @param predicate the relation: {@code owl:sameAs} or one of the SKOS mapping properties
 * @param rejected whether the row says that the relation does not hold
 * @param object the resource of the other vocabulary
 * @param objectLabel its name there, where one was seen
 * @param justification how the row was made: a term of the Semantic Mapping Vocabulary
 * @param confidence from 0 to 1
 * @param date the day it was made or last looked at
 * @param comment the evidence, in English
 */
public record Mapping(
    int line,
    String subject,
    String subjectLabel,
    String predicate,
    boolean rejected,
    String object,
    Optional<String> objectLabel,
    String justification,
    BigDecimal confidence,
    LocalDate date,
    String comment) {}

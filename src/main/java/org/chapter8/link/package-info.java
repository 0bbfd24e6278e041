/**
 * Names in running text to entries of the authority tables: {@link org.chapter8.link.NameIndex},
 * and the words that only look like names.
 */
package org.chapter8.link;

/**
 * Copies of what we use of other graphs, as they lie beside the releases: statements, what was
 * asked for, where they are from and under which licence, and what changed since the copy before.
 */
package org.chapter8.rdf.copies;

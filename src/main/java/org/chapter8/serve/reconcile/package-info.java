/**
 * The names of the authority tables as an Entity Reconciliation service: a column of names in, our
 * resources out. Versions 0.2 and 1.0-draft of the interface as the W3C community group has them,
 * <a
 * href="https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/">0.2</a>
 * and <a href="https://reconciliation-api.github.io/specs/1.0-draft/">1.0-draft</a>.
 */
package org.chapter8.serve.reconcile;

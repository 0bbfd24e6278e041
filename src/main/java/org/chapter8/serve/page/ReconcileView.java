package org.chapter8.serve.page;

/**
 * What the reconciliation service is.
 *
 * @param service its address
 * @param example a query of it on a command line
 */
public record ReconcileView(String service, String example) {}

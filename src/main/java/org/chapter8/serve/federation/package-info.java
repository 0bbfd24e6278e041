/**
 * Other services on behalf of a query, {@code SERVICE}: only those that the operator listed, each
 * within its limits, in batches, and remembered for a while. Knows nothing of our own HTTP.
 */
package org.chapter8.serve.federation;

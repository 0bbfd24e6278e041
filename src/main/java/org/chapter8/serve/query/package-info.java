/** Holds queries to their limits: whatever the engine does, it can be stopped. */
package org.chapter8.serve.query;

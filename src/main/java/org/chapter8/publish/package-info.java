/**
 * Releases: dumps, store, text index and catalogue, built beside the last release, then switched
 * in.
 */
package org.chapter8.publish;

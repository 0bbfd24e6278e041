/**
 * The index behind the search page: what a release holds, as pages that can be found by names,
 * titles, identifiers and texts. Written when a release is published, read when it is served.
 */
package org.chapter8.publish.search;

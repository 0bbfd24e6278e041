/**
 * The triples and quads of a release by patterns, page by page, as <a
 * href="https://linkeddatafragments.org/specification/quad-pattern-fragments/">Quad Pattern
 * Fragments</a>: look-ups of the store, no queries; knows nothing of HTTP.
 */
package org.chapter8.serve.fragments;

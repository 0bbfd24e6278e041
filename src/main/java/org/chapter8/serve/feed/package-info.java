/**
 * The releases and what they changed as a feed, in the vocabularies of <a
 * href="https://w3id.org/ldes/specification">Linked Data Event Streams</a>, TREE and
 * ActivityStreams: a page or more a release, none of which ever changes, and a first page that
 * leads to all of them. A member is what a release did to a <em>slice</em>: what one graph says of
 * one resource. Knows nothing of HTTP.
 */
package org.chapter8.serve.feed;

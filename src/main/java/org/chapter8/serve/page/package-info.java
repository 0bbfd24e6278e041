/** Pages for people: what they show, made from a release and laid out by templates. */
package org.chapter8.serve.page;

/** A document shown with what each rule took from it: on a terminal, and as a page. */
package org.chapter8.cli.explain;

/** The command line: one class a subcommand; the only package that knows all the others. */
package org.chapter8.cli;

/**
 * The questions of {@code queries/examples/} and {@code queries/federated/}, and what they last
 * gave.
 */
package org.chapter8.serve.examples;

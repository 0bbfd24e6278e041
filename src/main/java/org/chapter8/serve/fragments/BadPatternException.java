package org.chapter8.serve.fragments;

/**
 * A pattern that nobody can look up; the message tells what was expected and what was found, with
 * nothing in it that can't be shown.
 */
public final class BadPatternException extends Exception {
  private static final long serialVersionUID = 1L;

  private final Problem problem;
  private final String parameter;
  private final String found;

  BadPatternException(Problem problem, String parameter, String found, String message) {
    super(Visible.of(message));
    this.problem = problem;
    this.parameter = Visible.of(parameter);
    this.found = Visible.of(found);
  }

  /** What is wrong. */
  public enum Problem {
    /** There is no such parameter, or it is there more than once. */
    PARAMETER,
    /** The number of a page is none. */
    PAGE,
    /** Something that should be an IRI is none. */
    IRI,
    /** Something that should be an IRI or a literal is neither. */
    TERM,
    /** A literal is not written as one. */
    LITERAL,
    /** A literal stands where there are IRIs only. */
    NO_LITERAL
  }

  public Problem problem() {
    return problem;
  }

  /** The name of the parameter that is wrong. */
  public String parameter() {
    return parameter;
  }

  /** What it has. */
  public String found() {
    return found;
  }
}

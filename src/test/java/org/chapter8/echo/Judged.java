package org.chapter8.echo;

import java.util.List;
import org.chapter8.echo.EchoSet.Pair;

/** Statements and pairs of them that somebody judged. */
interface Judged {
  /** In the order that echoes are looked for in. */
  List<Said> statements();

  List<Pair> pairs();
}

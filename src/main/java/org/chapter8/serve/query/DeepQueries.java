package org.chapter8.serve.query;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.Op2;
import org.apache.jena.sparql.algebra.op.OpN;
import org.apache.jena.sparql.algebra.op.OpUnion;

/**
 * Refuses queries that the engine would rewrite for longer than any limit: it looks at each part of
 * a group with all that stand before it, and nothing can stop it there. Unions are looked at part
 * by part, so they may be long.
 */
final class DeepQueries {
  /** Parts of a group, one after another or within each other. */
  private static final int MOST = 300;

  private DeepQueries() {}

  private record Part(Op op, int depth) {}

  /**
   * Looks at a query.
   *
   * @throws QueryDeniedException if it has too many parts
   */
  static void refuse(Op query) {
    Deque<Part> left = new ArrayDeque<>(List.of(new Part(query, 0)));
    while (!left.isEmpty()) {
      Part part = left.pop();
      if (part.depth() > MOST) {
        throw new QueryDeniedException(
            "A group of a query may have at most %d parts, and this one has more. Use VALUES, or several queries."
                .formatted(MOST));
      }
      int depth = part.op() instanceof OpUnion ? part.depth() : part.depth() + 1;
      parts(part.op()).forEach(op -> left.push(new Part(op, depth)));
    }
  }

  private static List<Op> parts(Op op) {
    return switch (op) {
      case Op1 one -> List.of(one.getSubOp());
      case Op2 two -> List.of(two.getLeft(), two.getRight());
      case OpN all -> all.getElements();
      default -> List.of();
    };
  }
}

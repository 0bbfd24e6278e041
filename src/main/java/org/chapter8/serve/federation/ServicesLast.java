package org.chapter8.serve.federation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpService;

/**
 * Puts services behind what they are joined with, however a query is written: then rows of ours are
 * known, and only what fits them is asked for. A join has no order, so its result stays the same.
 */
final class ServicesLast extends TransformCopy {

  @Override
  public Op transform(OpJoin join, Op left, Op right) {
    List<Op> parts = Stream.of(left, right).flatMap(ServicesLast::parts).toList();
    List<Op> ours = parts.stream().filter(part -> !(part instanceof OpService)).toList();
    List<Op> last =
        parts.stream().filter(part -> part instanceof OpService && sharesAny(part, ours)).toList();
    List<Op> ordered = new ArrayList<>(parts);
    ordered.removeAll(last);
    ordered.addAll(last);
    if (ordered.equals(parts)) {
      return super.transform(join, left, right);
    }
    int end = parts.lastIndexOf(ours.getLast());
    return ordered.stream()
        .map(part -> last.contains(part) && parts.indexOf(part) < end ? marked(part) : part)
        .reduce(OpJoin::create)
        .orElseThrow();
  }

  private static Stream<Op> parts(Op op) {
    return op instanceof OpJoin join
        ? Stream.of(join.getLeft(), join.getRight()).flatMap(ServicesLast::parts)
        : Stream.of(op);
  }

  private static boolean sharesAny(Op service, List<Op> ours) {
    return ours.stream()
        .anyMatch(op -> !Collections.disjoint(OpVars.visibleVars(op), OpVars.visibleVars(service)));
  }

  private static Op marked(Op part) {
    OpService service = (OpService) part;
    return new WrittenFirst(service.getService(), service.getSubOp(), service.getSilent());
  }
}

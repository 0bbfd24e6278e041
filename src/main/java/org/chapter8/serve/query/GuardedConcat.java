package org.chapter8.serve.query;

import java.util.List;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;
import org.apache.jena.sparql.sse.Tags;

/** CONCAT whose result stays within bounds: doubled thirty times, a letter fills the memory. */
final class GuardedConcat extends ExprFunctionN {
  private final StopSignal stop;

  GuardedConcat(ExprList arguments, StopSignal stop) {
    super(Tags.tagConcat, arguments);
    this.stop = stop;
  }

  @Override
  public NodeValue eval(List<NodeValue> values) {
    NodeValue joined = XSDFuncOp.strConcat(values);
    Texts.require(joined.asString().length(), stop);
    return joined;
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new GuardedConcat(arguments, stop);
  }
}

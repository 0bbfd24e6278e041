package org.chapter8.serve.query;

import java.util.Optional;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;

/** Exchanges the functions that can run for ever, or fill the memory, for ones that can't. */
final class GuardedExpressions extends ExprTransformCopy {
  private static final String XPATH = "http://www.w3.org/2005/xpath-functions#";
  private final StopSignal stop;

  GuardedExpressions(StopSignal stop) {
    this.stop = stop;
  }

  @Override
  public Expr transform(ExprFunctionN function, ExprList arguments) {
    return switch (function) {
      case E_Regex regex -> new GuardedRegex(arguments, stop);
      case E_StrReplace replace -> new GuardedReplace(arguments, stop);
      case E_StrConcat concat -> new GuardedConcat(arguments, stop);
      default -> named(function, arguments);
    };
  }

  private Expr named(ExprFunctionN function, ExprList arguments) {
    String name = Optional.ofNullable(function.getFunctionIRI()).orElse("");
    boolean enough = arguments.size() > 1;
    if (name.equals(XPATH + "matches") && enough) {
      return new GuardedRegex(arguments, stop);
    }
    if (name.equals(XPATH + "replace") && arguments.size() > 2) {
      return new GuardedReplace(arguments, stop);
    }
    return name.equals(XPATH + "concat")
        ? new GuardedConcat(arguments, stop)
        : super.transform(function, arguments);
  }
}

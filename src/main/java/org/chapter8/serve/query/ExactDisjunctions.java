package org.chapter8.serve.query;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.E_Equals;
import org.apache.jena.sparql.expr.E_LogicalAnd;
import org.apache.jena.sparql.expr.E_LogicalNot;
import org.apache.jena.sparql.expr.E_LogicalOr;
import org.apache.jena.sparql.expr.E_NotOneOf;
import org.apache.jena.sparql.expr.E_OneOf;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.util.NodeUtils;

/**
 * Hides an "or" from the engine where it would give rows twice: it evaluates the sides apart if one
 * of them compares a variable with a term, and puts the results together, with the rows for which
 * both hold. Only comparisons of one variable with different terms never hold together.
 */
final class ExactDisjunctions extends ExprTransformCopy {

  @Override
  public Expr transform(ExprFunction2 function, Expr left, Expr right) {
    return function instanceof E_LogicalOr
        ? or(left, right)
        : super.transform(function, left, right);
  }

  @Override
  public Expr transform(ExprFunctionN function, ExprList arguments) {
    return function instanceof E_OneOf
        ? oneOf(arguments.get(0), arguments.tail(1))
        : super.transform(function, arguments);
  }

  /** The same condition, by a law of De Morgan, which holds for errors as well. */
  private static Expr or(Expr left, Expr right) {
    Expr or = new E_LogicalOr(left, right);
    return exclude(sides(or).toList())
        ? or
        : new E_LogicalNot(new E_LogicalAnd(new E_LogicalNot(left), new E_LogicalNot(right)));
  }

  /** The same for a value that is one of a list. */
  private static Expr oneOf(Expr value, ExprList list) {
    List<Expr> sides = list.getList().stream().<Expr>map(one -> new E_Equals(value, one)).toList();
    return exclude(sides)
        ? new E_OneOf(value, list)
        : new E_LogicalNot(new E_NotOneOf(value, list));
  }

  private static Stream<Expr> sides(Expr condition) {
    return condition instanceof E_LogicalOr or
        ? Stream.of(or.getArg1(), or.getArg2()).flatMap(ExactDisjunctions::sides)
        : Stream.of(condition);
  }

  private static boolean exclude(List<Expr> sides) {
    return sides.stream().allMatch(ExactDisjunctions::comparesWithTerm)
        && sides.stream().map(ExactDisjunctions::variable).distinct().count() <= 1
        && sides.stream().map(ExactDisjunctions::term).distinct().count() == sides.size();
  }

  private static boolean comparesWithTerm(Expr side) {
    return side instanceof E_Equals equals
        && ((equals.getArg1().isVariable() && isTerm(equals.getArg2()))
            || (isTerm(equals.getArg1()) && equals.getArg2().isVariable()));
  }

  /** What equals nothing else, as numbers and dates may. */
  private static boolean isTerm(Expr term) {
    return term.isConstant()
        && (term.getConstant().asNode().isURI()
            || NodeUtils.isSimpleString(term.getConstant().asNode()));
  }

  private static Expr variable(Expr side) {
    E_Equals equals = (E_Equals) side;
    return equals.getArg1().isVariable() ? equals.getArg1() : equals.getArg2();
  }

  private static Node term(Expr side) {
    E_Equals equals = (E_Equals) side;
    Expr term = equals.getArg1().isVariable() ? equals.getArg2() : equals.getArg1();
    return term.getConstant().asNode();
  }
}

package org.chapter8.serve.federation;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpAsQuery;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.Table;
import org.apache.jena.sparql.algebra.TableFactory;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.Rename;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;

/**
 * What to ask for a pattern, joined there with rows of ours as {@code VALUES}: the same rows as a
 * join here, but only those are sent that we can use.
 */
final class RemoteQuery {
  private final Op pattern;
  private final Map<Var, Var> theirs = new HashMap<>();
  private final Map<Var, Var> ours = new HashMap<>();

  /** The pattern as the engine has it, where variables of inner scopes have other names. */
  RemoteQuery(Op scoped) {
    this.pattern = Rename.reverseVarRename(scoped, true);
    for (Var var : OpVars.visibleVars(scoped)) {
      Var plain = Var.alloc(Rename.reverseVarRename(var));
      theirs.put(var, plain);
      ours.put(plain, var);
    }
  }

  /**
   * Our variables that every row binds, ours and theirs: by them they can be joined over there, and
   * nothing comes back twice.
   */
  Set<Var> joinable(Collection<Binding> rows) {
    Set<Var> fixed = OpVars.fixedVars(pattern);
    return theirs.keySet().stream()
        .filter(var -> fixed.contains(theirs.get(var)))
        .filter(var -> rows.stream().allMatch(row -> row.contains(var)))
        .collect(
            Collectors.toCollection(() -> new TreeSet<>(Comparator.comparing(Var::getVarName))));
  }

  /**
   * The query.
   *
   * @param join variables of ours to join by; their values are sent in one order whatever the order
   *     of the rows
   */
  String text(Set<Var> join, List<Binding> rows) {
    Op op = join.isEmpty() ? pattern : with(values(join, rows));
    return OpAsQuery.asQuery(op).serialize();
  }

  private Op with(Table values) {
    OpTable table = OpTable.create(values);
    // Planners use values that stand in the same group; elsewhere that would change the meaning.
    return isFlat(pattern) ? within(table, pattern) : OpJoin.create(table, pattern);
  }

  /** The values before the innermost patterns, so that filters and optional parts stay beside. */
  private static Op within(OpTable table, Op pattern) {
    return switch (pattern) {
      case OpFilter filter ->
          OpFilter.filterBy(filter.getExprs(), within(table, filter.getSubOp()));
      case OpLeftJoin optional ->
          OpLeftJoin.create(
              within(table, optional.getLeft()), optional.getRight(), optional.getExprs());
      case OpSequence all -> {
        OpSequence sequence = OpSequence.create();
        sequence.add(table);
        all.getElements().forEach(sequence::add);
        yield sequence;
      }
      default -> OpSequence.create(table, pattern);
    };
  }

  private static boolean isFlat(Op op) {
    return switch (op) {
      case OpBGP ignored -> true;
      case OpPath ignored -> true;
      case OpFilter filter -> isFlat(filter.getSubOp());
      case OpLeftJoin optional -> isFlat(optional.getLeft());
      case OpSequence all -> all.getElements().stream().allMatch(RemoteQuery::isFlat);
      case OpJoin join -> isFlat(join.getLeft()) && isFlat(join.getRight());
      default -> false;
    };
  }

  private Table values(Set<Var> join, List<Binding> rows) {
    Map<String, Binding> sorted = new TreeMap<>();
    for (Binding row : rows) {
      BindingBuilder values = BindingFactory.builder();
      join.forEach(var -> values.add(theirs.get(var), row.get(var)));
      sorted.put(key(join, row), values.build());
    }
    Table table =
        TableFactory.create(
            join.stream()
                .map(theirs::get)
                .sorted(java.util.Comparator.comparing(Var::getVarName))
                .toList());
    sorted.values().forEach(table::addBinding);
    return table;
  }

  private static String key(Set<Var> join, Binding row) {
    return join.stream()
        .map(var -> NodeFmtLib.strNT(row.get(var)))
        .collect(Collectors.joining("\n"));
  }

  /** A row of the result under our names. */
  Binding ours(Binding row) {
    BindingBuilder named = BindingFactory.builder();
    row.forEach((var, node) -> named.add(ours.getOrDefault(var, var), node));
    return named.build();
  }
}

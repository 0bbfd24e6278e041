package org.chapter8.serve.reconcile;

import java.util.List;
import java.util.stream.Stream;
import org.chapter8.model.LangString;

/** A name of an entity in the forms it is compared by. */
record Name(Entity entity, LangString text, Rule rule, String folded, String plain, String bag) {
  private static final String UNDETERMINED = "und";

  /** All names of an entity. */
  static List<Name> of(Entity entity) {
    Stream<Name> acronyms =
        entity.acronyms().stream()
            .map(acronym -> of(entity, new LangString(acronym, UNDETERMINED), Rule.ACRONYM));
    Stream<Name> preferred =
        entity.preferred().stream().map(name -> of(entity, name, Rule.PREFERRED));
    Stream<Name> others = entity.others().stream().map(name -> of(entity, name, Rule.OTHER));
    Stream<Name> hidden = entity.hidden().stream().map(name -> of(entity, name, Rule.HIDDEN));
    return Stream.of(preferred, others, hidden, acronyms).flatMap(names -> names).toList();
  }

  private static Name of(Entity entity, LangString text, Rule rule) {
    String plain = Forms.plain(text.value());
    return new Name(entity, text, rule, Forms.folded(text.value()), plain, Forms.bag(plain));
  }
}

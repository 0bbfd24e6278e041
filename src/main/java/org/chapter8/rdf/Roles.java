package org.chapter8.rdf;

import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.chapter8.model.Membership.Role;
import org.chapter8.model.Named.Kind;
import org.chapter8.rdf.Vocabulary.Concepts;

/** The concepts that kinds of names and roles of members are published as. */
final class Roles {
  private Roles() {}

  static Node concept(Kind kind) {
    return switch (kind) {
      case OFFICIAL -> Concepts.OFFICIAL_NAME;
      case FORMAL -> Concepts.FORMAL_NAME;
      case SHORT -> Concepts.SHORT_NAME;
      case FORMER -> Concepts.FORMER_NAME;
      case VARIANT -> Concepts.VARIANT_NAME;
      case ACRONYM -> Concepts.ACRONYM_NAME;
      case TRANSLITERATION -> Concepts.TRANSLITERATED_NAME;
      case OFFICE -> Concepts.OFFICE_NAME;
    };
  }

  static Node concept(Role role) {
    return switch (role) {
      case MEMBER -> Concepts.MEMBER;
      case PERMANENT_MEMBER -> Concepts.PERMANENT_MEMBER;
      case ELECTED_MEMBER -> Concepts.ELECTED_MEMBER;
      case OBSERVER -> Concepts.OBSERVER;
      case ASSOCIATE -> Concepts.ASSOCIATE_MEMBER;
      case SUSPENDED -> Concepts.SUSPENDED_MEMBER;
    };
  }

  static Optional<Kind> kind(Node concept) {
    return Arrays.stream(Kind.values()).filter(k -> concept(k).equals(concept)).findFirst();
  }

  static Optional<Role> role(Node concept) {
    return Arrays.stream(Role.values()).filter(r -> concept(r).equals(concept)).findFirst();
  }
}

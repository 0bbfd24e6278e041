package org.chapter8.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Somebody's place in an organization or organ.
 *
 * @param organization what it is a place in
 * @param member whose it is
 * @param role what it gives
 * @param years when it was held
 */
public record Membership(Ref organization, Ref member, Role role, Validity years) {

  /** What a place gives. */
  public enum Role {
    MEMBER,
    PERMANENT_MEMBER,
    ELECTED_MEMBER,
    OBSERVER,
    ASSOCIATE,
    SUSPENDED;

    /** As the table of memberships writes it. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether who has it is a member in full. */
    public boolean isMember() {
      return this == MEMBER || this == PERMANENT_MEMBER || this == ELECTED_MEMBER;
    }

    /** The role that is written so, if there is one. */
    public static Optional<Role> of(String label) {
      return Arrays.stream(values()).filter(role -> role.label().equals(label)).findFirst();
    }
  }
}

package org.chapter8.echo;

/**
 * An entry of the glossary.
 *
 * @param key its name, the same for all languages
 * @param zh its first Chinese form, for people
 * @param en its first English form, for people
 */
record Term(String key, Role role, String zh, String en) {

  /** What a term does in a statement; the weight is that of one term of the kind. */
  enum Role {
    RARE("3", 3.0),
    OF_THE_FIELD("2", 2.0),
    GENERAL("1", 0.8),
    /** What something is about, whatever is asked: peacekeeping, refugees, Africa. */
    SETTING("theme", 1.5),
    SET_PHRASE("0", 0.1),
    ACT("act", 1.2),
    /** An act that is no way of saying that something be done: to translate, to audit. */
    DEED("deed", 1.4),
    ASK("ask", 0),
    YES("yes", 0),
    DONE("done", 0),
    NO("no", 0),
    /** The step itself: it is decided, agreed, adopted. */
    STEP("step", 0),
    /** Others are asked to act, or something is held right. */
    ASKS("asks", 0),
    /** What is asked begins after it. */
    MODAL("modal", 0),
    /** Formal words: a statement that has them is compared with none. */
    STOCK("stock", 0);

    private final String label;
    private final double weight;

    Role(String label, double weight) {
      this.label = label;
      this.weight = weight;
    }

    double weight() {
      return weight;
    }

    /** Whether it names a thing, and no set phrase. */
    boolean isThing() {
      return this == RARE || this == OF_THE_FIELD || this == GENERAL || this == SETTING;
    }

    /** Whether it says if a body takes a step or asks for it; the first one met tells. */
    boolean isManner() {
      return this == STEP || this == ASKS;
    }

    boolean isAct() {
      return this == ACT || this == DEED;
    }

    /** Whether it says how something is meant, whatever it is. */
    boolean isFlag() {
      return this == YES || this == DONE || this == NO || this == STOCK || isManner();
    }

    static Role of(String label) {
      for (Role role : values()) {
        if (role.label.equals(label)) {
          return role;
        }
      }
      throw new IllegalArgumentException("no role of a term: " + label);
    }
  }
}

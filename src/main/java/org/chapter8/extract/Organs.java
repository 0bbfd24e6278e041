package org.chapter8.extract;

import org.chapter8.model.Ref;

/** The organs that meet, with the codes their meetings and agenda items are known by. */
enum Organs {
  SECURITY_COUNCIL("SC", "security-council"),
  GENERAL_ASSEMBLY("GA", "general-assembly");

  /** Whoever presides over the Security Council, as an office. */
  static final Ref COUNCIL_PRESIDENT = new Ref(Ref.Kind.ORGAN, "president-of-the-security-council");

  /** The Secretary-General, as an office. */
  static final Ref SECRETARY_GENERAL = new Ref(Ref.Kind.ORGAN, "secretary-general");

  private final String code;
  private final String key;

  Organs(String code, String key) {
    this.code = code;
    this.key = key;
  }

  String code() {
    return code;
  }

  Ref ref() {
    return new Ref(Ref.Kind.ORGAN, key);
  }
}

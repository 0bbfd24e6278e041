package org.chapter8.echo;

import java.util.Arrays;
import java.util.Set;

/**
 * What is compared of all statements that are worded alike.
 *
 * @param features in ascending order
 * @param inChinese whether it is in Chinese
 * @param addressees numbers of those addressed, in ascending order
 */
record Wording(int[] features, boolean inChinese, int[] addressees, Set<Term.Role> flags) {
  Wording {
    flags = Set.copyOf(flags);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Wording that
        && inChinese == that.inChinese
        && flags.equals(that.flags)
        && Arrays.equals(features, that.features)
        && Arrays.equals(addressees, that.addressees);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(features) + Arrays.hashCode(addressees);
  }
}

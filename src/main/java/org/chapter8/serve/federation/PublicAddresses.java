package org.chapter8.serve.federation;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/**
 * Which addresses are of the public Internet. What is not is taken from the registries of
 * special-purpose addresses of IANA (RFC 6890 and later); of IPv6, only 2000::/3 is handed out at
 * all. Ways to write an IPv4 address within an IPv6 one are not public either.
 */
final class PublicAddresses {
  private static final List<Block> SPECIAL_4 =
      List.of(
          Block.of(8, 0),
          Block.of(8, 10),
          Block.of(10, 100, 64),
          Block.of(8, 127),
          Block.of(16, 169, 254),
          Block.of(12, 172, 16),
          Block.of(24, 192, 0, 0),
          Block.of(24, 192, 0, 2),
          Block.of(24, 192, 31, 196),
          Block.of(24, 192, 52, 193),
          Block.of(24, 192, 88, 99),
          Block.of(16, 192, 168),
          Block.of(24, 192, 175, 48),
          Block.of(15, 198, 18),
          Block.of(24, 198, 51, 100),
          Block.of(24, 203, 0, 113),
          Block.of(3, 224));

  private static final Block GLOBAL_6 = Block.of(3, 0x20);

  private static final List<Block> SPECIAL_6 =
      List.of(
          Block.of(23, 0x20, 0x01, 0x00),
          Block.of(32, 0x20, 0x01, 0x0d, 0xb8),
          Block.of(16, 0x20, 0x02),
          Block.of(48, 0x26, 0x20, 0x00, 0x4f, 0x80, 0x00),
          Block.of(20, 0x3f, 0xff, 0x00));

  private PublicAddresses() {}

  /** The first bits of addresses. */
  private record Block(int bits, List<Integer> octets) {
    static Block of(int bits, Integer... octets) {
      return new Block(bits, List.of(octets));
    }

    boolean holds(byte[] address) {
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> (bit % 8);
        int expected = bit / 8 < octets.size() ? octets.get(bit / 8) : 0;
        if ((address[bit / 8] & mask) != (expected & mask)) {
          return false;
        }
      }
      return true;
    }
  }

  static boolean contain(InetAddress address) {
    byte[] octets = address.getAddress();
    return address instanceof Inet4Address
        ? SPECIAL_4.stream().noneMatch(block -> block.holds(octets))
        : GLOBAL_6.holds(octets) && SPECIAL_6.stream().noneMatch(block -> block.holds(octets));
  }
}

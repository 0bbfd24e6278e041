package org.chapter8.serve.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses in all their spellings. */
final class PublicAddressesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "10.1.2.3",
        "100.64.0.1",
        "100.127.255.255",
        "127.0.0.1",
        "127.255.0.1",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.0.0.8",
        "192.168.1.1",
        "198.19.0.1",
        "203.0.113.9",
        "224.0.0.1",
        "255.255.255.255",
        "2130706433",
        "127.1",
        "::",
        "::1",
        "::127.0.0.1",
        "::ffff:127.0.0.1",
        "::ffff:7f00:1",
        "64:ff9b::7f00:1",
        "fe80::1",
        "fc00::1",
        "fd12:3456::1",
        "fec0::1",
        "ff02::1",
        "100::1",
        "2001::7f00:1",
        "2001:db8::1",
        "2002:7f00:1::",
        "2002:a00:1::1",
        "3fff::1",
      })
  void whatIsNotPublicIsKnown(String address) throws UnknownHostException {
    assertThat(PublicAddresses.contain(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1", "9.255.255.255", "11.0.0.1", "100.63.255.255", "100.128.0.1", "126.1.1.1",
        "128.0.0.1", "172.15.1.1", "172.32.0.1", "192.167.1.1", "193.0.0.1", "198.17.1.1",
        "208.80.154.224", "223.255.255.255", "2620:0:861:ed1a::1", "2a00:1450::1", "2001:67c::1",
      })
  void whatIsPublicIsKnown(String address) throws UnknownHostException {
    assertThat(PublicAddresses.contain(InetAddress.getByName(address))).isTrue();
  }

  /** The same 32 bits, written as one number, as hexadecimal halves of IPv6, in tunnels. */
  @Property(tries = 3000)
  void noSpellingOfAPrivateAddressIsPublic(@ForAll @IntRange(max = 5) int block, @ForAll int random)
      throws UnknownHostException {
    long bits = privateBits(block, Integer.toUnsignedLong(random));
    long high = bits >> 16;
    long low = bits & 0xffff;
    for (String spelling :
        new String[] {
          "%d.%d.%d.%d".formatted(bits >> 24, (bits >> 16) & 255, (bits >> 8) & 255, bits & 255),
          "%d".formatted(bits),
          "::ffff:%x:%x".formatted(high, low),
          "::%x:%x".formatted(high, low),
          "64:ff9b::%x:%x".formatted(high, low),
          "2002:%x:%x::1".formatted(high, low),
          "2001:0:%x:%x::".formatted(high, low),
          "fe80::%x:%x".formatted(high, low),
          "fd00::%x:%x".formatted(high, low),
        }) {
      CheckedResolver resolver = new CheckedResolver(InetAddress::getAllByName, false);
      assertThatThrownBy(() -> resolver.resolve(spelling))
          .as(spelling)
          .isInstanceOf(UnknownHostException.class);
    }
  }

  private static long privateBits(int block, long random) {
    return switch (block) {
      case 0 -> 10L << 24 | (random & 0xffffff);
      case 1 -> 127L << 24 | (random & 0xffffff);
      case 2 -> 0xa9feL << 16 | (random & 0xffff);
      case 3 -> 0xac1L << 20 | (random & 0xfffff);
      case 4 -> 0xc0a8L << 16 | (random & 0xffff);
      default -> 0xeL << 28 | (random & 0xfffffff);
    };
  }

  @Property(tries = 500)
  void oneAddressThatIsNotPublicSpoilsAName(
      @ForAll @Size(3) byte[] octets, @ForAll @IntRange(max = 2) int place)
      throws UnknownHostException {
    InetAddress[] addresses = new InetAddress[3];
    for (int i = 0; i < addresses.length; i++) {
      addresses[i] = InetAddress.getByAddress(new byte[] {1, octets[0], octets[1], octets[2]});
    }
    CheckedResolver open = new CheckedResolver(host -> addresses.clone(), false);
    assertThat(open.resolve("a.example")).hasSize(3);
    addresses[place] = InetAddress.getByAddress(new byte[] {10, octets[0], octets[1], octets[2]});
    assertThatThrownBy(() -> open.resolve("a.example"))
        .isInstanceOf(ForbiddenAddressException.class)
        .hasMessageContaining("not public");
  }
}

package org.chapter8.serve.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who a client is, also behind a proxy. */
final class ClientsTest {
  private final Clients clients = new Clients(Set.of("10.0.0.2"));

  private String of(String remote, String... forwarded) throws Exception {
    return clients.of(InetAddress.getByName(remote), List.of(forwarded));
  }

  @Test
  void whatAClientSaysOfItselfIsNotBelieved() throws Exception {
    assertThat(of("203.0.113.7", "198.51.100.1")).isEqualTo(of("203.0.113.7"));
    assertThat(of("203.0.113.7")).isNotEqualTo(of("203.0.113.8"));
  }

  @Test
  void aProxyIsBelievedWhatItSaysLast() throws Exception {
    String client = of("203.0.113.7");
    assertThat(of("127.0.0.1", "203.0.113.7")).isEqualTo(client);
    assertThat(of("::1", "198.51.100.1", "203.0.113.7")).isEqualTo(client);
    assertThat(of("10.0.0.2", "203.0.113.7")).isEqualTo(client);
    assertThat(of("10.0.0.3", "203.0.113.7")).isNotEqualTo(client);
  }

  @Test
  void allAddressesOfANetworkOfIpv6AreOneClient() throws Exception {
    assertThat(of("2001:67c:1::1")).isEqualTo(of("2001:67c:1::abcd:1"));
    assertThat(of("2001:67c:1::1")).isNotEqualTo(of("2001:67c:1:1::1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"unknown", "_hidden", "example.org", "deadbeef", ":::", "999.1.1.1", ""})
  void whatIsNoAddressIsNotLookedUp(String forwarded) throws Exception {
    assertThat(of("127.0.0.1", forwarded)).isEqualTo(of("127.0.0.1"));
  }
}

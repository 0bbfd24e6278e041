package org.chapter8.serve.admission;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Request;

/** Tells clients apart by their addresses. */
final class Clients {
  private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}");
  private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

  /** Octets of an IPv6 address that are of a network: whoever has one has all of its addresses. */
  private static final int NETWORK = 8;

  private static final String FORWARDED = "X-Forwarded-For";

  private final Set<String> proxies;

  /**
   * Clients behind proxies.
   *
   * @param proxies addresses that are believed beside those of this machine
   */
  Clients(Set<String> proxies) {
    this.proxies = Set.copyOf(proxies);
  }

  /** Who sent a request: what all requests of one client have in common, and no others. */
  String of(Request request) {
    if (request.getConnectionMetaData().getRemoteSocketAddress()
        instanceof InetSocketAddress socket) {
      return of(socket.getAddress(), request.getHeaders().getValuesList(FORWARDED));
    }
    return "";
  }

  /**
   * What a proxy was told by its own client it passes on, before what it knows itself: the last.
   */
  String of(InetAddress remote, List<String> forwarded) {
    boolean isBelieved = remote.isLoopbackAddress() || proxies.contains(remote.getHostAddress());
    return Optional.of(forwarded)
        .filter(all -> isBelieved && !all.isEmpty())
        .flatMap(all -> address(all.getLast().strip()))
        .map(Clients::name)
        .orElseGet(() -> name(remote));
  }

  /** Of an address in figures; no name is looked up. */
  private static Optional<InetAddress> address(String text) {
    if (!IPV4.matcher(text).matches() && !IPV6.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(text));
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }

  private static String name(InetAddress address) {
    byte[] octets = address.getAddress();
    return HexFormat.of().formatHex(Arrays.copyOf(octets, Math.min(octets.length, NETWORK)));
  }
}

package org.chapter8.serve.federation;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks names up for the client, which connects to the very addresses that were checked here: a
 * name that leads elsewhere the next time it is asked for gains nothing.
 *
 * @param lookup who knows the addresses of a name
 * @param isPrivateAllowed whether addresses need not be public
 */
record CheckedResolver(Lookup lookup, boolean isPrivateAllowed) implements DnsResolver {

  /** Finds addresses. */
  interface Lookup {
    InetAddress[] of(String host) throws UnknownHostException;
  }

  /** A name with one address that isn't public is refused with all of them. */
  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] addresses = lookup.of(host);
    for (InetAddress address : addresses) {
      if (!isPrivateAllowed && !PublicAddresses.contain(address)) {
        throw new ForbiddenAddressException(
            "its name " + host + " leads to an address that is not public");
      }
    }
    return addresses;
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }
}

package org.chapter8.serve.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Parts of addresses. */
public final class Addresses {
  private Addresses() {}

  /** A value as it stands in a query of an address. */
  public static String parameter(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** The editor with a query in it. */
  public static String editor(String sparql) {
    return "/query?query=" + parameter(sparql);
  }
}

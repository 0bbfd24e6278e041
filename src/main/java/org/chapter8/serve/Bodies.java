package org.chapter8.serve;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Descriptions as they were last sent: a release does not change, so they need no second making.
 */
final class Bodies {
  private final Map<String, byte[]> recent = new LinkedHashMap<>(16, 0.75f, true);
  private final long capacity;
  private long size;

  /**
   * An empty store of bodies.
   *
   * @param capacity most bytes to hold; the ones unused for longest go first
   */
  Bodies(long capacity) {
    this.capacity = capacity;
  }

  /** The body of a key, made if it is not there. */
  byte[] get(String key, Reply.Body maker) throws IOException {
    Optional<byte[]> known = find(key);
    if (known.isPresent()) {
      return known.get();
    }
    byte[] made = maker.bytes();
    keep(key, made);
    return made;
  }

  private synchronized Optional<byte[]> find(String key) {
    return Optional.ofNullable(recent.get(key));
  }

  private synchronized void keep(String key, byte[] body) {
    byte[] before = recent.put(key, body);
    size += body.length - (before == null ? 0 : before.length);
    while (size > capacity) {
      Map.Entry<String, byte[]> oldest = recent.entrySet().iterator().next();
      size -= oldest.getValue().length;
      recent.remove(oldest.getKey());
    }
  }
}

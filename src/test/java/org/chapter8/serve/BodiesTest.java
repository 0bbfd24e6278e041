package org.chapter8.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class BodiesTest {
  private final AtomicInteger made = new AtomicInteger();

  private byte[] make() {
    made.incrementAndGet();
    return new byte[40];
  }

  @Test
  void aBodyIsMadeOnce() throws IOException {
    Bodies bodies = new Bodies(100);
    assertThat(bodies.get("a", this::make)).isSameAs(bodies.get("a", this::make));
    assertThat(made).hasValue(1);
  }

  @Test
  void whatWasUnusedForLongestGoes() throws IOException {
    Bodies bodies = new Bodies(100);
    bodies.get("a", this::make);
    bodies.get("b", this::make);
    bodies.get("a", this::make);
    bodies.get("c", this::make);
    bodies.get("a", this::make);
    assertThat(made).hasValue(3);
    bodies.get("b", this::make);
    assertThat(made).hasValue(4);
  }

  @Test
  void aBodyLargerThanAllIsNotKept() throws IOException {
    Bodies bodies = new Bodies(10);
    bodies.get("a", this::make);
    bodies.get("a", this::make);
    assertThat(made).hasValue(2);
  }
}

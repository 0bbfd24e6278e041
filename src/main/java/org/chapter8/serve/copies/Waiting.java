package org.chapter8.serve.copies;

import java.time.Duration;

/** Lets time pass until a target may be asked again. */
@FunctionalInterface
public interface Waiting {
  void pause(Duration time) throws InterruptedException;
}

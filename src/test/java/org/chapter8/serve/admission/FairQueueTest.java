package org.chapter8.serve.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Who gets a place, and in which order. */
final class FairQueueTest {
  private final List<String> admitted = new ArrayList<>();
  private final List<String> refused = new ArrayList<>();
  private final List<Ticket> tickets = new ArrayList<>();

  private static FairQueue queue(int places, int each, int waiting) {
    return new FairQueue(
        new Capacity(
            places, each, waiting, Duration.ofSeconds(1), 1, Duration.ofSeconds(1), Set.of()));
  }

  private void enter(FairQueue queue, String client, String name) {
    FairQueue.Visitor visitor =
        new FairQueue.Visitor() {
          @Override
          public void admit(Ticket ticket) {
            admitted.add(name);
            tickets.add(ticket);
          }

          @Override
          public void refuse() {
            refused.add(name);
          }
        };
    queue.enter(client, visitor).ifPresent(visitor::admit);
  }

  private void enter(FairQueue queue, String client, int count) {
    for (int i = 1; i <= count; i++) {
      enter(queue, client, client + i);
    }
  }

  @Test
  void oneClientGetsItsShareAndTheOthersWaitWhileThereIsRoom() {
    enter(queue(4, 3, 100), "a", 50);
    assertThat(admitted).containsExactly("a1", "a2", "a3");
    assertThat(refused).isEmpty();
  }

  @Test
  void anotherClientDoesNotWaitForTheQueueOfTheFirst() {
    FairQueue queue = queue(4, 3, 100);
    enter(queue, "a", 50);
    enter(queue, "b", 2);
    enter(queue, "c", 1);
    assertThat(admitted).containsExactly("a1", "a2", "a3", "b1");
    tickets.getFirst().close();
    assertThat(admitted).as("c has none yet").endsWith("c1");
    tickets.get(1).close();
    assertThat(admitted).as("all have one; a's last turn is longest ago").endsWith("a4");
    tickets.get(2).close();
    assertThat(admitted).endsWith("b2");
    assertThat(queue.waiting()).isEqualTo(46);
  }

  @Test
  void whenThereIsNoRoomTheClientWithMostWaitingLosesItsLast() {
    FairQueue queue = queue(2, 1, 4);
    enter(queue, "a", 6);
    assertThat(refused).containsExactly("a6");
    enter(queue, "b", 3);
    assertThat(refused).containsExactly("a6", "a5", "a4");
    enter(queue, "b", "b4");
    assertThat(refused).as("it has as many as the other").endsWith("b4");
    assertThat(queue.waiting()).isEqualTo(4);
  }

  @Test
  void aTicketCountsOnceHoweverOftenItIsGivenBack() {
    FairQueue queue = queue(1, 1, 9);
    enter(queue, "a", 3);
    tickets.getFirst().close();
    tickets.getFirst().close();
    assertThat(admitted).containsExactly("a1", "a2");
  }

  @Test
  void whoGoesAwayIsNotAdmitted() {
    FairQueue queue = queue(1, 1, 9);
    enter(queue, "a", 1);
    FairQueue.Visitor gone =
        new FairQueue.Visitor() {
          @Override
          public void admit(Ticket ticket) {
            admitted.add("gone");
          }

          @Override
          public void refuse() {
            refused.add("gone");
          }
        };
    assertThat(queue.enter("b", gone)).isEqualTo(Optional.empty());
    assertThat(queue.leave("b", gone)).isTrue();
    assertThat(queue.leave("b", gone)).isFalse();
    tickets.getFirst().close();
    assertThat(admitted).containsExactly("a1");
  }

  /** Whatever comes and goes: limits hold, and everybody is admitted or refused, once. */
  @Property(tries = 300)
  void nobodyIsForgottenAndNoLimitIsPassed(@ForAll Random random) {
    FairQueue queue = queue(5, 3, 8);
    admitted.clear();
    refused.clear();
    tickets.clear();
    int entered = 0;
    int closed = 0;
    for (int step = 0; step < 200; step++) {
      if (random.nextInt(5) < 3) {
        String client = String.valueOf((char) ('a' + random.nextInt(4)));
        enter(queue, client, client + entered++);
      } else if (closed < tickets.size()) {
        tickets.get(closed++).close();
      }
      Map<String, Integer> each = new HashMap<>();
      admitted.stream()
          .skip(closed)
          .forEach(name -> each.merge(name.substring(0, 1), 1, Integer::sum));
      assertThat(admitted.size() - closed).isLessThanOrEqualTo(5);
      assertThat(each.values()).allMatch(count -> count <= 3);
      assertThat(queue.waiting()).isLessThanOrEqualTo(8);
    }
    while (closed < tickets.size()) {
      tickets.get(closed++).close();
    }
    assertThat(queue.waiting()).isZero();
    assertThat(admitted).doesNotHaveDuplicates().hasSize(entered - refused.size());
    assertThat(refused).doesNotHaveDuplicates().doesNotContainAnyElementsOf(admitted);
  }
}

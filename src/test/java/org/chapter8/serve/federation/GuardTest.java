package org.chapter8.serve.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Thousands of IRIs that lead to this machine, to private networks or to nothing at all: whether a
 * query names one, or the list of the operator does, none makes a connection. A listener on this
 * machine is what most of them would lead to.
 */
final class GuardTest {
  private static final int CASES = 6000;
  private static final String PUBLIC = "http://service.example/sparql";

  private final Random random = new Random(8);
  private final AtomicInteger connections = new AtomicInteger();
  private final AtomicInteger lookups = new AtomicInteger();
  private ServerSocket listener;

  @BeforeEach
  void listen() throws IOException {
    listener = new ServerSocket(0);
    Thread.ofVirtual().start(this::accept);
  }

  private void accept() {
    while (!listener.isClosed()) {
      try {
        listener.accept().close();
        connections.incrementAndGet();
      } catch (IOException e) {
        return;
      }
    }
  }

  @AfterEach
  void nothingCame() throws IOException, InterruptedException {
    try (Socket last = new Socket()) {
      last.connect(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), listener.getLocalPort()));
    }
    // Connections are accepted in their order, so what came before was counted before.
    while (connections.get() == 0) {
      Thread.sleep(5);
    }
    listener.close();
    assertThat(connections).hasValue(1);
  }

  /** Numbers as they are, and of all other names what a liberal resolver would make of them. */
  private InetAddress[] resolve(String host) throws UnknownHostException {
    lookups.incrementAndGet();
    boolean isPlain = host.matches("\\d+(\\.\\d+){3}|\\[?[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*]?");
    return isPlain
        ? InetAddress.getAllByName(host)
        : new InetAddress[] {InetAddress.getLoopbackAddress()};
  }

  /** The 32 bits of an address that is not public. */
  private long address() {
    return switch (random.nextInt(7)) {
      case 0 -> 10L << 24 | random.nextInt(1 << 24);
      case 1 -> 0xa9feL << 16 | random.nextInt(1 << 16);
      case 2 -> 0xac1L << 20 | random.nextInt(1 << 20);
      case 3 -> 0xc0a8L << 16 | random.nextInt(1 << 16);
      case 4 -> random.nextInt(1 << 24);
      default -> 127L << 24 | (random.nextBoolean() ? 1 : random.nextInt(1 << 24));
    };
  }

  private String part(long value) {
    return switch (random.nextInt(4)) {
      case 0 -> "0x" + Long.toHexString(value);
      case 1 -> "0X" + Long.toHexString(value).toUpperCase(Locale.ROOT);
      case 2 -> "0" + Long.toOctalString(value);
      default -> Long.toString(value);
    };
  }

  private String host() {
    long bits = address();
    long high = bits >> 16;
    long low = bits & 0xffff;
    String dotted =
        "%d.%d.%d.%d".formatted(bits >> 24, bits >> 16 & 255, bits >> 8 & 255, bits & 255);
    return switch (random.nextInt(24)) {
      case 0 -> dotted;
      case 1 -> dotted + ".";
      case 2 -> Long.toString(bits);
      case 3 -> part(bits);
      case 4 ->
          part(bits >> 24)
              + "."
              + part(bits >> 16 & 255)
              + "."
              + part(bits >> 8 & 255)
              + "."
              + part(bits & 255);
      case 5 -> part(bits >> 24) + "." + part(bits & 0xffffff);
      case 6 -> part(bits >> 24) + "." + part(bits >> 16 & 255) + "." + part(low);
      case 7 -> "[::ffff:" + dotted + "]";
      case 8 -> "[::ffff:%x:%x]".formatted(high, low);
      case 9 -> "[::FFFF:%X:%X]".formatted(high, low);
      case 10 -> "[0:0:0:0:0:ffff:%x:%x]".formatted(high, low);
      case 11 -> "[::%x:%x]".formatted(high, low);
      case 12 -> "[64:ff9b::%x:%x]".formatted(high, low);
      case 13 -> "[64:ff9b:1::%x:%x]".formatted(high, low);
      case 14 -> "[2002:%x:%x::1]".formatted(high, low);
      case 15 -> "[2001:0:%x:%x::]".formatted(high, low);
      case 16 -> "[fe80::%x:%x%%25lo]".formatted(high, low);
      case 17 ->
          "[f%s%02x::%x:%x]"
              .formatted(random.nextBoolean() ? "c" : "d", random.nextInt(256), high, low);
      case 18 -> random.nextBoolean() ? "[::1]" : "[::]";
      case 19 -> dotted.replace("1", random.nextBoolean() ? "①" : "１");
      case 20 -> dotted.replace(".", random.nextBoolean() ? "。" : "%2E");
      case 21 -> mixed(random.nextBoolean() ? "localhost" : "localhost.");
      case 22 -> mixed(dotted + ".service.example");
      default -> mixed("service.example");
    };
  }

  private String mixed(String text) {
    StringBuilder mixed = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      mixed.append(random.nextBoolean() ? Character.toUpperCase(letter) : letter);
    }
    return mixed.toString();
  }

  private String iri() {
    String place = host() + ":" + listener.getLocalPort() + "/sparql";
    return switch (random.nextInt(16)) {
      case 0 -> "http://user:password@" + place;
      case 1 -> "http://service.example@" + place;
      case 2 -> "file://" + (random.nextBoolean() ? "" : place) + "/etc/hosts";
      case 3 -> "jar:http://" + place + "!/x";
      case 4 -> "ftp://" + place;
      case 5 -> "urn:x-local:" + random.nextInt(1000);
      case 6 -> "data:application/sparql-results+json,%7B%7D" + random.nextInt(1000);
      case 7 -> mixed("http") + "://" + place;
      case 8 -> "https://" + place;
      case 9 -> "http://" + place + "#" + random.nextInt(9);
      case 10 -> "http://" + place + "?to=" + PUBLIC;
      case 11 -> random.nextBoolean() ? "//" + place : "http:" + place;
      default -> "http://" + place;
    };
  }

  private Set<String> iris() {
    Set<String> iris = new LinkedHashSet<>();
    while (iris.size() < CASES) {
      iris.add(iri());
    }
    return iris;
  }

  private Target target(String name, String endpoint, List<String> problems) {
    Model model = ModelFactory.createDefaultModel();
    Resource resource = model.createResource();
    Map<String, String> settings =
        new HashMap<>(
            Map.of(
                "name", name,
                "endpoint", endpoint,
                "userAgent", "Test",
                "connectTimeout", "500",
                "overallTimeout", "500",
                "sizeCap", "1000",
                "requestsPerSecond", "100000",
                "concurrency", "9"));
    settings.forEach(
        (setting, value) ->
            resource.addProperty(model.createProperty(TargetReader.CONFIG + setting), value));
    return new TargetReader(resource, problems).read();
  }

  private Desk desk(List<Target> targets) {
    Map<String, Target> bySpelling = new HashMap<>();
    targets.forEach(target -> target.spellings().forEach(iri -> bySpelling.put(iri, target)));
    return Desk.of(new AllowList(targets, bySpelling), this::resolve);
  }

  private static void call(Desk desk, String iri, boolean silent, boolean asVariable) {
    Var variable = Var.alloc("service");
    OpService op =
        new OpService(asVariable ? variable : NodeFactory.createURI(iri), new OpBGP(), silent);
    new ServiceCall(op, desk, new Calls(), new AtomicBoolean())
        .of(List.of(BindingFactory.binding(variable, NodeFactory.createURI(iri))))
        .forEachRemaining(row -> {});
  }

  @Test
  void noIriThatAQueryNamesIsAskedUnlessItIsListedLetterForLetter() throws IOException {
    List<String> near =
        List.of(
            "HTTP://service.example/sparql",
            "http://service.example:80/sparql",
            "http://service.example/sparql/",
            "http://service.example/sparql?",
            "http://service.example./sparql",
            "http://service.example//sparql",
            "http://service.example/%73parql");
    Set<String> iris = iris();
    iris.addAll(near);
    try (Desk desk = desk(List.of(target("listed", PUBLIC, new ArrayList<>())))) {
      for (String iri : iris) {
        assertThatThrownBy(() -> call(desk, iri, random.nextBoolean(), random.nextBoolean()))
            .as(iri)
            .isInstanceOf(QueryDeniedException.class)
            .hasMessageContaining("nothing was sent");
      }
    }
    assertThat(iris).hasSizeGreaterThan(CASES);
    assertThat(lookups).as("nobody was even looked up").hasValue(0);
  }

  @Test
  void noIriThatTheOperatorListsByMistakeIsConnectedToWhereItIsNotPublic() throws IOException {
    List<Target> targets = new ArrayList<>();
    int malformed = 0;
    for (String iri : iris()) {
      List<String> problems = new ArrayList<>();
      Target target = target("t" + targets.size(), iri, problems);
      if (problems.isEmpty()) {
        targets.add(target);
      } else {
        malformed++;
      }
    }
    assertThat(malformed).as("refused at the start").isGreaterThan(1000);
    assertThat(targets).hasSizeGreaterThan(1000);
    int refused = 0;
    for (int from = 0; from < targets.size(); from += 100) {
      List<Target> some = targets.subList(from, Math.min(from + 100, targets.size()));
      refused += refusals(some);
    }
    // The others are spellings that even the resolver of the JDK knows nothing of.
    assertThat(refused).isGreaterThan(targets.size() * 9 / 10);
  }

  /** How many are refused for where they lead; all others fail for another reason. */
  private int refusals(List<Target> targets) throws IOException {
    int refused = 0;
    try (Desk desk = desk(targets)) {
      for (Target target : targets) {
        try {
          call(desk, target.endpoint().toString(), false, false);
          throw new AssertionError(target.endpoint() + " was asked");
        } catch (QueryDeniedException e) {
          assertThat(e).hasMessageContaining("nothing was sent");
          refused++;
        } catch (ServiceFailedException e) {
          assertThat(e)
              .as(target.endpoint().toString())
              .hasMessageContaining("its name was not found");
        }
      }
    }
    return refused;
  }

  @Test
  void whatIsConnectedToIsWhatWasCheckedAndEachConnectionIsCheckedAnew() throws IOException {
    // The name means nothing to the machine, so whoever looked it up again would find nothing.
    String endpoint = "http://rebinding.invalid:" + listener.getLocalPort() + "/sparql";
    Target listed = target("rebinding", endpoint, new ArrayList<>());
    List<InetAddress> answers = new ArrayList<>();
    CheckedResolver.Lookup changing =
        host -> {
          // Of the block for documentation, and then of this machine.
          String address = answers.isEmpty() ? "2620:0:861:ed1a::1" : "127.0.0.1";
          answers.add(InetAddress.getByName(address));
          return new InetAddress[] {answers.getLast()};
        };
    CheckedResolver resolver = new CheckedResolver(changing, false);
    assertThat(resolver.resolve("rebinding.invalid")).containsExactly(answers.getFirst());
    AllowList list = new AllowList(List.of(listed), Map.of(endpoint, listed));
    try (Desk desk = Desk.of(list, changing)) {
      for (int i = 0; i < 20; i++) {
        assertThatThrownBy(() -> call(desk, endpoint, true, false))
            .isInstanceOf(QueryDeniedException.class)
            .hasMessageContaining("not public");
      }
    }
    assertThat(answers).as("looked up once for each connection").hasSize(21);
  }
}

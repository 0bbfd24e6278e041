package org.chapter8.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a normalised symbol apart, from both ends. */
final class SymbolParts {
  private static final Pattern MODIFIER = Pattern.compile("(?:Add|Corr|Rev|Amend)\\.\\d+");
  private static final Pattern PART =
      Pattern.compile("\\((Resumption\\d*|Part[^)]+|Vol\\.[^)]+|Supp\\d*|Sect[^)]+|Prog[^)]+)\\)$");
  private static final Pattern IN_BRACKETS =
      Pattern.compile(
          "^(?<number>\\d+)\\((?:(?<year>\\d{4})|(?<session>[IVXLES-]+))\\)(?<letter>[A-Z]?)$");
  private static final Pattern SERIES = Pattern.compile("^([A-Z][A-Za-z]*)(?:\\.(\\d+|[A-Z]))?$");
  private static final Pattern SESSION = Pattern.compile("(?:ES|SS|S|SE|EM)-\\w+");
  private static final Pattern DIGITS = Pattern.compile("\\d{1,4}");
  private static final Pattern STARTS_A_NUMBER = Pattern.compile("^[\\d(].*");
  private static final int FIRST_YEAR = 1946;
  private static final int LAST_YEAR = 2100;
  private static final int MOST_SESSIONS = 200;

  private final String text;
  private final Deque<String> elements;
  private final Deque<String> parts = new ArrayDeque<>();
  private final List<String> body = new ArrayList<>();
  private final List<String> number = new ArrayList<>();
  private Optional<String> session = Optional.empty();
  private OptionalInt year = OptionalInt.empty();
  private String series = "";

  SymbolParts(String normalised) {
    this.text = normalised;
    this.elements = new ArrayDeque<>(Arrays.asList(normalised.split("/")));
  }

  Symbol read() {
    modifiers();
    body();
    while (!elements.isEmpty()) {
      element(elements.removeFirst());
    }
    return new Symbol(
        text,
        String.join("/", body),
        session,
        year,
        series,
        String.join("/", number),
        List.copyOf(parts));
  }

  private void modifiers() {
    while (elements.size() > 1) {
      String last = elements.getLast();
      Matcher part = PART.matcher(last);
      if (MODIFIER.matcher(last).matches()) {
        parts.addFirst(elements.removeLast());
      } else if (part.find()) {
        parts.addFirst(part.group(1));
        elements.removeLast();
        elements.addLast(last.substring(0, part.start()));
      } else {
        return;
      }
    }
  }

  private void body() {
    body.add(elements.removeFirst());
    while (!elements.isEmpty()) {
      String next = elements.getFirst();
      if (STARTS_A_NUMBER.matcher(next).matches() || isSession(next) || isSeries(next)) {
        return;
      }
      body.add(elements.removeFirst());
    }
  }

  private static boolean isSession(String element) {
    return SESSION.matcher(element).matches();
  }

  private static boolean isSeries(String element) {
    Matcher matcher = SERIES.matcher(element);
    return matcher.matches() && SymbolWords.isSeries(matcher.group(1));
  }

  private void element(String element) {
    Matcher bracketed = IN_BRACKETS.matcher(element);
    if (bracketed.matches()) {
      number.add(bracketed.group("number") + bracketed.group("letter"));
      Optional.ofNullable(bracketed.group("year")).ifPresent(this::year);
      session = session.or(() -> Optional.ofNullable(bracketed.group("session")));
    } else if (series.isEmpty() && isSeries(element)) {
      series(element);
    } else if (number.isEmpty() && isCounted(element)) {
      counted(element);
    } else {
      number.add(element);
    }
  }

  private void series(String element) {
    Matcher matcher = SERIES.matcher(element);
    if (matcher.matches()) {
      series = matcher.group(1);
      Optional.ofNullable(matcher.group(2)).ifPresent(number::add);
    }
  }

  /** Whether an element says in which session or year what follows is counted. */
  private boolean isCounted(String element) {
    boolean open = session.isEmpty() && year.isEmpty() && !elements.isEmpty();
    return open && (isSession(element) || DIGITS.matcher(element).matches());
  }

  private void counted(String element) {
    if (isSession(element)) {
      session = Optional.of(element);
      return;
    }
    int value = Integer.parseInt(element);
    if (value >= FIRST_YEAR && value <= LAST_YEAR) {
      year(element);
    } else if (value <= MOST_SESSIONS) {
      session = Optional.of(element);
    } else {
      number.add(element);
    }
  }

  private void year(String digits) {
    year = OptionalInt.of(Integer.parseInt(digits));
  }
}

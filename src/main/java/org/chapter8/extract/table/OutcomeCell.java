package org.chapter8.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what came of a meeting: {@code S/RES/1580 (2004) 15-0-0}, {@code S/PRST/2004/48}, {@code
 * Draft resolution S/1894 vetoed by USSR 9-1-0}. A vote is that of the document before it, and of
 * those joined to it by "and".
 */
final class OutcomeCell {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<symbol>"
              + Symbol.PRINTED
              + ")(?<prst> ?\\( ?PRST ?\\)| PRST\\b)?"
              + "|(?<vote>(?<!\\d)\\d{1,3} ?- ?\\d{1,3} ?- ?\\d{1,3}(?!\\d))"
              + "|(?<word>(?i:(?:adopted )?(?:unanimously|by consensus|without (?:a )?vote)))"
              + "|(?<veto>(?i:vetoed by) (?:the )?(?<who>[A-Z][A-Za-z ,]{0,80}?))(?= ?(?:\\d|$|S/|\\(|Draft))"
              + "|(?<not>(?i:(?:was )?not adopted))"
              + "|(?<draft>(?i:draft resolution(?:s(?=[ ,(]))?))"
              + "|(?<kind>\\b(?:Note|Letter)\\b)"
              // What has no symbol of its own: the communiqué is printed in the record.
              + "|(?<other>(?i:communiqu[eé]|decision|election of (?:mr|ms|mrs|sir|members).{0,400}?(?=S/|$)))"
              + "|(?<affix>(?:and|&) (?:Corr|Add)\\.\\d{1,2}(?: ?(?:and|&) (?:(?:Corr|Add)\\.)?\\d{1,2}){0,3}"
              + "|\\((?:as amended|as corrected)\\))");
  private static final Pattern JOINED = Pattern.compile("[ ()]*(?:and|[,&+])[ ()]*");
  private static final Pattern NOTHING =
      Pattern.compile("[\\s,;.&+()\\[\\]–—-]*(?:and)?[\\s,;.&+()\\[\\]–—-]*");

  private final String words;
  private final List<Outcome> outcomes = new ArrayList<>();
  private final List<String> unread = new ArrayList<>();

  /** Index of the first outcome that the next vote is on. */
  private int group;

  private String announced = "";
  private boolean voted;

  private OutcomeCell(String words) {
    this.words = words;
  }

  /** What a cell says, whose words stand in one line. */
  static OutcomeCell of(String words) {
    OutcomeCell cell = new OutcomeCell(words);
    cell.read();
    return cell;
  }

  List<Outcome> outcomes() {
    return List.copyOf(outcomes);
  }

  /** The words that mean nothing to the reader. */
  List<String> unread() {
    return List.copyOf(unread);
  }

  private void read() {
    Matcher token = TOKEN.matcher(words);
    int end = 0;
    while (token.find()) {
      String gap = words.substring(end, token.start());
      skip(gap);
      take(token, JOINED.matcher(gap).matches());
      end = token.end();
    }
    skip(words.substring(end));
  }

  private void skip(String gap) {
    if (!NOTHING.matcher(gap).matches()) {
      unread.add(gap.strip());
    }
  }

  private void take(Matcher token, boolean joined) {
    if (token.group("symbol") != null) {
      symbol(token, joined);
    } else if (token.group("vote") != null) {
      vote(Symbol.clean(token.group("vote")));
    } else if (token.group("word") != null) {
      vote(wordOf(token.group("word").toLowerCase(Locale.ROOT)));
    } else if (token.group("veto") != null) {
      change(outcome -> outcome.withVeto(token.group("who").strip()));
    } else if (token.group("not") != null) {
      change(outcome -> outcome.isDecision() ? outcome : outcome.withType(Outcome.DRAFT));
    } else if (token.group("draft") != null) {
      announced = Outcome.DRAFT;
    } else if (token.group("kind") != null) {
      announced = token.group("kind").equals("Note") ? "noteByThePresident" : "letter";
    }
  }

  private void symbol(Matcher token, boolean joined) {
    String symbol = Symbol.clean(token.group("symbol"));
    if (voted || !joined) {
      group = outcomes.size();
      voted = false;
    }
    String type = announced;
    if (symbol.startsWith("S/RES/")) {
      type = Outcome.RESOLUTION;
    } else if (symbol.startsWith("S/PRST/") || token.group("prst") != null) {
      type = Outcome.STATEMENT;
    }
    outcomes.add(new Outcome(symbol, type));
    // "Draft resolutions" may announce several; "Note" and "Letter" announce one.
    announced = announced.equals(Outcome.DRAFT) ? announced : "";
  }

  private static String wordOf(String words) {
    if (words.contains("unanimous")) {
      return "unanimous";
    }
    return words.contains("consensus") ? "consensus" : "without vote";
  }

  private void vote(String value) {
    change(
        outcome ->
            outcome.type().equals(Outcome.STATEMENT) || outcome.vote().isPresent()
                ? outcome
                : outcome.withVote(value));
    voted = true;
    announced = "";
  }

  private void change(UnaryOperator<Outcome> change) {
    for (int i = group; i < outcomes.size(); i++) {
      outcomes.set(i, change.apply(outcomes.get(i)));
    }
  }
}

package org.chapter8.extract.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chapter8.model.Finding;
import org.chapter8.model.Finding.Severity;

/**
 * Takes the blocks of notes at page bottoms out of the body. A block begins with a ruled line; each
 * note begins with the next number and ends with a full stop at a line's end; what follows the last
 * is body again.
 */
final class PageNotes {
  private static final Pattern RULE = Pattern.compile("^_{5,}$");
  private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,3}) ?(?=\\D).*");

  private static final Pattern ABBREVIATED =
      Pattern.compile(
          "(?:^|[ (])(?:pp?|paras?|Nos?|[Vv]ols?|chaps?|sects?|op|eds?|Add|Corr|Rev|cf|e\\.g|i\\.e|Mr|Ms|Dr)\\.$");

  private final String file;
  private final Wraps wraps;
  private final List<Line> body = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<Line> open = new ArrayList<>();
  private boolean inBlock;
  private int series;
  private int number;
  private int pageStart;
  private int blockStart;

  PageNotes(String file, Wraps wraps) {
    this.file = file;
    this.wraps = wraps;
  }

  private static boolean isRule(Line line) {
    return RULE.matcher(line.text()).matches();
  }

  void read(List<Line> lines) {
    for (Line line : lines) {
      if (isRule(line)) {
        closeNote();
        inBlock = true;
        blockStart = line.text().sourceStart(0);
      } else if (inBlock) {
        readInBlock(line);
      } else {
        body.add(line);
      }
    }
    closeNote();
  }

  private void readInBlock(Line line) {
    Matcher numbered = NUMBERED.matcher(line.text().folded());
    if (numbered.matches() && isNext(Integer.parseInt(numbered.group(1)))) {
      closeNote();
      openNote(line, numbered);
    } else if (open.isEmpty() || isComplete()) {
      closeNote();
      inBlock = false;
      pageStart = blockStart;
      body.add(line);
    } else {
      open.add(line);
    }
  }

  /**
   * A block may go on counting, or begin a new count; a note in between may have been lost. The
   * first block of a part taken from a longer text begins where the count stood there.
   */
  private boolean isNext(int found) {
    if (number == 0 && open.isEmpty()) {
      return true;
    }
    boolean restart = found == 1 && open.isEmpty();
    boolean gap = open.isEmpty() && found > number + 1 && found <= number + 3;
    if (gap) {
      findings.add(
          Finding.at(
              "note.missing",
              Severity.WARNING,
              file,
              blockStart,
              blockStart + 1,
              "expected note " + (number + 1) + " in this block, found note " + found));
    }
    return found == number + 1 || restart || gap;
  }

  private void openNote(Line line, Matcher numbered) {
    int found = Integer.parseInt(numbered.group(1));
    series += found == 1 || number == 0 ? 1 : 0;
    number = found;
    int afterNumber = numbered.end(1);
    open.add(new Line(line.text().trimmed(afterNumber, line.text().length()), 0, line.closed()));
  }

  private boolean isComplete() {
    String last = open.getLast().text().folded();
    boolean abbreviated = ABBREVIATED.matcher(last).find();
    return last.endsWith("。") || (last.endsWith(".") && !abbreviated);
  }

  private void closeNote() {
    if (open.isEmpty()) {
      return;
    }
    Note note = new Note(series, number, wraps.text(open), pageStart, blockStart);
    if (!isComplete()) {
      findings.add(
          Finding.at(
              "note.unfinished",
              Severity.WARNING,
              file,
              note.text().sourceStart(0),
              note.text().sourceEnd(note.text().length()),
              "expected note " + number + " to end with a full stop, found its text cut off"));
    }
    notes.add(note);
    open.clear();
  }

  List<Line> body() {
    return body;
  }

  List<Note> notes() {
    return notes;
  }

  List<Finding> findings() {
    return findings;
  }
}

package org.chapter8.extract.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chapter8.extract.layout.NoteLabel.Numbering;
import org.chapter8.model.Finding;
import org.chapter8.model.Finding.Severity;
import org.chapter8.text.PositionedText;

/**
 * Takes the blocks of notes at page bottoms out of the body. A block begins with a ruled line; each
 * note begins with the next number, or with stars, and ends with a full stop at a line's end; what
 * follows the last is body again. A note that the end of its page cuts off goes on in the block of
 * the next.
 */
final class PageNotes {
  private static final Pattern RULE = Pattern.compile("^_{5,}$");
  private static final Pattern ABBREVIATED =
      Pattern.compile(
          "(?:^|[ (])(?:pp?|paras?|Nos?|[Vv]ols?|chaps?|sects?|op|eds?|Add|Corr|Rev|cf|e\\.g|i\\.e|Mr|Ms|Dr)\\.$");

  /** Notes further ahead than this are something else. */
  private static final int MOST_LOST = 3;

  private final String file;
  private final Wraps wraps;
  private final Gaps gaps;
  private final List<Line> body = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<Line> open = new ArrayList<>();
  private boolean inBlock;
  private int series;
  private int number;
  private int stars;
  private Numbering numbering = Numbering.FIGURES;
  private Optional<OpenNote> note = Optional.empty();
  private int pageStart;
  private int blockStart;

  PageNotes(String file, Wraps wraps, Gaps gaps) {
    this.file = file;
    this.wraps = wraps;
    this.gaps = gaps;
  }

  /** A note whose text is being gathered, and the part of the source its mark must stand in. */
  private record OpenNote(int number, String label, int from, int to) {}

  private static boolean isRule(Line line) {
    return RULE.matcher(line.text()).matches();
  }

  void read(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean newPage = i > 0 && gaps.pageBreakBetween(lines.get(i - 1), line);
      if (inBlock && newPage) {
        endBlock();
      }
      if (isRule(line)) {
        beginBlock(line);
      } else if (inBlock) {
        readInBlock(line);
      } else {
        body.add(line);
      }
    }
    closeNote();
  }

  private void beginBlock(Line rule) {
    if (inBlock) {
      closeNote();
    }
    inBlock = true;
    blockStart = rule.text().sourceStart(0);
  }

  private void endBlock() {
    if (!open.isEmpty() && isComplete()) {
      closeNote();
    }
    inBlock = false;
    pageStart = blockStart;
  }

  private void readInBlock(Line line) {
    Optional<NoteLabel> label = NoteLabel.of(line.text().folded()).filter(this::isNext);
    if (label.isPresent()) {
      closeNote();
      openNote(line, label.get());
    } else if (open.isEmpty() || isComplete()) {
      closeNote();
      endBlock();
      body.add(line);
    } else {
      open.add(line);
    }
  }

  private boolean isNext(NoteLabel label) {
    boolean fresh = open.isEmpty() || isComplete();
    return switch (label.numbering()) {
      case STARS -> fresh && body.size() > 0;
      case FIGURES -> isNextNumber(label, fresh);
      case ROMAN -> fresh && (number > 0 || label.number() == 1) && isNextNumber(label, true);
    };
  }

  /**
   * A block may go on counting, or begin a new count; a note in between may have been lost. The
   * first block of a part taken from a longer text begins where the count stood there.
   */
  private boolean isNextNumber(NoteLabel label, boolean fresh) {
    int found = label.number();
    if (number == 0 && open.isEmpty()) {
      return true;
    }
    if (label.numbering() != numbering && number > 0) {
      return found == 1 && fresh;
    }
    boolean restart = found == 1 && open.isEmpty() && number > 0;
    boolean gap = open.isEmpty() && found > number + 1 && found <= number + MOST_LOST;
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

  private void openNote(Line line, NoteLabel label) {
    if (label.numbering() == Numbering.STARS) {
      stars++;
      note = Optional.of(new OpenNote(stars, label.printed(), pageStart, blockStart));
    } else {
      series += label.number() == 1 || number == 0 ? 1 : 0;
      number = label.number();
      numbering = label.numbering();
      note = Optional.of(new OpenNote(number, label.printed(), pageStart, blockStart));
    }
    int afterLabel = label.printed().length();
    open.add(new Line(line.text().trimmed(afterLabel, line.text().length()), 0, line.closed()));
  }

  private boolean isComplete() {
    String last = open.getLast().text().folded();
    boolean abbreviated = ABBREVIATED.matcher(last).find();
    return last.endsWith("。") || (last.endsWith(".") && !abbreviated);
  }

  private void closeNote() {
    note.ifPresent(this::close);
    note = Optional.empty();
    open.clear();
  }

  private void close(OpenNote each) {
    PositionedText text = wraps.text(open);
    if (!isComplete()) {
      findings.add(
          Finding.at(
              "note.unfinished",
              Severity.WARNING,
              file,
              text.sourceStart(0),
              text.sourceEnd(text.length()),
              "expected note "
                  + each.label()
                  + " to end with a full stop, found its text cut off"));
    }
    notes.add(new Note(series, each.number(), each.label(), text, each.from(), each.to()));
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

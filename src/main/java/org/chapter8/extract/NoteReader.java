package org.chapter8.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.chapter8.extract.layout.Note;
import org.chapter8.model.Finding.Severity;
import org.chapter8.text.PositionedText;
import org.chapter8.text.SymbolSpan;
import org.chapter8.text.Symbols;

/**
 * Reads footnotes: symbols, pages, "ibid." and the speakers in brackets.
 *
 * <p>"Ibid." is the document of the note before; if that note cites more than one, it is a finding.
 * Alone it is the page of that note too.
 */
final class NoteReader {
  private final Reading reading;
  private final Brackets brackets;
  private final Set<String> known = new HashSet<>();
  private final EarlierNotes earlier = new EarlierNotes();
  private List<String> before = List.of();
  private List<Integer> pagesBefore = List.of();
  private int series;

  NoteReader(Reading reading) {
    this.reading = reading;
    this.brackets = new Brackets(reading);
  }

  /** The note with its references; "ibid." needs the notes to be read in their order. */
  ParsedNote read(Note note) {
    if (note.series() != series) {
      series = note.series();
      before = List.of();
      pagesBefore = List.of();
      earlier.clear();
    }
    ParsedNote result = new Parse(note).run();
    known.addAll(result.symbols());
    earlier.add(note, result);
    List<String> cited = result.symbols().stream().distinct().toList();
    before = cited.isEmpty() ? before : cited;
    pagesBefore = result.refs().size() == 1 ? result.refs().getFirst().pages() : List.of();
    return result;
  }

  /** The reading of one note: the document that pages belong to, and the reference under way. */
  private final class Parse {
    private final Note note;
    private final String folded;
    private final List<SymbolSpan> symbols;
    private final List<NoteRef> refs = new ArrayList<>();
    private Optional<String> symbol = Optional.empty();
    private final List<List<Integer>> pages = new ArrayList<>();
    private List<NoteRef.Party> parties = List.of();
    private int start = -1;
    private int end;
    private int lastEnd;

    Parse(Note note) {
      this.note = note;
      this.folded = note.text().folded();
      this.symbols = Symbols.find(folded);
    }

    ParsedNote run() {
      int nextSymbol = 0;
      Matcher token = reading.cues().matcher("note.token", folded);
      int at = 0;
      while (at <= folded.length()) {
        boolean more = token.find(at);
        int tokenStart = more ? token.start() : folded.length() + 1;
        if (nextSymbol < symbols.size() && symbols.get(nextSymbol).start() <= tokenStart) {
          SymbolSpan span = symbols.get(nextSymbol++);
          document(Optional.of(repaired(span)), span.start(), span.end());
          at = span.end();
        } else if (more) {
          token(token);
          at = token.end();
        } else {
          at = folded.length() + 1;
        }
      }
      flush();
      return new ParsedNote(note, refs);
    }

    private void token(Matcher token) {
      if (token.group("same") != null) {
        document(antecedent(), token.start(), token.end());
        if (token.group().equals(folded) && !pagesBefore.isEmpty()) {
          pages.add(pagesBefore);
        }
      } else if (token.group("before") != null) {
        cited(token);
      } else if (Openings.has(token, "note")) {
        ofNote(token);
      } else if (token.group("from") != null || Openings.has(token, "fromp")) {
        page(token);
      } else if (Openings.has(token, "more")) {
        furtherPage(token);
      } else if (token.group("bracket") != null && start >= 0 && !pages.isEmpty()) {
        parties = brackets.read(token.group("bracket"), symbol);
        end = token.end();
      }
    }

    /** "Op. cit." after a symbol adds nothing; after a name it is the document once called so. */
    private void cited(Matcher token) {
      if (start >= 0 && symbol.isPresent() && pages.isEmpty()) {
        end = token.end();
        return;
      }
      flush();
      int from = Math.max(lastEnd, folded.lastIndexOf('；', token.start()) + 1);
      String name = name(folded.substring(from, token.start()));
      earlier(earlier.named(name), token);
    }

    private void ofNote(Matcher token) {
      if (start < 0) {
        earlier(earlier.ofNote(token.group("note")), token);
      }
    }

    private void earlier(List<String> found, Matcher token) {
      boolean one = found.size() == 1;
      document(one ? Optional.of(found.getFirst()) : Optional.empty(), token.start(), token.end());
      if (!one) {
        String several = found.isEmpty() ? "none" : String.join(", ", found);
        unresolved(
            "note.op-cit",
            token.start(),
            token.end(),
            "an earlier note is meant, and the documents that it may mean are: " + several);
      }
    }

    private String name(String printed) {
      if (!reading.cues().has("note.name-filler")) {
        return printed.strip();
      }
      return reading.cues().matcher("note.name-filler", printed).replaceAll("");
    }

    private void document(Optional<String> found, int from, int to) {
      flush();
      symbol = found;
      start = from;
      end = to;
    }

    private void page(Matcher token) {
      if (!pages.isEmpty()) {
        flush();
      }
      start = start < 0 ? token.start() : start;
      boolean latin = Openings.has(token, "fromp");
      int first = Integer.parseInt(token.group(latin ? "fromp" : "from"));
      String to = token.group(latin ? "top" : "to");
      int last = to == null ? first : Integer.parseInt(to);
      if (last < first) {
        unresolved("note.pages", token.start(), token.end(), "the pages run backwards");
      }
      Optional<String> more =
          latin || !Openings.has(token, "more")
              ? Optional.empty()
              : Optional.of(token.group("more"));
      pages.addAll(PageList.of(first, Math.max(first, last), more));
      end = token.end();
    }

    /** Pages after others of the same document. */
    private void furtherPage(Matcher token) {
      if (pages.isEmpty() || !parties.isEmpty()) {
        return;
      }
      int first = Integer.parseInt(token.group("more"));
      int last = token.group("moreto") == null ? first : Integer.parseInt(token.group("moreto"));
      if (first == last) {
        PageList.add(first, pages);
      } else {
        pages.add(List.of(first, Math.max(first, last)));
      }
      end = token.end();
    }

    private void flush() {
      if (start >= 0 && symbol.isPresent()) {
        PositionedText at = note.text().subSequence(start, end);
        List<List<Integer>> each = pages.isEmpty() ? List.of(List.of()) : pages;
        each.forEach(page -> refs.add(new NoteRef(symbol, page, parties, at)));
        lastEnd = end;
      } else if (start >= 0 && !pages.isEmpty()) {
        unresolved("note.no-document", start, end, "no document is named for the pages");
      }
      pages.clear();
      parties = List.of();
      start = -1;
    }

    private void unresolved(String code, int from, int to, String why) {
      PositionedText at = note.text().subSequence(from, to);
      reading.finding(
          code, Severity.WARNING, at, "expected a document and pages, found " + at + ": " + why);
    }

    private Optional<String> antecedent() {
      if (before.size() == 1) {
        return Optional.of(before.getFirst());
      }
      String found = before.isEmpty() ? "none" : String.join(", ", before);
      reading.finding(
          "note.ibid",
          Severity.WARNING,
          note.text(),
          "expected the note before note "
              + note.label()
              + " to cite one document, found "
              + found);
      return Optional.empty();
    }

    /**
     * A note's number that the conversion glued to a symbol known from an earlier note is taken
     * off.
     */
    private String repaired(SymbolSpan span) {
      String printed = span.symbol();
      String glued = note.label();
      if (!printed.endsWith(glued) || known.contains(printed)) {
        return printed;
      }
      String shorter = printed.substring(0, printed.length() - glued.length());
      if (!known.contains(shorter)) {
        return printed;
      }
      PositionedText at = note.text().subSequence(span.start(), span.end());
      reading.finding(
          "note.glued-number",
          Severity.INFO,
          at,
          "expected a symbol, found "
              + printed
              + ": read as "
              + shorter
              + " and the note's number");
      return shorter;
    }
  }
}

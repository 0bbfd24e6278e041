package org.chapter8.rdf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chapter8.model.LangString;
import org.chapter8.model.Named;
import org.chapter8.model.Ref;
import org.chapter8.model.Validity;

/** The table of names with their years, {@code names.csv}. */
final class NamesTable {
  static final String FILE = "names.csv";
  static final List<String> COLUMNS =
      List.of("actor", "name", "language", "kind", "from", "until", "source", "note");

  private static final List<String> KINDS = TableRow.labels(Named.Kind.values(), Named.Kind::label);

  private final Set<Ref> described;
  private final Map<String, List<Validity>> before = new HashMap<>();

  private NamesTable(Set<Ref> described) {
    this.described = described;
  }

  /**
   * A row.
   *
   * @param id the name itself as a resource
   * @param note an English remark
   */
  record Row(Ref id, Ref actor, Named named, String source, Optional<String> note) {}

  /** The rows of a folder's table; the errors are those of {@link CsvTable#read}. */
  static List<Row> read(Path folder, Set<Ref> described) {
    return CsvTable.read(folder.resolve(FILE), COLUMNS, new NamesTable(described)::row);
  }

  private Optional<Row> row(TableRow cells) {
    Optional<Ref> actor = cells.actor("actor", described);
    Optional<String> name = cells.text("name");
    Optional<String> language = cells.language("language");
    Optional<Named.Kind> kind = cells.word("kind", Named.Kind::of, KINDS);
    Validity years = cells.years();
    Optional<String> source = cells.text("source");
    Optional<String> note = cells.optional("note");
    if (!cells.isGood()) {
      return Optional.empty();
    }
    LangString form = new LangString(name.orElseThrow(), language.orElseThrow());
    Ref id = id(actor.orElseThrow(), form, years, cells);
    Named named = new Named(form, kind, years);
    return Optional.of(new Row(id, actor.orElseThrow(), named, source.orElseThrow(), note))
        .filter(row -> cells.isGood());
  }

  /** The first time that an actor bears a name needs no year to be told from the others. */
  private Ref id(Ref actor, LangString form, Validity years, TableRow cells) {
    String slug = form.value().replaceAll("[\\s/]+", "-") + "-" + form.lang();
    Ref first = Ref.name(actor, slug);
    List<Validity> earlier = before.computeIfAbsent(first.key(), key -> new ArrayList<>());
    if (earlier.stream().anyMatch(years::overlaps)) {
      cells.problem(
          "expected each name of an actor once at a time, found \"%s\" of %s twice"
              .formatted(form.value(), actor));
    }
    earlier.add(years);
    return earlier.size() == 1
        ? first
        : Ref.name(actor, slug + "-" + years.from().map(Object::toString).orElse("0"));
  }
}

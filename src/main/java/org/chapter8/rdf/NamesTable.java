package org.chapter8.rdf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  private final Map<Ref, Validity> lives;
  private final Map<String, List<Validity>> before = new HashMap<>();

  private NamesTable(Map<Ref, Validity> lives) {
    this.lives = lives;
  }

  /**
   * A row.
   *
   * @param id the name itself as a resource
   * @param note an English remark
   */
  record Row(Ref id, Ref actor, Named named, String source, Optional<String> note) {}

  /**
   * The rows of a folder's table.
   *
   * @param lives the actors that are described, and when they existed
   * @param problems gets what is wrong, as {@link CsvTable#read} tells it
   */
  static List<Row> read(Path folder, Map<Ref, Validity> lives, List<String> problems) {
    return CsvTable.read(folder.resolve(FILE), COLUMNS, new NamesTable(lives)::row, problems);
  }

  private Optional<Row> row(TableRow cells) {
    Optional<Ref> actor = cells.actor("actor", lives.keySet());
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
    check(named, actor.orElseThrow(), cells);
    return Optional.of(new Row(id, actor.orElseThrow(), named, source.orElseThrow(), note))
        .filter(row -> cells.isGood());
  }

  private void check(Named named, Ref actor, TableRow cells) {
    LangString form = named.form();
    Optional<String> script = Scripts.missing(form.value(), form.lang());
    cells.expect(
        script.isEmpty(),
        "%s letters, or a tag with its script such as zh-Latn".formatted(script.orElse("")),
        "\"%s\" as %s".formatted(form.value(), form.lang()));
    Validity years = named.years();
    cells.expect(
        !named.kind().equals(Optional.of(Named.Kind.FORMER)) || years.until().isPresent(),
        "until for a former name",
        "none");
    boolean ofNoTime = years.equals(Validity.ALWAYS) && !form.lang().equals(TableRow.NO_LANGUAGE);
    cells.expect(
        !named.kind().equals(Optional.of(Named.Kind.OFFICE)) || ofNoTime,
        "an office with a language and without years",
        "%s to %s in %s".formatted(cells.said("from"), cells.said("until"), form.lang()));
    cells.expectIn(years, actor, lives.get(actor));
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

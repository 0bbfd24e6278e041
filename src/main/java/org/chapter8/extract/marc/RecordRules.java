package org.chapter8.extract.marc;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chapter8.extract.structured.Desk;
import org.chapter8.model.ActorNames;
import org.chapter8.model.DocumentBuilder;
import org.chapter8.model.Finding.Severity;
import org.chapter8.model.LangString;
import org.chapter8.model.NameContext;
import org.chapter8.model.Ref;
import org.chapter8.text.Symbols;

/**
 * What the fields of a record say of a document. Tags as the UN Digital Library uses them: 191
 * symbol, 245 title, 239 the title that the catalogue gives to what has none of its own, 269 and
 * 992 dates, 041 language, 650 subjects, 710 bodies, 991 agenda.
 */
final class RecordRules {
  static final String RULE = "marc.record";

  /** What a published identifier looks like. */
  private static final Pattern SYMBOL = Pattern.compile("[A-Z]+(?:/[A-Za-z0-9.()+-]+)+");

  /** A word after a symbol: something else is printed in the field, too. */
  private static final Pattern WORD_AFTER = Pattern.compile("[A-Za-z0-9)] [a-z]");

  /** Languages by the codes of MARC, which differ from those of the authority table for some. */
  private static final Map<String, String> LANGUAGES =
      Map.of(
          "ara", "ARA", "chi", "ZHO", "eng", "ENG", "fre", "FRA", "rus", "RUS", "spa", "SPA", "ger",
          "DEU");

  private static final String MAIN_SPONSOR = "ms";

  private final Desk desk;
  private final ActorNames names;
  private final AgendaRule agenda;
  private final Set<String> unknown = new HashSet<>();

  RecordRules(Desk desk, ActorNames names) {
    this.desk = desk;
    this.names = names;
    this.agenda = new AgendaRule(desk);
  }

  void read(MarcRecord record) {
    List<DocumentBuilder> documents = documents(record);
    if (documents.isEmpty()) {
      desk.finding(
          "marc.record-unidentified",
          Severity.WARNING,
          record.span(),
          "expected a symbol in field 191 or a number in field 001, found neither");
    }
    for (DocumentBuilder document : documents) {
      desk.main().references(List.of(document.id()));
      describe(record, document);
    }
  }

  /** A document for each symbol; the record's number names it where there is none. */
  private List<DocumentBuilder> documents(MarcRecord record) {
    List<DocumentBuilder> documents = new ArrayList<>();
    for (Field field : record.fields("191").toList()) {
      for (String printed : field.all("a")) {
        String symbol = Symbols.normalise(printed);
        if (SYMBOL.matcher(symbol).matches() && !WORD_AFTER.matcher(printed).find()) {
          documents.add(
              stated(desk.document(Ref.document(symbol), RULE).identifier(symbol), field));
        } else {
          desk.finding(
              "marc.symbol-unread",
              Severity.WARNING,
              field.span(),
              "expected a symbol, found: " + printed);
        }
      }
    }
    if (documents.isEmpty() && record.number().isPresent()) {
      Field field = record.fields("001").findFirst().orElseThrow();
      documents.add(
          stated(desk.document(Ref.document("undl-" + record.number().get()), RULE), field));
    }
    return documents;
  }

  private DocumentBuilder stated(DocumentBuilder document, Field field) {
    return document.statedIn(List.of(desk.passage(field.span())));
  }

  private void describe(MarcRecord record, DocumentBuilder document) {
    record.fields("245").limit(1).forEach(field -> title(field, document));
    record.fields("239").limit(1).forEach(field -> title(field, document));
    DocumentTypes.of(record, document.id().key())
        .ifPresent(type -> document.documentType(Ref.term(type)));
    language(record, document);
    RecordDates.read(record, document, desk);
    record.fields("650").forEach(field -> subject(field, document));
    bodies(record, document);
    record.fields("991").forEach(field -> agenda.read(field, document));
  }

  private void title(Field field, DocumentBuilder document) {
    List<String> parts = new ArrayList<>(field.all("a"));
    parts.addAll(field.all("b"));
    String title = String.join(" ", parts).replaceAll("[\\s/:;,=]+$", "").replace(" : ", ": ");
    if (!title.isEmpty()) {
      stated(document.title(new LangString(title, "en")), field);
    }
  }

  /** The language, where the record names one only: a document in all of them is in none. */
  private void language(MarcRecord record, DocumentBuilder document) {
    List<Field> fields = record.fields("041").toList();
    List<String> codes = fields.stream().flatMap(field -> field.all("a").stream()).toList();
    if (codes.size() == 1) {
      Optional.ofNullable(LANGUAGES.get(codes.getFirst().toLowerCase(Locale.ROOT)))
          .ifPresent(code -> stated(document.language(Ref.language(code)), fields.getFirst()));
    }
  }

  private void subject(Field field, DocumentBuilder document) {
    for (String descriptor : field.all("a")) {
      String key =
          descriptor
              .toLowerCase(Locale.ROOT)
              .replaceAll("[^\\p{L}\\p{N}]+", "-")
              .replaceAll("^-|-$", "");
      if (!key.isEmpty()) {
        Ref id = new Ref(Ref.Kind.THEME, key);
        desk.theme(id, "marc.subject")
            .name(new LangString(descriptor, "en"))
            .statedIn(desk.passage(field.span()));
        document.subject(List.of(id));
      }
    }
  }

  /** Bodies that submit a document; where main sponsors are marked, the others are mentioned. */
  private void bodies(MarcRecord record, DocumentBuilder document) {
    List<Field> fields = record.fields("710").toList();
    boolean marked = fields.stream().anyMatch(field -> field.all("9").contains(MAIN_SPONSOR));
    ActorNames known =
        names.in(new NameContext(RecordDates.of(record), Optional.empty(), Map.of(), "", true));
    for (Field field : fields) {
      Optional<Ref> body = field.first("a").flatMap(name -> body(name, field, known));
      boolean creates = !marked || field.all("9").contains(MAIN_SPONSOR);
      body.ifPresent(
          actor -> {
            if (creates) {
              document.creator(List.of(actor));
            }
            stated(document.mentions(List.of(actor)), field);
          });
    }
  }

  private Optional<Ref> body(String printed, Field field, ActorNames known) {
    String name = printed.replaceAll("(?: \\(The\\))?[\\s.,;]*$", "");
    Optional<Ref> actor = known.exact(name).or(() -> known.exact(name.replaceFirst("^UN\\. ", "")));
    if (actor.isEmpty() && unknown.add(name)) {
      desk.finding(
          "marc.body-unknown",
          Severity.INFO,
          field.span(),
          "expected a body that the tables know, found: " + name);
    }
    return actor;
  }
}

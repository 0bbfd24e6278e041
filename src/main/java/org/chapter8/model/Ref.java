package org.chapter8.model;

import java.util.Comparator;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * The identity of a resource, free of any IRI scheme: what kind of thing it is and its key among
 * its kind. Two readings of the same text give equal refs; the {@code rdf} package turns a ref into
 * an IRI.
 *
 * @param kind the kind of resource
 * @param key the key within the kind, in NFC, readable, with {@code /} between its parts
 */
public record Ref(Kind kind, String key) implements Comparable<Ref> {

  /** The kinds of resource, each with the first segment of its IRI path. */
  public enum Kind {
    DOCUMENT("document"),
    PASSAGE("passage"),
    MEETING("meeting"),
    SERIES("meeting-series"),
    AGENDA_ITEM("agenda-item"),
    STATE("state"),
    ORGANIZATION("organization"),
    ORGAN("organ"),
    PERSON("person"),
    /** Addressees that are no single body: Member States, regional organizations. */
    GROUP("group"),
    SPEAKER("speaker"),
    SPEECH("speech"),
    STATEMENT("statement"),
    CITATION("citation"),
    THEME("theme"),
    /** A place where an organization has its seat. */
    PLACE("place"),
    /** A series of documents that share the beginning of their symbols. */
    DOCUMENT_SERIES("document-series"),
    /** Themes that belong together: those that statements are classified by. */
    THEME_SCHEME("theme-scheme"),
    /** That something is about a theme, and the words that say so. */
    CLASSIFICATION("classification"),
    /** A relation of two resources with how it was found. */
    LINK("link"),
    /** A name of an actor with its years. */
    NAME("name"),
    /** A place in an organization with its years. */
    MEMBERSHIP("membership"),
    /** A concept that the ontology itself defines, such as a force, a format or a document type. */
    TERM("ns"),
    /** The text of a file that is no text in UTF-8, by the file's checksum. */
    TEXT("texts"),
    /** A language, by its three-letter code in the EU's authority table: ZHO, ENG. */
    LANGUAGE("language");

    private final String path;

    Kind(String path) {
      this.path = path;
    }

    /** The first segment of the path of such a resource's IRI. */
    public String path() {
      return path;
    }

    /** Whether such a resource can speak or be addressed. */
    public boolean isActor() {
      return this == STATE
          || this == ORGANIZATION
          || this == ORGAN
          || this == PERSON
          || this == GROUP;
    }
  }

  private static final Comparator<Ref> ORDER =
      Comparator.comparing(Ref::kind).thenComparing(Ref::key);

  public Ref {
    Objects.requireNonNull(kind, "kind");
    if (key.isBlank()) {
      throw new IllegalArgumentException("a " + kind + " ref needs a key, found \"" + key + "\"");
    }
  }

  /** A document by its normalised symbol ({@code S/PRST/2013/12}) or another stable key. */
  public static Ref document(String key) {
    return new Ref(Kind.DOCUMENT, key);
  }

  /** A named part of a document, such as its annex. */
  public static Ref part(Ref document, String name) {
    return new Ref(Kind.DOCUMENT, document.key() + "/" + name);
  }

  /**
   * The version of a document in one language, where a document is known by its symbol.
   *
   * @param language the language's BCP 47 tag
   */
  public static Ref version(Ref document, String language) {
    return new Ref(Kind.DOCUMENT, document.key() + "/" + language);
  }

  /** The span of a document's source from {@code start} to {@code end}, in code points. */
  public static Ref passage(Ref document, int start, int end) {
    return new Ref(Kind.PASSAGE, document.key() + "/" + start + "-" + end);
  }

  /**
   * A meeting of an organ or of a series.
   *
   * @param body short code of the organ ({@code SC}, {@code GA}) or key of the series
   * @param number the meeting's number, or its date where it has none
   */
  public static Ref meeting(String body, String number) {
    return new Ref(Kind.MEETING, body + "/" + number);
  }

  /**
   * An agenda item.
   *
   * @param organ short code of the organ
   * @param session the session, for organs that number items by session
   * @param numberOrTitle the item's number, or its title where it has none
   */
  public static Ref agendaItem(String organ, OptionalInt session, String numberOrTitle) {
    String sessionPart = session.isPresent() ? session.getAsInt() + "/" : "";
    return new Ref(Kind.AGENDA_ITEM, organ + "/" + sessionPart + numberOrTitle);
  }

  /** Somebody taking part in a meeting for an actor. */
  public static Ref speaker(Ref meeting, Ref actor) {
    return new Ref(Kind.SPEAKER, meeting.key() + "/" + actor.key());
  }

  /**
   * A speech at a meeting, or in a document that names none.
   *
   * @param ordinal its place among the speeches of the record, from 1
   */
  public static Ref speech(Ref meetingOrDocument, int ordinal) {
    return new Ref(Kind.SPEECH, meetingOrDocument.key() + "/" + ordinal);
  }

  /** The statement whose passage starts at {@code start} (in code points) of a document. */
  public static Ref statement(Ref document, int start) {
    return new Ref(Kind.STATEMENT, document.key() + "/" + start);
  }

  /**
   * One reference within a footnote.
   *
   * @param section section of the document whose footnotes count from 1, or the empty string
   * @param footnote the note's number or mark as printed
   * @param index position of the reference within the note, from 1
   */
  public static Ref citation(Ref document, String section, String footnote, int index) {
    String place = section.isEmpty() ? "" : section + "/";
    return new Ref(Kind.CITATION, document.key() + "/" + place + footnote + "-" + index);
  }

  /**
   * A link of a resource to one of another vocabulary.
   *
   * @param table the name of the table that states it
   * @param object the local name of that other resource
   */
  public static Ref link(String table, Ref subject, String object) {
    return new Ref(Kind.LINK, table + "/" + subject + "/" + object);
  }

  /**
   * A name of an actor.
   *
   * @param slug the name and its language, and the year it came into use if there are several
   */
  public static Ref name(Ref actor, String slug) {
    return new Ref(Kind.NAME, actor + "/" + slug);
  }

  /** A membership, by the date it began on, or 0 where that is not known. */
  public static Ref membership(Membership membership) {
    String from = membership.years().from().map(PartialDate::toString).orElse("0");
    return new Ref(
        Kind.MEMBERSHIP, membership.organization() + "/" + membership.member() + "/" + from);
  }

  /** That a resource is about a theme. */
  public static Ref classification(Ref target, Ref theme) {
    return new Ref(Kind.CLASSIFICATION, target + "/" + theme.key());
  }

  /** A concept of the ontology by its local name: {@code proposal}, {@code thematicDebate}. */
  public static Ref term(String localName) {
    return new Ref(Kind.TERM, localName);
  }

  /** The text of a file, by the checksum of the file's bytes. */
  public static Ref text(String sha256) {
    return new Ref(Kind.TEXT, sha256 + ".txt");
  }

  /** A language by its three-letter code in the EU's authority table. */
  public static Ref language(String code) {
    return new Ref(Kind.LANGUAGE, code);
  }

  @Override
  public int compareTo(Ref other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return kind.path() + "/" + key;
  }
}

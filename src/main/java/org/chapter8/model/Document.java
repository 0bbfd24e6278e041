package org.chapter8.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A document: one that was read, a part of one, or one that another cites.
 *
 * @param identifier the UN symbol, normalised; absent if the text does not give it
 * @param title titles as printed, wraps joined
 * @param date its date
 * @param language the language it was read in
 * @param documentType a concept of the document types: {@code letter}, {@code resolution}
 * @param creator who issued or signed it
 * @param addressee to whom it is written
 * @param subject what it is about
 * @param agendaItem the agenda items it is issued or considered under
 * @param isPartOf the document it is an annex or a chapter of
 * @param hasPart its annexes and chapters
 * @param isVersionOf the document, known by its symbol, that it is the version in one language of
 * @param references every document it cites
 * @param mentions every actor named in it
 * @param vote the votes on it, each as {@code 9-1-1} (in favour, against, abstaining) or as one of
 *     {@code unanimous}, {@code without vote}, {@code consensus}
 * @param vetoedBy permanent members of the Security Council whose votes against kept it from being
 *     adopted
 * @param sourceFile name of the file that was read, for a document that was read
 * @param sha256 checksum of that file, in lower-case hexadecimal
 * @param textLayer the text that its passages count in, where that file is not the text itself
 * @param statedIn where another document cites it; empty for a document that was read
 * @param extractedBy the rule that read it
 */
public record Document(
    Ref id,
    Optional<String> identifier,
    List<LangString> title,
    Optional<LocalDate> date,
    Optional<Ref> language,
    Optional<Ref> documentType,
    List<Ref> creator,
    List<Ref> addressee,
    List<Ref> subject,
    List<Ref> agendaItem,
    Optional<Ref> isPartOf,
    List<Ref> hasPart,
    Optional<Ref> isVersionOf,
    List<Ref> references,
    List<Ref> mentions,
    List<String> vote,
    List<Ref> vetoedBy,
    Optional<String> sourceFile,
    Optional<String> sha256,
    Optional<Ref> textLayer,
    List<Ref> statedIn,
    String extractedBy)
    implements Resource, Evidenced {

  private static final List<Ref> DECISIONS =
      List.of(Ref.term("resolution"), Ref.term("presidentialStatement"));

  public Document {
    title = List.copyOf(title);
    creator = List.copyOf(creator);
    addressee = List.copyOf(addressee);
    subject = List.copyOf(subject);
    agendaItem = List.copyOf(agendaItem);
    hasPart = List.copyOf(hasPart);
    references = List.copyOf(references);
    mentions = List.copyOf(mentions);
    vote = List.copyOf(vote);
    vetoedBy = List.copyOf(vetoedBy);
    boolean wasRead = sourceFile.isPresent() || isPartOf.isPresent();
    statedIn = wasRead ? List.copyOf(statedIn) : Evidence.required(id, statedIn);
  }

  /** Whether it is a resolution or a presidential statement. */
  public boolean isDecision() {
    return documentType.map(DECISIONS::contains).orElse(false);
  }

  @Override
  public List<String> type() {
    return isDecision() ? List.of("Decision", "Document") : List.of("Document");
  }

  /** The same document about these themes as well. */
  public Document about(List<Ref> themes) {
    return new Document(
        id,
        identifier,
        title,
        date,
        language,
        documentType,
        creator,
        addressee,
        Stream.concat(subject.stream(), themes.stream()).distinct().toList(),
        agendaItem,
        isPartOf,
        hasPart,
        isVersionOf,
        references,
        mentions,
        vote,
        vetoedBy,
        sourceFile,
        sha256,
        textLayer,
        statedIn,
        extractedBy);
  }

  /** A builder of a document; what is not set stays empty. */
  public static DocumentBuilder builder(Ref id, String extractedBy) {
    return new DocumentBuilder(id, extractedBy);
  }
}

package org.chapter8.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chapter8.model.AgendaItem;
import org.chapter8.model.Citation;
import org.chapter8.model.Document;
import org.chapter8.model.Extraction;
import org.chapter8.model.Finding;
import org.chapter8.model.LangString;
import org.chapter8.model.Meeting;
import org.chapter8.model.Passage;
import org.chapter8.model.Ref;
import org.chapter8.model.Ref.Kind;
import org.chapter8.model.Resource;
import org.chapter8.model.SourceDocument;
import org.chapter8.model.SourceFormat;
import org.chapter8.model.Speaker;
import org.chapter8.model.Statement;
import org.chapter8.model.TextLayer;

/** Small extractions made by hand, one of every kind of resource that pages show. */
public final class Samples {
  public static final Ref DOCUMENT = Ref.document("S/2013/9001(1)");
  public static final Ref MEETING = Ref.meeting("SC", "9001");
  public static final Ref STATE = new Ref(Kind.STATE, "CHL");
  public static final Ref UNION = new Ref(Kind.ORGANIZATION, "african-union");
  public static final Ref ITEM = Ref.agendaItem("SC", OptionalInt.empty(), "联合国与区域组织（甲）的合作");

  /** The checksum of the file of {@link #recoded}. */
  public static final String RECODED = "2".repeat(64);

  private static final String RULE = "sample";

  /** The text of {@link #meeting}. */
  public static final String TEXT = "智利代表建议非洲联盟加强预警能力。";

  /** The text of {@link #lengthy}. */
  public static final String LENGTHY = "各组织协商各项事务。<a> & b。\n".repeat(1000);

  private Samples() {}

  /** A document about one meeting. */
  public static Extraction meeting() {
    return new Extraction(
        DOCUMENT,
        "sample",
        resources(),
        List.of(Finding.ofFile("sample.finding", Finding.Severity.INFO, "one.txt", "一项说明\there")),
        Optional.of(new TextLayer(Ref.text("0".repeat(64)), TEXT)));
  }

  /** A document of many pages, with a statement near its beginning and one far down. */
  public static Extraction lengthy(String symbol) {
    Ref document = Ref.document(symbol);
    SourceDocument source = new SourceDocument("lengthy.txt", "3".repeat(64), LENGTHY);
    List<Resource> resources = new ArrayList<>();
    resources.add(Document.builder(document, RULE).identifier(symbol).source(source).build());
    for (int start : new int[] {20, 15_000}) {
      Ref passage = Ref.passage(document, start, start + 10);
      resources.add(
          new Passage(
              passage,
              document,
              start,
              start + 10,
              LENGTHY.substring(start, start + 10),
              OptionalInt.empty(),
              OptionalInt.empty(),
              Optional.empty()));
      resources.add(
          new Statement(
              Ref.statement(document, start),
              new LangString(LENGTHY.substring(start, start + 10), "zh"),
              Ref.term("view"),
              List.of(),
              List.of(UNION),
              List.of(),
              List.of(),
              List.of(),
              Optional.empty(),
              Optional.empty(),
              List.of(),
              List.of(),
              List.of(passage),
              RULE));
    }
    return new Extraction(document, "sample", resources, List.of(), Optional.of(source.decoded()));
  }

  private static List<Resource> resources() {
    Ref passage = Ref.passage(DOCUMENT, 0, TEXT.length());
    Ref speaker = Ref.speaker(MEETING, STATE);
    Ref record = Ref.document("S/PV.9001");
    Ref citation = Ref.citation(DOCUMENT, "", "1", 1);
    List<Ref> evidence = List.of(passage);
    return List.of(
        Document.builder(DOCUMENT, RULE)
            .identifier("S/2013/9001(1)")
            .title(new LangString("关于合作的信 <b>甲</b>", "zh"))
            .date(LocalDate.of(2013, 8, 6))
            .source("one.txt", "0".repeat(64))
            .references(List.of(record))
            .mentions(List.of(STATE, UNION))
            .build(),
        Document.builder(record, RULE).identifier("S/PV.9001").statedIn(evidence).build(),
        new Passage(
            passage,
            DOCUMENT,
            0,
            TEXT.length(),
            TEXT,
            OptionalInt.of(0),
            OptionalInt.of(1),
            Optional.empty()),
        Meeting.builder(MEETING, RULE)
            .prefLabel(new LangString("安全理事会第9001次会议", "zh"))
            .meetingNumber(9001)
            .dates(LocalDate.of(2004, 7, 20), LocalDate.of(2004, 7, 20))
            .meetingStatus(Ref.term("held"))
            .organ(new Ref(Kind.ORGAN, "security-council"))
            .agendaItem(List.of(ITEM))
            .record(List.of(record))
            .statedIn(evidence)
            .build(),
        new AgendaItem(
            ITEM,
            List.of(new LangString("联合国与区域组织（甲）的合作", "zh")),
            Optional.of(new Ref(Kind.ORGAN, "security-council")),
            OptionalInt.empty(),
            Optional.empty(),
            evidence,
            RULE),
        new Speaker(
            speaker,
            MEETING,
            STATE,
            List.of(),
            Optional.empty(),
            List.of(),
            List.of(Ref.term("spoke")),
            evidence,
            RULE),
        new Statement(
            Ref.statement(DOCUMENT, 0),
            new LangString(TEXT, "zh"),
            Ref.term("proposal"),
            List.of(new LangString("建议", "zh")),
            List.of(speaker),
            List.of(),
            List.of(),
            List.of(UNION),
            Optional.of(MEETING),
            Optional.empty(),
            List.of(),
            List.of(citation),
            evidence,
            RULE),
        new Citation(
            citation,
            Optional.of("1"),
            Optional.of(record),
            OptionalInt.of(5),
            OptionalInt.of(6),
            List.of(speaker),
            evidence,
            RULE));
  }

  /** A document that says nothing but that it is, read from a file that is not its own text. */
  public static Extraction recoded(String symbol) {
    Ref document = Ref.document(symbol);
    SourceDocument source =
        new SourceDocument(
            "recoded.txt", RECODED, SourceFormat.RECODED_TEXT, "主席\n", List.of(), List.of());
    return new Extraction(
        document,
        "sample",
        List.of(
            Document.builder(document, RULE)
                .identifier(symbol)
                .title(new LangString("第 " + symbol + " 号文件", "zh"))
                .source(source)
                .build()),
        List.of(),
        Optional.of(source.decoded()));
  }

  /** A document that says nothing but that it is. */
  public static Extraction bare(String symbol) {
    Ref document = Ref.document(symbol);
    return new Extraction(
        document,
        "sample",
        List.of(
            Document.builder(document, RULE)
                .identifier(symbol)
                .title(new LangString("第 " + symbol + " 号文件", "zh"))
                .source("other.txt", "1".repeat(64))
                .build()),
        List.of());
  }
}

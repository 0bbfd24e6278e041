package org.chapter8.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The terms of {@code ontology/chapter8.ttl} as nodes, by kind: every class, property, concept
 * scheme and concept, and nothing else.
 */
public final class Vocabulary {
  /** The namespace of the ontology, whatever base the data is published under. */
  public static final String NS = "https://w3id.org/chapter8/ns#";

  /** The ontology itself. */
  public static final Node ONTOLOGY = NodeFactory.createURI("https://w3id.org/chapter8/ns");

  private Vocabulary() {}

  /** The term of a local name: {@code Meeting}, {@code spokeAt}. */
  public static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }

  /** What there is. */
  public static final class Classes {
    public static final Node DOCUMENT = term("Document");
    public static final Node DECISION = term("Decision");
    public static final Node PASSAGE = term("Passage");
    public static final Node MEETING = term("Meeting");
    public static final Node MEETING_SERIES = term("MeetingSeries");
    public static final Node AGENDA_ITEM = term("AgendaItem");
    public static final Node ACTOR = term("Actor");
    public static final Node STATE = term("State");
    public static final Node ORGANIZATION = term("Organization");
    public static final Node ORGAN = term("Organ");
    public static final Node PERSON = term("Person");
    public static final Node SPEAKER = term("Speaker");
    public static final Node SPEECH = term("Speech");
    public static final Node STATEMENT = term("Statement");
    public static final Node RECOMMENDATION = term("Recommendation");
    public static final Node CITATION = term("Citation");
    public static final Node THEME = term("Theme");
    public static final Node PLACE = term("Place");
    public static final Node DOCUMENT_SERIES = term("DocumentSeries");
    public static final Node LINK = term("Link");
    public static final Node NAME = term("Name");
    public static final Node MEMBERSHIP = term("Membership");
    public static final Node CLASSIFICATION = term("Classification");

    private Classes() {}
  }

  /** What is said of it. */
  public static final class Properties {
    public static final Node ADDRESSEE = term("addressee");
    public static final Node AGENDA_ITEM = term("agendaItem");
    public static final Node MEETING_NUMBER = term("meetingNumber");
    public static final Node ORGAN = term("organ");
    public static final Node START_DATE = term("startDate");
    public static final Node END_DATE = term("endDate");
    public static final Node YEAR = term("year");
    public static final Node RECORD = term("record");
    public static final Node PRESIDED_BY = term("presidedBy");
    public static final Node MEETING_FORMAT = term("meetingFormat");
    public static final Node MEETING_STATUS = term("meetingStatus");
    public static final Node OUTCOME = term("outcome");
    public static final Node VOTED_ON = term("votedOn");
    public static final Node VOTE = term("vote");
    public static final Node VETOED_BY = term("vetoedBy");
    public static final Node PRESS_RELEASE = term("pressRelease");
    public static final Node PREPARED_BY = term("preparedBy");
    public static final Node IN_SERIES = term("inSeries");
    public static final Node ORDINAL = term("ordinal");
    public static final Node ITEM_NUMBER = term("itemNumber");
    public static final Node SESSION = term("session");
    public static final Node ACRONYM = term("acronym");
    public static final Node ISO3166_ALPHA3 = term("iso3166Alpha3");
    public static final Node M49 = term("m49");
    public static final Node SPEAKS_FOR = term("speaksFor");
    public static final Node SEAT = term("seat");
    public static final Node IN_STATE = term("inState");
    public static final Node DOCUMENT_SERIES = term("documentSeries");
    public static final Node SYMBOL_PATTERN = term("symbolPattern");
    public static final Node SPOKE_AT = term("spokeAt");
    public static final Node REPRESENTS = term("represents");
    public static final Node ON_BEHALF_OF = term("onBehalfOf");
    public static final Node PERSON = term("person");
    public static final Node CAPACITY = term("capacity");
    public static final Node PARTICIPATION = term("participation");
    public static final Node HEADING = term("heading");
    public static final Node DELIVERED_BY = term("deliveredBy");
    public static final Node DELIVERED_AT = term("deliveredAt");
    public static final Node TEXT = term("text");
    public static final Node FORCE = term("force");
    public static final Node ACTION_VERB = term("actionVerb");
    public static final Node MADE_BY = term("madeBy");
    public static final Node SUPPORTED_BY = term("supportedBy");
    public static final Node OPPOSED_BY = term("opposedBy");
    public static final Node ADDRESSED_TO = term("addressedTo");
    public static final Node MADE_AT = term("madeAt");
    public static final Node IN_SPEECH = term("inSpeech");
    public static final Node THEME = term("theme");
    public static final Node STATED_IN = term("statedIn");
    public static final Node CITES = term("cites");
    public static final Node FOOTNOTE = term("footnote");
    public static final Node CITED_DOCUMENT = term("citedDocument");
    public static final Node PAGE_START = term("pageStart");
    public static final Node PAGE_END = term("pageEnd");
    public static final Node ATTRIBUTED_TO = term("attributedTo");
    public static final Node ECHOES = term("echoes");
    public static final Node LINKS_FROM = term("linksFrom");
    public static final Node LINKS_TO = term("linksTo");
    public static final Node SCORE = term("score");
    public static final Node METHOD = term("method");
    public static final Node RELATION = term("relation");
    public static final Node ECHO_KIND = term("echoKind");
    public static final Node EVIDENCE = term("evidence");
    public static final Node NAME_OF = term("nameOf");
    public static final Node NAME_KIND = term("nameKind");
    public static final Node ROLE = term("role");
    public static final Node VALID_FROM = term("validFrom");
    public static final Node VALID_UNTIL = term("validUntil");
    public static final Node FIRST_DAY = term("firstDay");
    public static final Node LAST_DAY = term("lastDay");
    public static final Node IN_DOCUMENT = term("inDocument");
    public static final Node PAGE = term("page");
    public static final Node PARAGRAPH = term("paragraph");
    public static final Node SECTION = term("section");
    public static final Node SOURCE_FILE = term("sourceFile");
    public static final Node SHA256 = term("sha256");
    public static final Node TEXT_LAYER = term("textLayer");
    public static final Node MENTIONS = term("mentions");
    public static final Node EXTRACTED_BY = term("extractedBy");

    private Properties() {}
  }

  /** The concept schemes. */
  public static final class Schemes {
    public static final Node DOCUMENT_TYPE = term("documentType");
    public static final Node FORCE_SCHEME = term("forceScheme");
    public static final Node MEETING_FORMAT_SCHEME = term("meetingFormatScheme");
    public static final Node MEETING_STATUS_SCHEME = term("meetingStatusScheme");
    public static final Node ECHO_KIND_SCHEME = term("echoKindScheme");
    public static final Node PARTICIPATION_SCHEME = term("participationScheme");
    public static final Node NAME_KIND_SCHEME = term("nameKindScheme");
    public static final Node MEMBERSHIP_ROLE_SCHEME = term("membershipRoleScheme");

    private Schemes() {}
  }

  /** The concepts of the schemes. */
  public static final class Concepts {

    // kinds of echoes
    public static final Node REPEATS = term("repeats");
    public static final Node ENDORSES = term("endorses");
    public static final Node CARRIES_OUT = term("carriesOut");
    public static final Node REPORTS_ON = term("reportsOn");

    // document types
    public static final Node LETTER = term("letter");
    public static final Node IDENTICAL_LETTERS = term("identicalLetters");
    public static final Node NOTE_VERBALE = term("noteVerbale");
    public static final Node COMMUNICATION = term("communication");
    public static final Node NOTE_BY_THE_PRESIDENT = term("noteByThePresident");
    public static final Node NOTE_BY_THE_SECRETARY_GENERAL = term("noteByTheSecretaryGeneral");
    public static final Node CONCEPT_NOTE = term("conceptNote");
    public static final Node WORKING_PAPER = term("workingPaper");
    public static final Node MEETING_SUMMARY = term("meetingSummary");
    public static final Node REPORT = term("report");
    public static final Node PRESIDENTIAL_STATEMENT = term("presidentialStatement");
    public static final Node PRESS_STATEMENT = term("pressStatement");
    public static final Node RESOLUTION = term("resolution");
    public static final Node DRAFT_RESOLUTION = term("draftResolution");
    public static final Node DECLARATION = term("declaration");
    public static final Node VERBATIM_RECORD = term("verbatimRecord");
    public static final Node SUMMARY_RECORD = term("summaryRecord");
    public static final Node PROVISIONAL_AGENDA = term("provisionalAgenda");
    public static final Node REPERTOIRE = term("repertoire");
    public static final Node REPERTOIRE_CHAPTER = term("repertoireChapter");
    public static final Node CHARTER = term("charter");
    public static final Node TREATY = term("treaty");
    public static final Node ANNEX = term("annex");

    // forces of statements
    public static final Node PROPOSAL = term("proposal");
    public static final Node OPERATIVE = term("operative");
    public static final Node DISCUSSION_POINT = term("discussionPoint");
    public static final Node VIEW = term("view");

    // formats of meetings
    public static final Node THEMATIC_DEBATE = term("thematicDebate");
    public static final Node OPEN_DEBATE = term("openDebate");
    public static final Node PUBLIC_MEETING = term("publicMeeting");
    public static final Node PRIVATE_MEETING = term("privateMeeting");
    public static final Node INFORMAL_CONSULTATIONS = term("informalConsultations");
    public static final Node BRIEFING = term("briefing");
    public static final Node HIGH_LEVEL_MEETING = term("highLevelMeeting");
    public static final Node MINISTERIAL_MEETING = term("ministerialMeeting");
    public static final Node WORKING_MEETING = term("workingMeeting");
    public static final Node SUMMIT = term("summit");
    public static final Node INTERACTIVE_DIALOGUE = term("interactiveDialogue");
    public static final Node CONFERENCE = term("conference");
    public static final Node SEMINAR = term("seminar");

    // statuses of meetings
    public static final Node HELD = term("held");
    public static final Node PLANNED = term("planned");

    // ways to take part in a meeting
    public static final Node SPOKE = term("spoke");
    public static final Node BRIEFED = term("briefed");
    public static final Node PRESIDED = term("presided");
    public static final Node ATTENDED = term("attended");
    public static final Node INVITED = term("invited");
    public static final Node EXPECTED = term("expected");
    public static final Node SUPPORTED = term("supported");

    // kinds of names
    public static final Node OFFICIAL_NAME = term("officialName");
    public static final Node FORMAL_NAME = term("formalName");
    public static final Node SHORT_NAME = term("shortName");
    public static final Node FORMER_NAME = term("formerName");
    public static final Node VARIANT_NAME = term("variantName");
    public static final Node ACRONYM_NAME = term("acronymName");
    public static final Node TRANSLITERATED_NAME = term("transliteratedName");
    public static final Node OFFICE_NAME = term("officeName");

    // roles of members
    public static final Node MEMBER = term("member");
    public static final Node PERMANENT_MEMBER = term("permanentMember");
    public static final Node ELECTED_MEMBER = term("electedMember");
    public static final Node OBSERVER = term("observer");
    public static final Node ASSOCIATE_MEMBER = term("associateMember");
    public static final Node SUSPENDED_MEMBER = term("suspendedMember");

    private Concepts() {}
  }
}

package org.chapter8.serve.page;

import java.util.List;

/** The classes whose pages are sections, and which sections those are. */
final class PartedKinds {
  static final List<PageKind> ALL =
      List.of(
          new Parts(
              "c8:Meeting",
              List.of(
                  MeetingFacts::of,
                  MeetingDocuments::of,
                  Participants::of,
                  Said::of,
                  MeetingDocuments::speeches,
                  Council::of)),
          new Parts("c8:MeetingSeries", List.of(MeetingTables::ofSeries, ActorNames::of)),
          new Parts(
              "c8:AgendaItem", List.of(ItemParts::facts, MeetingTables::ofItem, ItemParts::under)),
          new Parts("c8:Speaker", List.of(SpeakerParts::of)),
          new Parts("c8:Speech", List.of(SmallParts::speech, SmallParts::inSpeech)),
          new Parts(
              "c8:Actor",
              List.of(
                  ActorFacts::of,
                  ActorStatements::of,
                  ActorMeetings::of,
                  MeetingTables::ofOrgan,
                  ActorFacts::parts,
                  Memberships::members,
                  Memberships::of,
                  ActorDocuments::of,
                  ActorNames::of,
                  Identifiers::of,
                  Copied::of)),
          new Parts("c8:Membership", List.of(SmallParts::membership)),
          new Parts("c8:Name", List.of(SmallParts::name)),
          new Parts(
              "c8:Place",
              List.of(Places::of, Places::seated, ActorNames::of, Identifiers::of, Copied::of)),
          new Parts("c8:DocumentSeries", List.of(SmallParts::series, SmallParts::documents)));

  private PartedKinds() {}
}

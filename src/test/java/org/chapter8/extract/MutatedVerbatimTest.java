package org.chapter8.extract;

import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/**
 * Verbatim records that were cut and scrambled are read or refused, and every passage quotes them.
 */
@PropertyDefaults(shrinking = ShrinkingMode.OFF)
final class MutatedVerbatimTest {
  private static final List<String> SOURCES =
      Mutations.texts(
          Path.of("src", "test", "resources", "extract", "verbatim-record"), "input.txt");

  @Property(tries = 300)
  void aMutatedRecordIsReadOrRefused(@ForAll("mutated") String text) {
    Mutations.requireReadOrRefused(GoldenCase.READERS, text);
  }

  @Property(tries = 300)
  void scrambledPiecesOfRecordsAreReadOrRefused(@ForAll("scrambled") String text) {
    Mutations.requireReadOrRefused(
        GoldenCase.READERS,
        "United Nations S/PV.9001\n\nThe meeting was called to order at 10 a.m.\n\n" + text);
  }

  @Provide
  Arbitrary<String> mutated() {
    return Arbitraries.longs().map(seed -> Mutations.of(SOURCES, seed));
  }

  @Provide
  Arbitrary<String> scrambled() {
    return Arbitraries.of(
            "The President: ",
            "The President (spoke in Klingon): I give the floor to Mr. Void.\n\n",
            "Mr. Void: ",
            "Ms. Garnier (France) (spoke in French): We call on all States to listen.\n\n",
            "Mr. A (B (C) (D):",
            "Agenda items 999 to 1 and 3 (a)\n\n",
            "Agenda item 12 (continued)\n\n",
            "(h) A title\n\n",
            "A vote was taken by show of hands.\n\n",
            "In favour:\n",
            "received 99999999999 votes in favour, none against and no abstentions. ",
            "The draft resolution has been adopted as resolution 9001 (2017).\n\n",
            "(resolution 76/1).\n\n",
            "I invite the representatives of Chad and Niger to participate.\n\n",
            "on behalf of the European Union, namely, ",
            "主席(以英语发言)：",
            "\f",
            "S/PV.9001 Title 12/12/2017\n",
            "The meeting rose at noon.\n\n",
            "\ue000\ue001 must ",
            "\ud842",
            "\n\n",
            " ")
        .list()
        .ofMaxSize(40)
        .map(pieces -> String.join("", pieces));
  }
}

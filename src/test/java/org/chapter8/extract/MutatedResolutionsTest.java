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

/** Resolutions that were cut and scrambled are read or refused, and every passage quotes them. */
@PropertyDefaults(shrinking = ShrinkingMode.OFF)
final class MutatedResolutionsTest {
  private static final List<String> SOURCES =
      Mutations.texts(Path.of("src", "test", "resources", "resolution"), "input.txt");

  @Property(tries = 300)
  void aMutatedResolutionIsReadOrRefused(@ForAll("mutated") String text) {
    Mutations.requireReadOrRefused(GoldenCase.READERS, text);
  }

  @Property(tries = 300)
  void scrambledPiecesOfResolutionsAreReadOrRefused(@ForAll("scrambled") String text) {
    Mutations.requireReadOrRefused(GoldenCase.READERS, "Resolution 9001 (1999)\n" + text);
  }

  @Provide
  Arbitrary<String> mutated() {
    return Arbitraries.longs().map(seed -> Mutations.of(SOURCES, seed));
  }

  @Provide
  Arbitrary<String> scrambled() {
    return Arbitraries.of(
            "The Security Council,\n",
            "The General Assembly, ",
            "Adopted by the Security Council at its 999999th meeting, on 31 February 1999\n",
            "77th plenary meeting\n",
            "Recalling resolutions 9000 (1999), 9001 (1999) and 46/182,\n",
            "1. Decides that all States shall, ",
            "2. ",
            "999. Requests the Secretary-General ",
            "(a) ",
            "(i) To report; and\n",
            "; 3. Urges Chad, and calls upon Niger to ",
            "“Requests ",
            "”",
            "\"",
            "Annex\n",
            "A\n",
            "B\n",
            "I. Heading\n",
            "/...\n",
            "S/RES/9001 (1999) Page 2\n",
            "2\n",
            "_____\n 1 See there.\n",
            "keep-\ning ",
            "\ue000\ue001 must ",
            "\ud842",
            ":\n",
            ", ",
            "\n",
            " ")
        .list()
        .ofMaxSize(40)
        .map(pieces -> String.join("", pieces));
  }
}

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

/** Whatever becomes of a document on its way, it is read or refused: nothing else is thrown. */
@PropertyDefaults(shrinking = ShrinkingMode.OFF, tries = 400)
final class MutationPropertyTest {
  private static final List<String> SOURCES =
      Mutations.texts(Path.of("src", "test", "resources", "extract"), "input.txt");
  private static final String ALPHABET =
      "的和、，。：；“”()（） \n会议应必须说敦促安理会代表第次年月日页同上附件信S/PV.12345678%*㈠_主席加纳联合国";

  @Property
  void aDamagedDocumentIsReadOrRefused(@ForAll("damaged") String text) {
    Mutations.requireReadOrRefused(GoldenCase.READERS, text);
  }

  @Property
  void anyTextIsReadOrRefused(@ForAll("noise") String text) {
    Mutations.requireReadOrRefused(GoldenCase.READERS, text);
  }

  @Provide
  Arbitrary<String> damaged() {
    return Arbitraries.longs().map(seed -> Mutations.of(SOURCES, seed));
  }

  @Provide
  Arbitrary<String> noise() {
    return Arbitraries.strings().withChars(ALPHABET.toCharArray()).ofMaxLength(400);
  }
}

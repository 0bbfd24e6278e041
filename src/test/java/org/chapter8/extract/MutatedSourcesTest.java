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
 * Readers meet documents that were cut, scrambled and glued, and answer each with what they say or
 * with a refusal, never with another exception. Each try is a seed for the changes made, so that a
 * failure can be repeated; shrinking a seed would tell nothing.
 */
@PropertyDefaults(shrinking = ShrinkingMode.OFF)
final class MutatedSourcesTest {
  private static final List<String> SOURCES = Mutations.texts(Path.of("seeds"), ".txt");

  @Property(tries = 100)
  void aMutatedDocumentIsReadOrRefused(@ForAll("mutated") String text) {
    Mutations.requireReadOrRefused(GoldenCase.READERS, text);
  }

  @Property(tries = 400)
  void scrambledPiecesOfDocumentsAreReadOrRefused(@ForAll("scrambled") String text) {
    Mutations.requireReadOrRefused(GoldenCase.READERS, text);
  }

  @Provide
  Arbitrary<String> mutated() {
    return Arbitraries.longs().map(seed -> Mutations.of(SOURCES, seed));
  }

  @Provide
  Arbitrary<String> scrambled() {
    return Arbitraries.of(
            "2011年3月9日(第9001次会议)的决定：\n",
            "2011年3月9日(第99999999999次会议)的决定：\n",
            "2011年3月9日甲国常驻联合国代表给秘书长的信 \n",
            "2011年3月9日秘书长给大会主席和安全理事会主席的同文信 \n",
            "安全理事会主席声明 \n",
            "附件 \n",
            "概念说明 \n",
            "在2011年3月9日第99999999999次会议上，",
            "在2011年3月9日第9001次会议上，1\n ",
            "法国代表说，",
            "一些发言者强调，",
            "秘书长建议设立一个工作组。2 \n",
            "主席声明(S/PRST/2011/1)，其中安理会：\n",
            "__________________\n",
            " 1 S/PV.9001，第3页(法国、巴拿马)；第5页。\n",
            " 2 同上，第99999至0页(刚果，代表非洲联盟主席)。\n",
            " 3 S/PV.99999999999，第4页(主席)。\n",
            "(签名)",
            "\ue000\ue001代表说，\ue002应当",
            "，",
            "。",
            "\n",
            " ")
        .list()
        .ofMinSize(1)
        .ofMaxSize(30)
        .map(pieces -> String.join("", pieces));
  }
}

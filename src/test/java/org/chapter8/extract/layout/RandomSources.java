package org.chapter8.extract.layout;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts put together at random from the pieces that layouts are made of. */
final class RandomSources {
  private static final List<String> PIECES =
      List.of(
          "甲国代表发言。",
          "主席",
          "𠮷田",
          "，",
          "。",
          "：",
          "(",
          ")",
          "“",
          "”",
          "日本",
          "的",
          "1",
          "2",
          "3",
          "12",
          "第1次",
          "2011年3月9日",
          "S/PV.9001",
          "United Nations",
          " ",
          "  ",
          "\u3000",
          "\u00a0",
          "\n",
          "\n",
          " \n\n ",
          "\r\n",
          "\f",
          "\n__________\n",
          "\n 1 ",
          "\n 2 同上。\n",
          "\n3 ",
          "\n1. ",
          "\n㈠",
          "%%%",
          "\ufeff",
          "\ud842",
          "\u2028");

  private RandomSources() {}

  static Arbitrary<String> texts() {
    return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
  }

  static Arbitrary<String> ofSeparatedWords() {
    return Arbitraries.of(
            "The Council",
            "The Security Council,",
            " recalls ",
            "Recalling ",
            "peace",
            "peace-",
            "keep",
            "keep-",
            "ing",
            "keeping",
            ", ",
            ";",
            ".",
            " and",
            "\n1. ",
            "\n(a) ",
            "\nS/RES/9001 (1999)\n",
            "\nS/RES/9001 (1999) Page 2\n",
            "\n/...\n",
            "\n2\n",
            "\n99-12345 (E)\n",
            "\n_______\n",
            "\n 1 See there.\n",
            "1",
            " ",
            "\n",
            "\n\n",
            "   ")
        .list()
        .ofMaxSize(60)
        .map(pieces -> String.join("", pieces));
  }
}

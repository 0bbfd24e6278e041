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
}

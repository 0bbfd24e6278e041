package org.chapter8.cli.explain;

/**
 * How an explanation looks: dark words on light grounds, the other way round where that is liked.
 */
final class Style {
  static final String CSS =
      """
      :root{color-scheme:light dark;--bg:#fff;--fg:#1a1a1a;--link:#0b4f9e;--line:#767676;\
      --other:#f3e3c8;--recommendation:#c9f0c9;--statement:#cdeef3;--speaker:#fff0a8;\
      --meeting:#f6d5f0;--agendaitem:#d3ddfb;--citation:#e4e4e4;--document:#ffdcc9}
      @media (prefers-color-scheme:dark){:root{--bg:#161616;--fg:#eee;--link:#9cc7ff;--line:#9a9a9a;\
      --other:#4d3d1c;--recommendation:#1f4d1f;--statement:#17474f;--speaker:#4f4600;\
      --meeting:#52254a;--agendaitem:#27366b;--citation:#444;--document:#5c2f16}}
      *{box-sizing:border-box}
      body{margin:0 auto;max-width:75rem;padding:1rem;background:var(--bg);color:var(--fg);\
      font:1rem/1.6 system-ui,sans-serif}
      h1{font-size:1.4rem;margin:.2rem 0;overflow-wrap:anywhere}
      h2{font-size:1.15rem;border-bottom:1px solid var(--line)}
      h3{font-size:1rem;margin:.6rem 0 .2rem}
      a{color:var(--link)}
      a:focus-visible,summary:focus-visible{outline:3px solid var(--link);outline-offset:2px}
      ul{margin:0;padding-left:1.2rem}li{overflow-wrap:anywhere}
      code,small{font-size:.85rem}
      .legend ul{display:flex;flex-wrap:wrap;gap:.4rem 1rem;list-style:none;padding:0}
      .legend table{border-collapse:collapse}
      .legend td,.legend th{padding:.1rem .8rem .1rem 0;text-align:left}
      .source{white-space:pre-wrap;overflow-wrap:anywhere}
      .mark{background:var(--other);color:var(--fg);text-decoration:none;border-radius:.15rem}
      a.mark:hover{text-decoration:underline}
      .over{text-decoration:underline dotted;text-underline-offset:.2em}
      .number{font-size:.75rem;line-height:1;vertical-align:super;padding:.15rem;user-select:none}
      .recommendation{background:var(--recommendation)}.statement{background:var(--statement)}
      .speaker{background:var(--speaker)}.meeting{background:var(--meeting)}
      .agendaitem{background:var(--agendaitem)}.citation{background:var(--citation)}
      .document,.decision{background:var(--document)}
      article:target,.number:target{outline:3px solid var(--link)}
      article{scroll-margin:1rem;padding:0 .4rem}.number{scroll-margin:4rem}
      @media print{a{color:inherit}}
      """;

  private Style() {}
}

/* The editor in place of the plain form: results as table, chart and map, completion from this host alone. */
"use strict";
document.addEventListener("DOMContentLoaded", () => {
  const form = document.getElementById("plain-query");
  const place = document.getElementById("editor");
  if (!window.Yasgui || !form || !place) return;
  const words = place.dataset;
  const query = document.getElementById("query").value;

  /* What a term is called in a chart or on a map: the end of an IRI, the words of a literal. */
  const shown = term => term.type === "uri" ? decodeURIComponent(term.value.replace(/.*[/#](?=.)/, "")) : term.value;
  const numeric = term => term && term.type !== "uri" && term.value.trim() !== "" && !isNaN(Number(term.value));

  class Plugin {
    constructor(yasr) { this.yasr = yasr; this.helpReference = ""; }
    rows() { return this.yasr.results ? this.yasr.results.getBindings() || [] : []; }
    variables() { return this.yasr.results ? this.yasr.results.getVariables() || [] : []; }
    note(text) {
      const note = document.createElement("p");
      note.className = "quiet";
      note.textContent = text;
      this.yasr.resultsEl.append(note);
    }
    getIcon() { return document.createElement("span"); }
  }

  class Chart extends Plugin {
    constructor(yasr) { super(yasr); this.label = words.chart; this.priority = 4; }
    columns() {
      const rows = this.rows();
      const all = this.variables();
      const measure = all.slice().reverse().find(name => rows.length > 0 && rows.every(row => numeric(row[name])));
      const name = all.find(other => other !== measure && rows.some(row => row[other]));
      return { name, measure };
    }
    canHandleResults() { const { name, measure } = this.columns(); return Boolean(name && measure); }
    draw() {
      const MOST = 40, LINE = 24, LEFT = 260, WIDTH = 760;
      const { svg } = chapter8;
      const { name, measure } = this.columns();
      const rows = this.rows().slice(0, MOST);
      const most = Math.max(...rows.map(row => Number(row[measure].value)), 0) || 1;
      const chart = svg("svg", { viewBox: `0 0 ${WIDTH} ${rows.length * LINE}`, class: "chart", role: "img", "aria-label": `${name}, ${measure}` });
      rows.forEach((row, index) => {
        const value = Number(row[measure].value);
        const width = Math.max(0, (WIDTH - LEFT - 70) * value / most);
        const label = row[name] ? shown(row[name]) : "";
        const text = svg("text", { x: LEFT - 8, y: index * LINE + 16, "text-anchor": "end" }, label.length > 34 ? label.slice(0, 33) + "…" : label);
        text.append(svg("title", {}, label));
        chart.append(text,
          svg("rect", { x: LEFT, y: index * LINE + 4, width, height: LINE - 8 }),
          svg("text", { x: LEFT + width + 6, y: index * LINE + 16 }, row[measure].value));
      });
      this.yasr.resultsEl.append(chart);
      const all = this.rows().length;
      this.note(words.chartNote + (all > MOST ? " " + words.shown.replace("#1", MOST).replace("#2", all) : ""));
    }
  }

  class Map extends Plugin {
    constructor(yasr) { super(yasr); this.label = words.map; this.priority = 5; }
    points() {
      const all = this.variables();
      const lat = all.find(name => /^lat(itude)?$/i.test(name)), long = all.find(name => /^(long?|lng|longitude)$/i.test(name));
      return this.rows().flatMap(row => {
        const wkt = all.map(name => row[name] && /^(?:<[^>]*>\s*)?POINT\s*\(\s*(-?[\d.]+)\s+(-?[\d.]+)\s*\)/i.exec(row[name].value)).find(Boolean);
        const point = lat && long && numeric(row[lat]) && numeric(row[long])
          ? { lat: Number(row[lat].value), long: Number(row[long].value) }
          : wkt ? { lat: Number(wkt[2]), long: Number(wkt[1]) } : null;
        if (!point) return [];
        const names = all.filter(name => name !== lat && name !== long && row[name]);
        const name = names.find(each => row[each].type !== "uri") || names[0];
        return [{ ...point, label: name ? shown(row[name]) : "" }];
      });
    }
    canHandleResults() { return this.points().length > 0; }
    draw() { chapter8.map(this.yasr.resultsEl, this.points()); this.note(words.mapNote); }
  }

  /* Words without types and angle brackets, until a reader asks for them. */
  class Table extends Yasgui.Yasr.plugins.table {
    constructor(yasr) { super(yasr); this.persistentConfig = { ...this.persistentConfig, compact: true }; }
  }
  Yasgui.Yasr.registerPlugin("table", Table);
  Yasgui.Yasr.registerPlugin("chart", Chart);
  Yasgui.Yasr.registerPlugin("map", Map);

  const terms = fetch("/query/terms.json").then(answer => answer.json());
  const own = (name, from, list) => {
    Yasgui.Yasqe.forkAutocompleter(from, {
      name, bulk: true, autoShow: false, persistenceId: null,
      get: () => terms.then(all => all[list]),
    }, false);
    return name;
  };
  Yasgui.Yasqe.defaults.autocompleters = [
    own("chapter8-prefixes", "prefixes", "prefixes"),
    own("chapter8-classes", "class", "classes"),
    own("chapter8-properties", "property", "properties"),
    "variables",
  ];

  const endpoint = new URL("/sparql", location.href).href;
  const share = editor => new URL("/query?query=" + encodeURIComponent(editor.getValue()), location.href).href;
  /* Who else was asked: a SILENT service that failed shows nowhere in the result. */
  const line = document.getElementById("services");
  const told = item => {
    const [name, ...rest] = item.trim().split(";");
    const of = Object.fromEntries(rest.map(each => each.replace(/"/g, "").split("=")));
    const text = of.copy ? words.copy.replace("#2", of.copy)
      : words.service.replace("#2", of.live).replace("#3", of.cache).replace("#4", of.failed).replace("#5", of.ms);
    return text.replace("#1", name) + (Number(of.failed) > 0 ? ". " + words.failed : "");
  };
  const tell = header => {
    line.replaceChildren(...(header || "").split(",").filter(Boolean).flatMap(item => [told(item), document.createElement("br")]));
    line.hidden = !header;
    const results = place.querySelector(".tabPanel.active .yasr");
    if (results) results.before(line);
  };
  /* The editor tells its listeners the body alone, so headers are read where it fetches. */
  const plain = window.fetch;
  window.fetch = async (...request) => {
    const answer = await plain(...request);
    if (request[0] instanceof Request && request[0].url.split("?")[0] === endpoint) tell(answer.headers.get("Chapter8-Service"));
    return answer;
  };
  /* Shown first: an editor that is made while hidden measures nothing and paints nothing. */
  place.hidden = false;
  form.hidden = true;
  const yasgui = new Yasgui(place, {
    requestConfig: { endpoint, method: "POST" },
    copyEndpointOnNewTab: true,
    autofocus: false,
    persistenceId: null,
    populateFromUrl: false,
    endpointCatalogueOptions: { getData: () => [{ endpoint }], keys: [] },
    yasqe: { createShareableLink: share, value: query },
  });
  const tab = yasgui.getTab();
  tab.setQuery(query);

  /* The programs follow what is in the editor. */
  let waiting;
  tab.getYasqe().on("change", editor => {
    clearTimeout(waiting);
    waiting = setTimeout(() =>
      fetch("/query/snippets?query=" + encodeURIComponent(editor.getValue()))
        .then(answer => answer.ok ? answer.text() : "")
        .then(html => { if (html) document.getElementById("snippets").innerHTML = html; }), 600);
  });
  if (new URLSearchParams(location.search).has("query") || new URLSearchParams(location.search).has("example")) tab.getYasqe().query();
});

/* Draws points on a map of the world: an SVG in degrees, longitude to the right, latitude up. */
"use strict";
window.chapter8 = window.chapter8 || {};
chapter8.svg = (name, attributes, text) => {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  if (text !== undefined) element.textContent = text;
  return element;
};

/* More names than this lie on each other; they are shown on pointing. */
const MOST_LABELS = 12;

/* Frames the points with some room around them, never more than the world. */
chapter8.frame = points => {
  const longs = points.map(point => point.long), lats = points.map(point => point.lat);
  const room = 8;
  const west = Math.max(-180, Math.min(...longs) - room), east = Math.min(180, Math.max(...longs) + room);
  const south = Math.max(-90, Math.min(...lats) - room), north = Math.min(90, Math.max(...lats) + room);
  return { x: west, y: -north, width: east - west, height: north - south };
};

/* Points in one place are one dot. */
chapter8.places = points => {
  const places = new Map();
  for (const point of points) {
    const key = point.lat + " " + point.long;
    const place = places.get(key) || { lat: point.lat, long: point.long, labels: new Set() };
    places.set(key, place);
    if (point.label) place.labels.add(point.label);
  }
  return [...places.values()].map(place => ({ ...place, label: [...place.labels].join(", ") }));
};

chapter8.map = (container, all) => {
  const { svg, frame, places } = chapter8;
  const points = places(all);
  const box = frame(points);
  const size = Math.max(box.width, box.height * 2) / 180;
  const map = svg("svg", {
    viewBox: `${box.x} ${box.y} ${box.width} ${box.height}`, class: "map", role: "img",
    "aria-label": points.map(point => point.label).slice(0, 20).join(", "),
  });
  map.append(svg("use", { href: "/assets/land.svg#land", class: "land" }));
  for (const point of points) {
    const dot = svg("circle", { cx: point.long, cy: -point.lat, r: size, class: "dot" });
    dot.append(svg("title", {}, point.label));
    map.append(dot);
    if (points.length <= MOST_LABELS) {
      map.append(svg("text", { x: point.long + size * 1.4, y: -point.lat + size * 0.7, "font-size": size * 2.4 }, point.label));
    }
  }
  container.append(map);
};

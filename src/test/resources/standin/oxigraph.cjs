// Oxigraph behind a small server: one store a graph, each at the path of its name.
// Arguments: name=file.ttl. Prints its port, and ends when its standard input does.
"use strict";
const fs = require("fs");
const http = require("http");
const oxigraph = require("oxigraph");

const stores = new Map(process.argv.slice(2).map(argument => {
  const at = argument.indexOf("=");
  const store = new oxigraph.Store();
  store.load(fs.readFileSync(argument.slice(at + 1), "utf8"), { format: "text/turtle" });
  return ["/" + argument.slice(0, at), store];
}));

const answer = (store, body) => store.query(new URLSearchParams(body).get("query"), { results_format: "json" });

const server = http.createServer((request, response) => {
  const parts = [];
  request.on("data", part => parts.push(part));
  request.on("end", () => {
    try {
      const result = answer(stores.get(request.url), Buffer.concat(parts).toString("utf8"));
      response.writeHead(200, { "Content-Type": "application/sparql-results+json" });
      response.end(result);
    } catch (error) {
      response.writeHead(400, { "Content-Type": "text/plain" });
      response.end(String(error));
    }
  });
});
server.listen(0, "127.0.0.1", () => console.log(server.address().port));
process.stdin.resume();
process.stdin.on("end", () => process.exit());

// Asks a server with Comunica, and parses with its parsers. Tasks and answers are those of
// rdflib_client.py.
'use strict';
const fs = require('fs');
const path = require('path');
const { Readable } = require('stream');
const { QueryEngine } = require('@comunica/query-sparql');
const { rdfParser } = require('rdf-parse');

const engine = new QueryEngine();

async function text(stream) {
  const parts = [];
  for await (const part of stream) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString('utf8');
}

function term(t) {
  if (t.termType === 'NamedNode') return `<${t.value}>`;
  if (t.termType !== 'Literal') return `_:${t.value}`;
  const value = JSON.stringify(t.value);
  return t.language ? `${value}@${t.language}` : `${value}^^<${t.datatype.value}>`;
}

function quads(body, contentType, baseIRI) {
  return new Promise((resolve, reject) => {
    const lines = [];
    rdfParser.parse(Readable.from([body]), { contentType, baseIRI })
      .on('data', (q) => {
        const graph = q.graph.termType === 'DefaultGraph' ? '' : ` ${term(q.graph)}`;
        lines.push(`${term(q.subject)} ${term(q.predicate)} ${term(q.object)}${graph} .\n`);
      })
      .on('error', reject)
      .on('end', () => resolve(lines.join('')));
  });
}

async function run(task) {
  if (task.kind === 'description') {
    const answer = await fetch(task.url, { headers: { Accept: task.mediaType } });
    if (!answer.ok) throw new Error(`${task.url}: ${answer.status}`);
    return ['.nq', await quads(await answer.text(), task.mediaType, task.url)];
  }
  if (task.kind === 'dump') {
    const body = fs.readFileSync(task.file, 'utf8');
    return ['.nq', await quads(body, task.mediaType, 'http://localhost/')];
  }
  // Several addresses are one query over all; but of endpoints, it finds out itself what they are.
  const sources = task.url.split(' ').map((value) => (
    value.endsWith('/sparql') ? { type: 'sparql', value } : { value }));
  const result = await engine.query(task.query, { sources });
  if (task.kind === 'graph') {
    const { data } = await engine.resultToString(result, 'application/n-quads');
    return ['.nq', await text(data)];
  }
  if (task.kind === 'yes_or_no') {
    return ['.srj', JSON.stringify({ head: {}, boolean: await result.execute() })];
  }
  const names = (await result.metadata()).variables.map((v) => (v.variable || v).value);
  const bindings = [];
  for await (const row of await result.execute()) bindings.push(cells(row));
  return ['.srj', JSON.stringify({ head: { vars: names }, results: { bindings } })];
}

// A row as the JSON format of results has it.
function cells(row) {
  const cell = {};
  for (const [variable, t] of row) {
    cell[variable.value] = t.termType === 'NamedNode'
      ? { type: 'uri', value: t.value }
      : { type: 'literal', value: t.value,
        ...(t.language ? { 'xml:lang': t.language } : { datatype: t.datatype.value }) };
  }
  return cell;
}

(async () => {
  const [tasks, out] = process.argv.slice(2);
  for (const task of JSON.parse(fs.readFileSync(tasks, 'utf8'))) {
    let answer;
    try {
      answer = await run(task);
    } catch (problem) {
      answer = ['.error', String(problem.stack || problem)];
    }
    fs.writeFileSync(path.join(out, task.id + answer[0]), answer[1]);
  }
})();

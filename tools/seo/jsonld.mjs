// What two independent validators say of the structured data of the pages on standard input, one JSON object a line.
//
// In:  {"key", "html"}
// Out: {"key", "found": ["NewsArticle", ...], "issues": [{"validator", "severity": "error" | "warning", "message"}]}
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import Validator from "@adobe/structured-data-validator";

const require = createRequire(import.meta.url);
const { structuredDataTest } = require("structured-data-testing-tool");
const { Google } = require("structured-data-testing-tool/presets");
const { default: Extractor } = await import("@marbec/web-auto-extractor");

/** schema.org's vocabulary as Adobe's validator wants it: classes and their properties, from schema-dts' declarations. */
function vocabulary() {
  const text = readFileSync(require.resolve("schema-dts").replace(/schema\.js$/, "schema.d.ts"), "utf8");
  const graph = [];
  const id = (name) => ({ "@id": `schema:${name}` });
  for (const [, name, parents, body] of text.matchAll(/^interface (\w+)Base extends ([^{]+)\{([\s\S]*?)^\}/gm)) {
    const above = [...parents.matchAll(/(\w+)Base\b/g)].map((found) => id(found[1]));
    graph.push({ ...id(name), "@type": "rdfs:Class", "rdfs:subClassOf": above });
    for (const [, property] of body.matchAll(/^ {4}"(\w+)"\?:/gm)) {
      graph.push({ ...id(property), "@type": "rdf:Property", "schema:domainIncludes": [id(name)] });
    }
  }
  return { "@graph": graph };
}

async function ofTestingTool(html) {
  const done = await structuredDataTest(html, { presets: [Google] }).catch((error) => error.res ?? Promise.reject(error));
  const issue = (severity) => (test) => ({
    validator: "structured-data-testing-tool",
    severity,
    message: `${test.test}: ${test.error?.message ?? test.description ?? ""}`,
  });
  return [...done.failed.map(issue("error")), ...done.warnings.map(issue("warning"))];
}

async function ofAdobe(data, schema) {
  const issues = await new Validator(schema).validate(data);
  return issues.map((issue) => ({
    validator: "@adobe/structured-data-validator",
    severity: issue.severity.toLowerCase(),
    message: `${(issue.path ?? []).map((part) => part.property ?? part.type).join(".")}: ${issue.issueMessage}`,
  }));
}

const schema = vocabulary();
for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim()) {
    const { key, html } = JSON.parse(line);
    const data = new Extractor({ addLocation: true, embedSource: ["rdfa", "microdata"] }).parse(html);
    const issues = [...(await ofTestingTool(html)), ...(await ofAdobe(data, schema))];
    console.log(JSON.stringify({ key, found: Object.keys(data.jsonld ?? {}), issues }));
  }
}

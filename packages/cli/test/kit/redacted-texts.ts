/** The texts of an audit that nothing redacted may have. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inflateRawSync } from "node:zlib";
import { RULES } from "@rollcall/audit/rules";
import { expect } from "vitest";
import { dataIn } from "./page-data.js";

/** Names that a copy may show, and the words of Rollcall. */
const SHOWN = new Set(
  [
    "services",
    "packs",
    "directServices",
    "packServices",
    "licenses",
    "permissions",
    "drift",
    "findings",
    "notEvaluated",
  ].concat(["title", "remedy", "rule", "path", "version"]),
);

/** Texts of a value that nobody else than the tenant writes: with a digit, a sign or a capital, and long. */
export function textsOf(value: unknown, found: Set<string>): void {
  if (typeof value === "string") {
    if (value.length >= 8 && /[\d@.+]|[A-Z].*[ -]/.test(value)) found.add(value);
  } else if (Array.isArray(value)) for (const item of value) textsOf(item, found);
  else if (typeof value === "object" && value !== null)
    for (const [name, inner] of Object.entries(value)) if (!SHOWN.has(name)) textsOf(inner, found);
}

/** Words of the platforms: states, policies, places in a record. */
const PLATFORM =
  /^(?:Intercept All|Block All|Allow |Transfer To |Available In |Available Out |Use |Single User |Multiple User |Authorization Code Required|Speed Dial \d+\.|\d+ of \d+ weak|inin_|the group's|caller presses|Full-time|Part-time|\d{4}-\d\d-\d\d$)/;

/** What Rollcall itself says of rules. It names usual roles. */
const OURS = JSON.stringify(RULES);

/** Services and packs keep their names. */
function namesOfServices(audit: string): Set<string> {
  const names = new Set<string>();
  for (const line of linesIn(join(audit, "view.ndjson"))) {
    const { services, packs } = line as { services?: { value?: { name: string }[] }; packs?: { value?: string[] } };
    for (const name of [...(services?.value ?? []).map((one) => one.name), ...(packs?.value ?? [])]) names.add(name);
  }
  return names;
}

/** The values of a file with one JSON text a line. */
export const linesIn = (path: string): unknown[] =>
  readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

/** All text of a file, with what is compressed in it. */
export function contentOf(path: string): string {
  const bytes = readFileSync(path);
  if (path.endsWith(".xlsx")) return unzipped(bytes);
  const text = bytes.toString();
  if (!path.endsWith(".html")) return text;
  const blocks = [...dataIn(text).values()];
  expect(blocks.length).toBeGreaterThan(10);
  // The application is no data.
  return [text.replaceAll(/<script>[\s\S]*?<\/script>/g, ""), ...blocks].join("\n");
}

function unzipped(bytes: Buffer): string {
  let text = "";
  for (let at = bytes.indexOf("PK\u0003\u0004"); at >= 0; at = bytes.indexOf("PK\u0003\u0004", at + 4)) {
    const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
    text += inflateRawSync(bytes.subarray(start), { finishFlush: 2 }).toString();
  }
  return text;
}

/** The texts of an audit that no copy may have. */
export function textsIn(audit = "", least = 500): ReadonlySet<string> {
  const texts = new Set<string>();
  for (const name of ["view.ndjson", "findings.ndjson", "people.ndjson"]) textsOf(linesIn(join(audit, name)), texts);
  expect(texts.size).toBeGreaterThan(least);
  for (const name of namesOfServices(audit)) texts.delete(name);
  return texts;
}

/** The texts of an audit that something shows. */
export const leaksIn = (content: string, texts: ReadonlySet<string>): readonly string[] =>
  [...texts].filter((text) => !PLATFORM.test(text) && !OURS.includes(text) && content.includes(text));

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Api } from "../../src/core/index.js";

/** An example of a spec, with a mark in place of each secret. */
export interface MarkedExample {
  readonly name: string;
  readonly value: unknown;
  /** The marks. Each is in the value once. */
  readonly marks: readonly string[];
}

/** Fields that hold a secret, in the specs' own words. This list is not that of the code, because a test of it must not use it. */
const SECRET =
  /^(?:(?:new|old)?password|passwords?|(?:portal|new)?passcode|pin|token|access_token|refresh_token|client_secret|code_verifier|.*credentials?|.*authorization ?codes?)$/i;

/** All named examples of a spec that hold a secret, of requests and of answers. */
export function markedExamples(api: Api): MarkedExample[] {
  const file = createRequire(import.meta.url).resolve(`@rollcall/specs/${api}.json`);
  const found: MarkedExample[] = [];
  const search = (node: unknown, path: string) => {
    if (typeof node !== "object" || node === null) return;
    for (const [key, inner] of Object.entries(node)) {
      if (key === "examples" && !Array.isArray(inner)) {
        for (const [name, example] of Object.entries(inner as Record<string, { value?: unknown }>))
          if (example.value !== undefined) found.push(marked(`${path} ${name}`, example.value));
      } else search(inner, key === "post" || key === "get" || key === "put" ? `${key} ${path}` : path || key);
    }
  };
  const { paths, components } = JSON.parse(readFileSync(file, "utf8"));
  for (const [path, item] of Object.entries(paths)) search(item, path);
  for (const [name, example] of Object.entries((components.examples ?? {}) as Record<string, { value: unknown }>))
    found.push(marked(name, example.value));
  return found.filter(({ marks }) => marks.length > 0);
}

function marked(name: string, value: unknown): MarkedExample {
  const marks: string[] = [];
  const mark = (inner: unknown, secret: boolean): unknown => {
    if (Array.isArray(inner)) return inner.map((each) => mark(each, secret));
    if (typeof inner === "object" && inner !== null)
      return Object.fromEntries(
        Object.entries(inner).map(([key, each]) => [key, mark(each, secret || SECRET.test(key))]),
      );
    if (!secret || (typeof inner !== "string" && typeof inner !== "number") || inner === "") return inner;
    // Digits stay digits, because Odin sends such codes as numbers.
    const made =
      typeof inner === "number" ? 71_000_003 + 1009 * marks.length : `canary-${marks.length}-${"x".repeat(8)}`;
    marks.push(String(made));
    return made;
  };
  return { name, value: mark(value, false), marks };
}

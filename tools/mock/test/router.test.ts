/** The router that Prism gets finds what Prism's own router finds, and refuses what that refuses. */
import { apis } from "@rollcall/codegen/document";
import { expect, test } from "vitest";
import { loadBundle } from "../src/operations.ts";
import { prismOperations } from "../src/prism-operations.ts";
import { type Route, route, routerFor } from "../src/router.ts";

type Input = Parameters<Route>[0]["input"];

const METHODS = ["get", "post", "put", "patch", "delete"];

test.each(apis)("%s: for paths with ids, with words in the place of ids, and for unknown ones", async (api) => {
  const operations = prismOperations(await loadBundle(api));
  const own = routerFor(operations);
  const words = [...new Set(operations.flatMap(({ path }) => path.split("/").filter((part) => /^\w/.test(part))))];
  // Prism's own router is slow, so one operation in four is tried, and one in twenty with every method.
  const tries = operations.flatMap(({ path: template, method }, at) => {
    if (at % 4 > 0) return [];
    const word = words[at % words.length] ?? "";
    const filled = template.replaceAll(/\{.+?\}/g, ["4003%40ent.odin", word, "%E0%A4%A", "a{b}"][(at / 4) % 4] ?? "");
    const path = at % 11 === 0 ? `${filled}/${word}` : filled;
    const methods = at % 20 === 0 ? METHODS : [method];
    return methods.map((each) => ({ method: each, url: { path, query: {} } }) as Input);
  });
  let found = 0;
  for (const input of tries) {
    const expected = route({ input, resources: operations });
    const actual = own({ input, resources: operations });
    if ("right" in expected) found += 1;
    expect("right" in actual && actual.right, input.url.path).toBe("right" in expected && expected.right);
    if ("left" in expected) expect(String("left" in actual && actual.left)).toBe(String(expected.left));
  }
  expect(found).toBeGreaterThan(25);
  expect(tries.length - found).toBeGreaterThan(10);
});

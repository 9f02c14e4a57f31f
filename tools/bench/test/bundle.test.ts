import { randomBytes } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { bundleBytes } from "../src/clients/bundle.ts";

/** A module of about so many bytes that no compression makes smaller. */
const noise = (bytes: number) => `export default "${randomBytes((bytes * 3) / 4).toString("base64")}";`;

test("what is imported at once counts, also from a file that is shared; what is wanted later does not", async () => {
  const root = await mkdtemp(join(tmpdir(), "bench-"));
  onTestFinished(() => rm(root, { recursive: true }));
  const files = {
    "bundle.js": `import a from "./at-once.js"; import b from "./shared.js"; console.log(a, b, await import("./later.js"));`,
    "at-once.js": noise(2000),
    "shared.js": noise(4000),
    "later.js": `export { default as shared } from "./shared.js"; ${noise(16_000)}`,
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(root, name), text);
  const { loaded, minified, oneFile } = await bundleBytes(join(root, "bundle.js"));
  // Base64 has 6 bits of noise in each byte.
  expect(loaded).toBeGreaterThan(6000 * 0.75);
  expect(loaded).toBeLessThan(6000 * 0.75 + 700);
  expect(minified).toBeGreaterThan(6000);
  expect(minified).toBeLessThan(6700);
  expect(oneFile).toBeGreaterThan(22_000 * 0.75);
  expect(oneFile).toBeLessThan(22_000 * 0.75 + 900);
});

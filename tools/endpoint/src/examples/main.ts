/** `pnpm examples`: writes the examples of the other people of the estate. With `--check` it only names what would change. */

import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "@rollcall/config/files";
import { platforms } from "../names.ts";
import { complaints, driftOf } from "./drift.ts";
import { peopleFiles } from "./write.ts";

const args = process.argv.slice(2);
const unknown = args.filter((arg) => arg !== "--check");
if (unknown.length > 0) {
  console.error(`Unknown argument: ${unknown.join(" ")}. Usage: pnpm examples, or with --check to change nothing.`);
  process.exitCode = 2;
} else await run(args.includes("--check"));

async function run(check: boolean): Promise<void> {
  const read = (path: string) => (existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : undefined);
  const drift = driftOf(await peopleFiles(read), read, written());
  if (check) {
    const lines = complaints(drift);
    for (const line of lines) console.error(line);
    process.exitCode = lines.length === 0 ? 0 : 1;
    return;
  }
  for (const path of drift.stale) rmSync(join(root, path));
  for (const path of drift.stale) console.log(`removed ${path}`);
  for (const [path, text] of drift.changed) writeFileSync(join(root, path), text);
  for (const path of drift.changed.keys()) console.log(`wrote ${path}`);
}

/** The files of an earlier run. */
function written(): string[] {
  return platforms.flatMap((platform) => {
    const folder = `specs/${platform}/components/examples`;
    const names = readdirSync(join(root, folder)).filter((name) => name.endsWith(".people.yaml"));
    return names.map((name) => `${folder}/${name}`);
  });
}

/**
 * `pnpm spec:compare [VERSION|FOLDER] [--pages FOLDER]`: compares the PureCloud spec with the vendor's JavaScript SDK, and prints
 * what differs. The exit code is 1 if a difference is not in deliberate.json.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Document } from "@rollcall/codegen/document";
import { readJson, root, temporaryFolder } from "@rollcall/config/files";
import { run } from "@rollcall/config/processes";
import { type Outcome, runTool } from "@rollcall/config/tool";
import { compare } from "./compare.ts";
import { judge, readDeliberate } from "./deliberate.ts";
import { type Page, readPage } from "./pages.ts";
import { readTypings } from "./typings.ts";

const PACKAGE = "purecloud-platform-client-v2";
/** What the models of the spec follow. */
const VERSION = "262.0.0";

await runTool(
  "spec:compare [VERSION|FOLDER] [--pages FOLDER]",
  { pages: { type: "string" } },
  async ({ pages }, [sdk = VERSION]) => compared(sdk, pages),
);

async function compared(sdk: string, folder: string | undefined): Promise<Outcome> {
  const isVersion = /^\d+\.\d+\.\d+$/.test(sdk);
  const typings = readTypings(isVersion ? await download(sdk) : readFileSync(join(sdk, "index.d.ts"), "utf8"));
  const spec = await readJson<Document>(root, "specs/dist/purecloud.json");
  const { open, stale } = judge(
    compare(spec, typings, folder === undefined ? new Map() : pagesIn(folder)),
    readDeliberate(),
  );
  // Without the pages some differences cannot show.
  const gone =
    folder === undefined ? [] : stale.map((line) => `deliberate.json has "${line}", which no longer differs`);
  const lines = [...open, ...gone];
  const sum = `${lines.length} differences that are not in tools/others/deliberate.json`;
  return { ok: lines.length === 0, lines: [...lines, sum] };
}

async function download(version: string): Promise<string> {
  await using folder = await temporaryFolder("sdk");
  const at = { cwd: folder.path, env: process.env };
  await run({ file: "npm", args: ["pack", `${PACKAGE}@${version}`, "--loglevel=error"], ...at });
  const [archive = ""] = readdirSync(folder.path);
  await run({ file: "tar", args: ["-xzf", archive, "package/index.d.ts"], ...at });
  return readFileSync(join(folder.path, "package/index.d.ts"), "utf8");
}

function pagesIn(folder: string): Map<string, Page> {
  const files = readdirSync(folder).filter((name) => name.endsWith("Api.md"));
  return new Map(files.flatMap((name) => [...readPage(readFileSync(join(folder, name), "utf8"))]));
}

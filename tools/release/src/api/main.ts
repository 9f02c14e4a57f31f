/** `pnpm api:check`: are the reports in `tools/release/api` what the packages offer? `pnpm api:update` writes them. Both need a build. */
import { glob, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { bundleSpecs } from "../spec/bundle.ts";
import { commandReport } from "./command-report.ts";
import { compareReports } from "./compare-reports.ts";
import { entryReport } from "./entry-report.ts";
import { findOffers, type Offer } from "./published.ts";
import { specsReport } from "./specs-report.ts";

const root = resolve(import.meta.dirname, "../../../..");
const folder = "tools/release/api";

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const [flag, ...more] = args;
  if (more.length > 0 || (flag !== undefined && flag !== "--update")) {
    console.error("Usage: pnpm api:check | api:update");
    return 2;
  }
  const now = new Map<string, string>();
  for (const offer of await findOffers(root)) now.set(offer.report, await reportOf(offer));
  const committed = await readReports();
  if (flag === "--update") return update(committed, now);
  const problems = compareReports(committed, now, folder);
  for (const problem of problems) console.error(problem);
  if (problems.length === 0) console.log(`${now.size} reports are up to date.`);
  return problems.length === 0 ? 0 : 1;
}

async function reportOf(offer: Offer): Promise<string> {
  if (offer.kind === "entry") return entryReport(offer.folder, offer.types);
  if (offer.kind === "command") return commandReport(offer.command, offer.main);
  return specsReport(await bundleSpecs(root, false), offer.exports);
}

async function readReports(): Promise<Map<string, string>> {
  const reports = new Map<string, string>();
  for await (const name of glob("*.md", { cwd: join(root, folder) })) {
    reports.set(name, (await readFile(join(root, folder, name), "utf8")).replaceAll("\r\n", "\n"));
  }
  reports.delete("README.md");
  return reports;
}

async function update(committed: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): Promise<number> {
  await mkdir(join(root, folder), { recursive: true });
  for (const name of committed.keys()) if (!now.has(name)) await rm(join(root, folder, name));
  for (const [name, text] of now) {
    if (committed.get(name) === text) continue;
    await writeFile(join(root, folder, name), text);
    console.log(`wrote ${folder}/${name}`);
  }
  return 0;
}

import { glob, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Outcome } from "../command.ts";
import { bundleSpecs } from "../spec/bundle.ts";
import { commandReport } from "./command-report.ts";
import { compareReports } from "./compare-reports.ts";
import { entryReports } from "./entry-report.ts";
import { findOffers, type Offer } from "./published.ts";
import { specsReport } from "./specs-report.ts";

/** Where the reports are, from the root. */
export const reportFolder = "tools/release/api";

export async function apiCompare(root: string): Promise<Outcome> {
  const now = await reportsNow(root);
  const problems = compareReports(await committedReports(root), now, reportFolder);
  return { ok: problems.length === 0, lines: problems.length > 0 ? problems : [`${now.size} reports are up to date.`] };
}

/** `pnpm api:update` writes the reports of the built packages. */
export async function apiUpdate(root: string): Promise<Outcome> {
  const [committed, now] = [await committedReports(root), await reportsNow(root)];
  const folder = join(root, reportFolder);
  await mkdir(folder, { recursive: true });
  for (const name of committed.keys()) if (!now.has(name)) await rm(join(folder, name));
  const changed = [...now].filter(([name, text]) => committed.get(name) !== text);
  for (const [name, text] of changed) await writeFile(join(folder, name), text);
  return { ok: true, lines: changed.map(([name]) => `wrote ${reportFolder}/${name}`) };
}

async function reportsNow(root: string): Promise<Map<string, string>> {
  const reports = new Map<string, string>();
  const offers = await findOffers(root);
  const entries = offers.filter((offer) => offer.kind === "entry");
  for (const folder of new Set(entries.map((entry) => entry.folder))) {
    const own = entries.filter((entry) => entry.folder === folder);
    const texts = await entryReports(
      folder,
      own.map(({ types }) => types),
    );
    for (const [at, { report }] of own.entries()) reports.set(report, texts[at] ?? "");
  }
  for (const offer of offers) if (offer.kind !== "entry") reports.set(offer.report, await reportOf(root, offer));
  return reports;
}

async function reportOf(root: string, offer: Exclude<Offer, { kind: "entry" }>): Promise<string> {
  if (offer.kind === "command") return commandReport(offer.command, offer.main);
  return specsReport(await bundleSpecs(root, false), offer.exports);
}

async function committedReports(root: string): Promise<Map<string, string>> {
  const reports = new Map<string, string>();
  for await (const name of glob("*.md", { cwd: join(root, reportFolder) })) {
    reports.set(name, (await readFile(join(root, reportFolder, name), "utf8")).replaceAll("\r\n", "\n"));
  }
  reports.delete("README.md");
  return reports;
}

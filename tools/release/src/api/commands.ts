import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { makeFiles } from "@rollcall/config/made";
import type { Outcome } from "@rollcall/config/tool";
import { bundleSpecs } from "../spec/bundle.ts";
import { findOffers, reportFolder } from "./published.ts";
import { commandReport, entryReports, specsReport } from "./reports.ts";

export async function apiCompare(root: string): Promise<Outcome> {
  const now = await reportsNow(root);
  const problems = compareReports(await committedReports(root), now, reportFolder);
  return { ok: problems.length === 0, lines: problems.length > 0 ? problems : [`${now.size} reports are up to date.`] };
}

/** `pnpm api:update` writes the reports of the built packages. */
export async function apiUpdate(root: string): Promise<Outcome> {
  const inFolder = (name: string) => `${reportFolder}/${name}`;
  const files = new Map([...(await reportsNow(root))].map(([name, text]) => [inFolder(name), text]));
  const written = [...(await committedReports(root)).keys()].map(inFolder);
  return makeFiles(root, "api:update", files, { check: false, written });
}

async function reportsNow(root: string): Promise<Map<string, string>> {
  const reports = new Map<string, string>();
  const offers = await findOffers(root);
  const entries = offers.filter((offer) => offer.kind === "entry");
  for (const [folder, own] of Map.groupBy(entries, (entry) => entry.folder)) {
    const types = own.map((entry) => entry.types);
    for (const [at, text] of (await entryReports(folder, types)).entries()) reports.set(own[at]?.report ?? "", text);
  }
  for (const offer of offers) {
    if (offer.kind === "command") reports.set(offer.report, await commandReport(offer.command, offer.main));
    if (offer.kind === "specs") reports.set(offer.report, specsReport(await bundleSpecs(root, false), offer.exports));
  }
  return reports;
}

async function committedReports(root: string): Promise<Map<string, string>> {
  const reports = new Map<string, string>();
  for await (const name of glob("*.md", { cwd: join(root, reportFolder) })) {
    reports.set(name, (await readFile(join(root, reportFolder, name), "utf8")).replaceAll("\r\n", "\n"));
  }
  reports.delete("README.md");
  return reports;
}

const remedy = "Do: pnpm api:update, and read the diff: is it meant, and does a changeset name it?";

/** What is wrong with the committed reports: a line for each that differs, with the differences, or that is extra. */
export function compareReports(
  committed: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
  folder: string,
): string[] {
  return [...new Set([...committed.keys(), ...now.keys()])].sort().flatMap((name) => {
    const [before, after] = [committed.get(name), now.get(name)];
    if (before === after) return [];
    if (before === undefined) return [`${folder}/${name} is missing. ${remedy}`];
    if (after === undefined) return [`${folder}/${name} is of nothing that we publish. ${remedy}`];
    return [`${folder}/${name} is not what the package offers. ${remedy}\n${differences(before, after)}`];
  });
}

const shownLines = 12;

/** The lines that only one side has. Enough of them to show the change. */
function differences(before: string, after: string): string {
  const only = (text: string, other: string, mark: string): string[] => {
    const own = new Set(text.split("\n")).difference(new Set([...other.split("\n"), ""]));
    return [...own].map((line) => `  ${mark} ${line.trim()}`);
  };
  const all = [...only(before, after, "-"), ...only(after, before, "+")];
  if (all.length === 0) return "  (the same lines in another order)";
  const more = all.length > shownLines ? [`  … and ${all.length - shownLines} more`] : [];
  return [...all.slice(0, shownLines), ...more].join("\n");
}

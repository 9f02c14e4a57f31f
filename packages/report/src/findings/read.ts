import { type Coverage, printable, shareRead } from "@rollcall/audit";
import type { Judgement } from "@rollcall/audit/rules";
import { readWords, shareWords } from "../audit/share-words.js";
import { PLATFORMS } from "../platforms.js";
import type { Look } from "../terminal/text.js";
import { fit, padded } from "../terminal/width.js";
import { count } from "../terminal/words.js";
import type { Limits } from "./budget.js";
import { listed } from "./listed.js";
import { COUNTS } from "./look.js";

/** A line for each platform, with who was read, and who is on both. */
export function readLines(coverage: readonly Coverage[], people: Judgement["people"], look: Look): string[] {
  const on = (platform: Coverage["platform"]) => coverage.filter((one) => one.platform === platform);
  return [...platformLine(on("odin"), look), ...platformLine(on("purecloud"), look), ...peopleLine(people, look)];
}

/** The scopes of which the least was read, with the reason. */
export function lostLines(
  coverage: readonly Coverage[],
  { lost: most, rows }: Pick<Limits, "lost" | "rows">,
  look: Look,
): readonly string[] {
  const lost = coverage.flatMap((one) => {
    const reasons = reasonsOf(one);
    return reasons.length === 0 ? [] : [{ one, reasons, share: shareOf([one]) }];
  });
  const worst = lost.sort((one, other) => one.share - other.share);
  return listed(worst, most, SEE, ({ one, reasons }) => scopeLines(one, reasons, rows, look));
}

const SEE = "see --coverage";

/** Who is who. Nothing if only one platform was audited. */
function peopleLine({ sides, matched, ambiguous }: Judgement["people"], look: Look): string[] {
  if (sides.odin.state === "not audited" || sides.purecloud.state === "not audited") return [];
  const unclear = ambiguous.length === 0 ? "" : `, ${count(ambiguous.length, "case")} not clear: people.ndjson`;
  return [row("Both", `${matched.length} ${matched.length === 1 ? "person" : "people"} on both${unclear}`, look)];
}

const row = (label: string, text: string, { width }: Look): string =>
  `  ${padded(label, COUNTS)}${fit(text, width - 2 - COUNTS)}`;

function platformLine(scopes: readonly Coverage[], look: Look): string[] {
  const platform = scopes[0]?.platform;
  if (platform === undefined) return [];
  const seen = sum(scopes, ({ users }) => users.seen);
  const of = expectedOf(scopes, seen);
  const where = platform === "odin" ? ` in ${count(scopes.length, "group")}` : "";
  const share = shareOf(scopes);
  const isWhole = share === 1 && of === "" && scopes.every((one) => reasonsOf(one).length === 0);
  const words = readWords(shareRead(scopes), isWhole);
  const users = of === "" ? count(seen, "user") : `${seen}${of} users`;
  return [
    (isWhole ? look.paint.green : look.paint.yellow)(row(PLATFORMS[platform], `${users}${where}, ${words}`, look)),
  ];
}

function expectedOf(scopes: readonly Coverage[], seen: number): string {
  if (scopes.some(({ users }) => users.expected === null)) return " of an unknown number";
  const expected = sum(scopes, ({ users }) => users.expected ?? 0);
  return expected === seen ? "" : ` of ${expected}`;
}

const sum = (scopes: readonly Coverage[], of: (one: Coverage) => number) =>
  scopes.reduce((total, one) => total + of(one), 0);

function shareOf(scopes: readonly Coverage[]): number {
  const { read, of } = shareRead(scopes);
  return of === 0 ? 0 : read / of;
}

/** A scope with its first reason. Each further reason has its own line. */
function scopeLines(
  coverage: Coverage,
  [first = "", ...others]: readonly string[],
  most: number,
  { paint, width }: Look,
): readonly string[] {
  const { platform, scope, users } = coverage;
  const where = platform === "odin" ? scope : PLATFORMS.purecloud;
  const share = padded(shareWords(shareOf([coverage])), COUNTS);
  const name = fit(printable(where), NAME);
  const missing =
    users.expected === null || users.expected === users.seen ? "" : ` (${users.seen} of ${users.expected} users)`;
  const line = (text: string) => fit(printable(text), width - 2 - COUNTS);
  return [
    `  ${paint.yellow(share)}${line(`${name}${missing}: ${first}`)}`,
    ...listed(others, most - 1, SEE, (reason) => [line(reason)]).map(
      (text) => `  ${padded("", COUNTS)}${text.trimStart()}`,
    ),
  ];
}

/** The columns that the name of a scope has at most. */
const NAME = 28;

/** What was lost of a scope, the gravest first. */
function reasonsOf({ stopped, truncated, notAsked, users, gaps, context }: Coverage): string[] {
  const failed = lostSections({ gaps, context }, "failed");
  const forbidden = lostSections({ gaps, context }, "forbidden");
  return [
    ...(stopped === null ? [] : [`ended early: ${stopped}`]),
    ...(truncated === null ? [] : [`users are missing: ${truncated}`]),
    ...(users.vanished > 0 ? [`${users.vanished} gone when read`] : []),
    ...(failed.length > 0 ? [`failed: ${failed.join(", ")}`] : []),
    ...(forbidden.length > 0 ? [`forbidden: ${forbidden.join(", ")}`] : []),
    ...(notAsked.length > 0 ? [`given up: ${notAsked.join(", ")}`] : []),
  ];
}

/** `queues for 3 users, numbers of the context`, the section with the most users first. */
function lostSections({ gaps, context }: Pick<Coverage, "gaps" | "context">, status: "failed" | "forbidden"): string[] {
  const own = gaps.filter((gap) => gap.status === status && !gap.notReturned);
  return [
    ...own
      .sort((one, other) => other.users - one.users)
      .map(({ section, users }) => `${section} for ${count(users, "user")}`),
    ...context.filter((one) => one.status === status).map(({ part }) => `${part} of the context`),
  ];
}

import { type Coverage, type OutcomeStatus, printable, shareRead } from "@rollcall/audit";
import type { Judgement } from "@rollcall/audit/rules";
import { PLATFORMS } from "../platforms.js";
import { type Look, labelled } from "../terminal/text.js";
import { count } from "../terminal/words.js";
import { COUNTS } from "./look.js";

/** The most groups that lack users and are named. The full coverage names all. */
const NAMED = 3;
/** The most lost sections that are named. With more, the audit itself is the problem. */
const SECTIONS = 12;

/** A line for each platform, with who was read. All that was lost follows. */
export function readLines(coverage: readonly Coverage[], people: Judgement["people"], look: Look): string[] {
  const on = (platform: Coverage["platform"]) => coverage.filter((one) => one.platform === platform);
  return [...platformLines(on("odin"), look), ...platformLines(on("purecloud"), look), ...peopleLine(people, look)];
}

/** Who is who. Nothing if only one platform was audited. */
function peopleLine({ sides, matched, ambiguous }: Judgement["people"], look: Look): string[] {
  if (sides.odin.state === "not audited" || sides.purecloud.state === "not audited") return [];
  const unclear = ambiguous.length === 0 ? "" : `. ${count(ambiguous.length, "case")} not clear, see people.ndjson`;
  return row("Both", `${matched.length} ${matched.length === 1 ? "person is" : "people are"} on both${unclear}`, look);
}

const row = (label: string, text: string, { width }: Look): string[] =>
  labelled(label, text, { indent: 2, column: COUNTS, width });

function platformLines(scopes: readonly Coverage[], look: Look): string[] {
  const platform = scopes[0]?.platform;
  if (platform === undefined) return [];
  const seen = sum(scopes, ({ users }) => users.seen);
  const isCounted = scopes.every(({ users }) => users.expected !== null);
  const expected = sum(scopes, ({ users }) => users.expected ?? 0);
  const of = !isCounted ? " of an unknown number" : expected === seen ? "" : ` of ${expected}`;
  const where = platform === "odin" ? ` in ${count(scopes.length, "group")}` : "";
  const lost = lostLines(scopes);
  const { read, of: asked } = shareRead(scopes);
  const isWhole = read === asked && of === "" && lost.length === 0;
  // Rounded down, because 99.99 must not become 100.
  const share = isWhole ? "everything was read" : `${Math.floor((1000 * read) / Math.max(1, asked)) / 10} % was read`;
  const users = of === "" ? count(seen, "user") : `${seen}${of} users`;
  return [
    ...row(PLATFORMS[platform], `${users}${where}, ${share}`, look).map(isWhole ? look.paint.green : look.paint.yellow),
    ...lost.flatMap((text) =>
      labelled("-", printable(text), { indent: 2 + COUNTS, column: 2, width: look.width }).map(look.paint.red),
    ),
  ];
}

const sum = (scopes: readonly Coverage[], of: (one: Coverage) => number) =>
  scopes.reduce((total, one) => total + of(one), 0);

/** What was lost, kind by kind. */
function lostLines(scopes: readonly Coverage[]): string[] {
  const vanished = sum(scopes, ({ users }) => users.vanished);
  const notAsked = [...new Set(scopes.flatMap((one) => one.notAsked))];
  return [
    ...named(scopes, "ended early", ({ stopped }) => stopped),
    ...named(scopes, "lacks users", ({ truncated }) => truncated),
    ...(vanished > 0 ? [`${count(vanished, "user")} listed, but gone when read`] : []),
    ...(notAsked.length > 0 ? [`given up after many refusals or failures: ${notAsked.join(", ")}`] : []),
    ...sectionsLine(scopes, "forbidden"),
    ...sectionsLine(scopes, "failed"),
  ];
}

function named(scopes: readonly Coverage[], what: string, why: (one: Coverage) => string | null): string[] {
  const those = scopes.flatMap((one) => {
    const because = why(one);
    return because === null ? [] : [`${one.scope} ${what}: ${because}`];
  });
  const more = those.length - NAMED;
  return [...those.slice(0, NAMED), ...(more > 0 ? [`${count(more, "more group")} ${what}`] : [])];
}

/** `failed: queues for 3 users, group of the context`, the section with the most users first. */
function sectionsLine(scopes: readonly Coverage[], status: OutcomeStatus): string[] {
  const users = new Map<string, number>();
  for (const gap of scopes.flatMap(({ gaps }) => gaps)) {
    if (gap.status === status && !gap.notReturned) users.set(gap.section, (users.get(gap.section) ?? 0) + gap.users);
  }
  const sections = [...users].sort(([, one], [, other]) => other - one);
  const parts = new Set(
    scopes.flatMap(({ context }) => context.filter((one) => one.status === status).map(({ part }) => part)),
  );
  const texts = [
    ...sections.map(([section, number]) => `${section} for ${count(number, "user")}`),
    ...[...parts].map((part) => `${part} of the context`),
  ];
  const more = texts.length > SECTIONS ? [`${count(texts.length - SECTIONS, "more section")}`] : [];
  return texts.length === 0 ? [] : [`${status}: ${[...texts.slice(0, SECTIONS), ...more].join(", ")}`];
}

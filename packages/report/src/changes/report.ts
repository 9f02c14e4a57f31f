import { printable } from "@rollcall/audit";
import type {
  AuditsCompared,
  Change,
  ChangeEvent,
  ChangesSummary,
  ContextChange,
  FindingChange,
  SectionNotCompared,
  UserChange,
} from "@rollcall/audit/changes";
import type { Severity } from "@rollcall/audit/rules";
import { PLATFORMS } from "../platforms.js";
import { nameOf } from "../subjects.js";
import { type Paint, plain, widthFor } from "../terminal/text.js";
import { count, madeAt } from "../terminal/words.js";
import { type Kept, KeptByName } from "./kept.js";
import { type Line, listed, oneLine, sectionLines } from "./lines.js";
import { changeWords, dayOf } from "./words.js";

/** How changes are shown. */
export interface ChangesLook {
  /** @default no colours */
  readonly paint?: Paint | undefined;
  /** The columns of the terminal. @default 100 */
  readonly columns?: number | undefined;
  /** How many of each kind are shown. @default 3 */
  readonly shown?: number | undefined;
}

/** The gravest first. Importing the same list of the rules would load all rules. */
const SEVERITIES: readonly Severity[] = ["critical", "high", "medium", "low", "info"];

/** Fields by which calls or rights may leave the organisation. Their changes come first. */
const DANGEROUS =
  /^(forwarding|forwardingSteps|plans|grants|roles|trusts|intercept|alternateUserIds|secondFactors|portalCalling|callProcessing)\b/;

/** Collects a comparison event by event, and shows it on one screen. It keeps counts, and the first events of each kind. */
export class ChangesReport {
  readonly #look: ChangesLook;
  readonly #users: KeptByName<UserChange>;
  readonly #fields: KeptByName<Change>;
  readonly #context: KeptByName<ContextChange>;
  readonly #new: KeptByName<FindingChange>;
  readonly #resolved: KeptByName<FindingChange>;
  readonly #unknown: KeptByName<FindingChange>;
  readonly #open = new Map<Severity, number>();
  #oldest: FindingChange | undefined;
  #graver = 0;
  #audits: AuditsCompared | undefined;
  #summary: ChangesSummary | undefined;

  constructor(look: ChangesLook = {}) {
    const { shown = 3 } = look;
    this.#look = look;
    this.#users = new KeptByName(shown);
    this.#fields = new KeptByName(shown);
    this.#context = new KeptByName(shown);
    this.#new = new KeptByName(shown);
    this.#resolved = new KeptByName(shown);
    this.#unknown = new KeptByName(1);
  }

  /** Adds an event of `diff`. */
  add(event: ChangeEvent): void {
    if (event.about === "audits") this.#audits = event;
    else if (event.about === "user") this.#users.add(event.change, event);
    else if (event.about === "field") this.#fields.add(fieldOf(event), event);
    else if (event.about === "context") this.#context.add(`${event.part} ${event.field}`, event);
    else if (event.about === "finding") this.#finding(event);
    else if (event.about === "summary") this.#summary = event;
  }

  /** The screen. */
  text(): string {
    const { paint = plain } = this.#look;
    const width = widthFor(this.#look.columns);
    const sections: readonly (readonly [string, readonly Line[]])[] = [
      [this.#title, this.#notes],
      ["New findings", this.#newLines],
      ["Resolved", bySeverity(this.#resolved)],
      ["Still open", this.#openLines],
      ["No longer known", this.#unknownLines],
      ["Users", this.#userLines],
      ["Changes of calls, access and rights", this.#dangerousLines],
      ["Other changes of users", this.#otherLines],
      ["Changes of groups and of the organisation", this.#contextLines],
      ["Not compared", this.#gapLines],
    ];
    return sections
      .filter(([, lines], at) => at === 0 || lines.length > 0)
      .flatMap(([title, lines]) => [paint.bold(printable(title)), ...sectionLines(lines, width), ""])
      .join("\n");
  }

  get #title(): string {
    const { before, after } = this.#audits ?? {};
    const [from, to] = [before, after].map((one) => madeAt(one?.finishedAt ?? "", one?.token));
    return `Changes from ${from?.replace(/ UTC$/, "")} to ${to}`;
  }

  /** First how much was compared, because a number of changes means nothing without it. */
  get #notes(): Line[] {
    const { users, changes, context } = this.#summary ?? NO_SUMMARY;
    const { notes = [], rulesAdded = [], rulesRemoved = [] } = this.#audits ?? {};
    const many = `${count(users.compared, "user")} in both audits, ${users.changed} of them changed`;
    return [
      {
        label: "compared",
        text: `${many}. ${count(changes, "change")} of users, ${context} of what they share`,
      },
      ...notes.map((text) => ({ label: "note", text })),
      ...(rulesAdded.length > 0 ? [{ label: "note", text: `new rules: ${rulesAdded.join(", ")}` }] : []),
      ...(rulesRemoved.length > 0
        ? [{ label: "note", text: `rules that no longer judge: ${rulesRemoved.join(", ")}` }]
        : []),
    ];
  }

  get #newLines(): Line[] {
    const lines = bySeverity(this.#new);
    return this.#graver === 0 ? lines : [...lines, { label: "graver", text: `${this.#graver} that were open before` }];
  }

  get #openLines(): Line[] {
    const hidden = this.#summary?.findings.suppressed ?? 0;
    const suppressed = hidden > 0 ? [{ label: "suppressed", text: `${hidden}, which are counted nowhere else` }] : [];
    if (this.#open.size === 0) return suppressed;
    const words = SEVERITIES.flatMap((severity) =>
      this.#open.has(severity) ? [`${this.#open.get(severity)} ${severity}`] : [],
    );
    const oldest = this.#oldest;
    const since = oldest && `the oldest since ${dayOf(oldest.firstSeen)}${oldest.atLeast ? " or earlier" : ""}`;
    return [{ label: "all", text: [words.join(", "), since].filter(Boolean).join("; ") }, ...suppressed];
  }

  get #unknownLines(): Line[] {
    return [...this.#unknown.groups].map(([why, { count }]) => ({ label: String(count), text: why }));
  }

  get #userLines(): Line[] {
    return [...this.#users.groups].flatMap(([change, kept]) => listed(change, kept, userWords));
  }

  get #dangerousLines(): Line[] {
    return this.#fieldsThat(true).flatMap(([field, kept]) => listed(field, kept, fieldWords));
  }

  get #otherLines(): Line[] {
    return this.#fieldsThat(false).map(([field, kept]) => oneLine(field, kept, fieldWords));
  }

  /** The most frequent first. */
  #fieldsThat(areDangerous: boolean): (readonly [string, Kept<Change>])[] {
    return [...this.#fields.groups]
      .filter(([field]) => DANGEROUS.test(field) === areDangerous)
      .sort(([, one], [, other]) => other.count - one.count);
  }

  get #contextLines(): Line[] {
    return [...this.#context.groups].map(([name, kept]) =>
      oneLine(name, kept, (change) => `${change.scope}: ${changeWords(change)}`),
    );
  }

  /** What one audit read and the other did not comes first. What neither reads is the same every night. */
  get #gapLines(): Line[] {
    const gaps = this.#summary?.notCompared ?? [];
    const isNews = ({ lost, gained }: SectionNotCompared) => lost + gained > 0;
    const neither = gaps.filter((gap) => !isNews(gap)).map(sectionWords);
    return [
      ...gaps.filter(isNews).map((gap) => ({ label: sectionWords(gap), text: gapWords(gap) })),
      ...(neither.length > 0 ? [{ label: "in neither audit", text: neither.join(", ") }] : []),
    ];
  }

  #finding(finding: FindingChange): void {
    if (finding.suppressed || finding.partOf !== undefined) return;
    const { status, severity, was, because = "" } = finding;
    if (status === "new") this.#new.add(severity, finding);
    else if (status === "resolved") this.#resolved.add(severity, finding);
    else if (status === "unknown") this.#unknown.add(because, finding);
    else {
      this.#open.set(severity, (this.#open.get(severity) ?? 0) + 1);
      if (!this.#oldest || finding.firstSeen < this.#oldest.firstSeen) this.#oldest = finding;
      if (was && SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(was.severity)) this.#graver += 1;
    }
  }
}

const NO_SUMMARY = { users: { compared: 0, changed: 0 }, changes: 0, context: 0 };

/** The gravest first. Only the count of those that are information. */
function bySeverity({ groups }: KeptByName<FindingChange>): Line[] {
  return SEVERITIES.flatMap((severity): Line[] => {
    const kept = groups.get(severity);
    if (!kept) return [];
    return severity === "info" ? [{ label: severity, text: String(kept.count) }] : listed(severity, kept, findingWords);
  });
}

/** A group's plan changes many users. That has its own line. */
const fieldOf = ({ field, kind, inForce }: Change): string =>
  `${field}${kind === "moved" ? " (moved)" : ""}${inForce?.before === "group" && inForce.after === "group" ? " (the group's)" : ""}`;

const whose = ({ name, userId, platform }: Pick<Change, "name" | "userId" | "platform">): string =>
  `${name ?? userId} (${PLATFORMS[platform]})`;

function findingWords({ title, rule, subject, because }: FindingChange): string {
  return `${nameOf(subject)}: ${title} (${rule})${because === undefined ? "" : `, ${because}`}`;
}

function userWords({ name, userId, platform, scope, to, by, because }: UserChange): string {
  const where = platform === "odin" ? `Odin ${scope}` : "PureCloud";
  const more = [
    ...(to === undefined ? [] : [`now ${to}`]),
    ...(by === undefined ? [] : [`by ${by.join(", ")}`]),
    ...(because ?? []),
  ];
  return `${name === null ? userId : `${name} (${userId})`}, ${where}${more.length > 0 ? `: ${more.join("; ")}` : ""}`;
}

const fieldWords = (change: Change): string => `${whose(change)} ${changeWords(change)}`;

const sectionWords = ({ platform, section }: SectionNotCompared): string => `${PLATFORMS[platform]} ${section}`;

function gapWords({ lost, gained, because }: SectionNotCompared): string {
  const words = [
    ...(lost > 0 ? [`the later audit could not read ${lost}`] : []),
    ...(gained > 0 ? [`only the later audit read ${gained}`] : []),
  ];
  return `${words.join(", ")}${because[0] === undefined ? "" : ` (${because[0]})`}`;
}

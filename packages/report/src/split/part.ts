import { type ContextPart, type Coverage, mapFact } from "@rollcall/audit";
import { type ChangeEvent, ChangesTally, type ViewedUser } from "@rollcall/audit/changes";
import type { ReportedAudit } from "../audit/reported-audit.js";
import { judgementOfPart } from "./judgement.js";
import { hasChange, hasSubject, type Members, membersBy, type SplitBy, type SplittableAudit } from "./members.js";
import { everybodyIn, hidesStrangers } from "./strangers.js";

/** A part of an audit: a group or a division. */
export interface AuditPart {
  readonly name: string;
  readonly audit: ReportedAudit;
}

/** What of an organisation names nobody. Its queues have members, and its deleted users have names. */
const NAMELESS: ReadonlySet<string> = new Set(["licenses", "divisions"]);

/**
 * The parts of an audit: one for each group of Odin, or for each division of PureCloud. A part has its users and their counterparts
 * on the other platform, and nobody else. The last part has the users who are in none.
 */
export async function partsOf(audit: SplittableAudit, by: SplitBy): Promise<readonly AuditPart[]> {
  const all = await membersBy(audit, by);
  const findings = await findingsOf(audit, all);
  const changes = await changesOf(audit, all, by);
  const context: ContextPart[] = [];
  for await (const part of audit.context()) context.push(part);
  const everybody = everybodyIn(all);
  return all.map((members, at) => ({
    name: members.name,
    audit: {
      ...audit,
      users: () => oneByOne(members.places, async (place) => withoutOthers(await audit.user(place))),
      findings: () => {
        const hide = hidesStrangers(members, everybody);
        return oneByOne(findings[at] ?? [], async (place) => hide(await audit.finding(place)));
      },
      people: () => members.people,
      context: () => context.filter((part) => hasContext(members, by, part)),
      judgement: judgementOfPart(audit.judgement, members, { by, hide: hidesStrangers(members, everybody) }),
      coverage: audit.coverage.filter((one) => hasCoverage(members, by, one)),
      changes: audit.changes && (() => changes[at] ?? []),
      past: [],
    },
  }));
}

/** Users of PureCloud are in no group. Those of Odin are in no division. */
const hasCoverage = ({ name, isUnassigned, ids }: Members, by: SplitBy, { platform, scope }: Coverage): boolean =>
  isUnassigned ? ids[platform].size > 0 : by === "group" ? scope === name : platform === "purecloud";

const hasContext = ({ name }: Members, by: SplitBy, { platform, scope, part }: ContextPart): boolean =>
  platform === "purecloud" ? NAMELESS.has(part) : by === "group" && scope === name;

/** Who made a trust is somebody else. */
function withoutOthers(user: ViewedUser): ViewedUser {
  if (user.platform === "odin") return user;
  return { ...user, trusts: mapFact(user.trusts, (all) => all.map((one) => ({ ...one, by: null }))) };
}

async function* oneByOne<T>(places: readonly number[], read: (place: number) => T | Promise<T>) {
  for (const place of places) yield { place, value: await read(place) };
}

/** The places of the findings of each part. */
async function findingsOf(audit: ReportedAudit, all: readonly Members[]): Promise<readonly (readonly number[])[]> {
  const places = all.map((): number[] => []);
  for await (const { place, value } of audit.findings())
    for (const [at, members] of all.entries()) if (hasSubject(members, value.subject)) places[at]?.push(place);
  return places;
}

/** The changes of each part, with its own summary. The audits are compared once. */
async function changesOf(audit: ReportedAudit, all: readonly Members[], by: SplitBy) {
  const events = all.map((): ChangeEvent[] => []);
  const tallies = all.map(() => new ChangesTally());
  for await (const event of audit.changes?.() ?? []) {
    for (const [at, members] of all.entries()) {
      if (!hasChange(members, by, event)) continue;
      events[at]?.push(event);
      tallies[at]?.add(event);
    }
  }
  return events.map((own, at): readonly ChangeEvent[] => {
    const summary = tallies[at]?.summary;
    return summary ? [...own, { about: "summary", ...summary }] : own;
  });
}

import type { AuditContent, AuditFacts, ChangeEvent, ViewedUser } from "../../src/changes/index.js";
import { type DiffOptions, diff, sourceOf } from "../../src/changes/index.js";
import { type CleanScope, normalise, type Section } from "../../src/index.js";
import { type Finding, findingId } from "../../src/rules/engine/finding.js";
import type { Severity } from "../../src/rules/engine/verdict.js";
import { odinRecord, purecloudRecord } from "../records.js";

/** Sections as data. Text is the message of a failure, and `null` is a section that the user does not have. */
export type Sections = Readonly<Record<string, unknown>>;

function outcome(data: unknown): Section {
  if (data === null) return { status: "unavailable", reason: "not licensed" };
  if (typeof data !== "string") return { status: "ok", data };
  return { status: "failed", error: { name: "E", status: 500, message: data, retryable: true } };
}

const sectionsOf = (sections: Sections) =>
  Object.fromEntries(Object.entries(sections).map(([name, data]) => [name, outcome(data)])) as never;

/** What every Odin profile has. */
const PROFILE = { firstName: "Ann", lastName: "Lee", phoneNumber: "", extension: "4001", endpointType: "none" };

/** A user of Odin. The fields of `user` come on top of a plain profile. */
export function odinUser(sections: Sections = {}, more: object = {}, group?: CleanScope): ViewedUser {
  const { user = {}, ...others } = sections;
  const made = { ...others, user: typeof user === "string" ? user : { ...PROFILE, ...(user as object) } };
  return normalise({ ...odinRecord(sectionsOf(made)), serviceProviderId: "sp", groupId: "g", ...more } as never, group);
}

/** A user of PureCloud. */
export function pureCloudUser(sections: Sections = {}, more: object = {}): ViewedUser {
  const { profile = {}, ...others } = sections;
  const made = {
    ...others,
    profile: typeof profile === "string" ? profile : { name: "Ann Lee", ...(profile as object) },
  };
  return normalise({ ...purecloudRecord(sectionsOf(made)), ...more } as never);
}

/** Facts of an audit of everybody. */
export const facts = (more: Partial<AuditFacts> = {}): AuditFacts => ({
  ...{
    startedAt: "2026-11-29T01:00:00.000Z",
    finishedAt: "2026-11-29T02:00:00.000Z",
    asOf: "2026-11-29T02:00:00.000Z",
  },
  ...{ version: "1.0.0", settings: "same" },
  scopes: [
    { platform: "odin", scope: "sp/g" },
    { platform: "purecloud", scope: "organisation" },
  ],
  sides: { odin: { state: "complete" }, purecloud: { state: "complete" } },
  rules: [
    { id: "odin-01", severity: "high" },
    { id: "odin-10", severity: "medium" },
  ],
  ...more,
});

/** An audit in memory. */
export const audit = (users: readonly ViewedUser[], more: Partial<AuditContent> = {}): AuditContent => ({
  ...{ facts: facts(), findings: [], context: [] },
  ...more,
  users,
});

/** A finding of a rule about a user. */
export function finding(rule: string, userId: string, more: Partial<Finding> = {}): Finding {
  const subject = { platform: "odin", scope: "sp/g", userId, name: userId } as const;
  return {
    ...{ id: findingId(rule, subject), rule, severity: "high" as Severity, subject, title: "A problem" },
    ...{ evidence: [{ path: "user.extension", value: "4001" }], remedy: { words: "Mend it." } },
    firstSeen: "2026-11-29T02:00:00.000Z",
    ...more,
  };
}

/** All events of a comparison. */
export async function eventsOf(
  before: AuditContent,
  after: AuditContent,
  options: DiffOptions = {},
): Promise<ChangeEvent[]> {
  const events: ChangeEvent[] = [];
  for await (const event of diff(sourceOf(before), sourceOf(after), options)) events.push(event);
  return events;
}

type Of<About extends ChangeEvent["about"]> = Extract<ChangeEvent, { about: About }>;

/** The events about one thing. */
export const about = <About extends ChangeEvent["about"]>(events: readonly ChangeEvent[], what: About): Of<About>[] =>
  events.filter((event): event is Of<About> => event.about === what);

/** How many of everything there are. */
export const summaryOf = (events: readonly ChangeEvent[]): Of<"summary"> => events.at(-1) as Of<"summary">;

import type { AuditSource, ChangeEvent } from "@rollcall/audit/changes";
import type { PeopleLine } from "../audit/people-line.js";
import type { ReportedAudit } from "../audit/reported-audit.js";
import { scopeOf } from "../tables/users/users.js";

/** By what an audit is split: the groups of Odin, or the divisions of PureCloud. */
export type SplitBy = "group" | "division";

/** An audit whose users and findings can be read one by one. */
export type SplittableAudit = ReportedAudit & Pick<AuditSource, "user" | "finding">;

/** Whom a part of an audit has: the users of a group or a division, and their counterparts on the other platform. */
export interface Members {
  /** `<service provider>/<group>`, the name of the division, or `unassigned`. */
  readonly name: string;
  /** Whether its users are in no group or division. A division may have the name `unassigned`. */
  readonly isUnassigned: boolean;
  readonly ids: Readonly<Record<"odin" | "purecloud", ReadonlySet<string>>>;
  /** The places of the users, in the order of the audit. */
  readonly places: readonly number[];
  readonly people: readonly PeopleLine[];
}

type Writable = Members & {
  readonly ids: Record<"odin" | "purecloud", Set<string>>;
  readonly places: number[];
  readonly people: PeopleLine[];
};

/** The name of the part for users who are in no group or division, so each user is in a part. */
const UNASSIGNED = "unassigned";

/** The parts of an audit, by name. Users without a group or a division are unassigned, unless their counterpart is in one. */
export async function membersBy(audit: SplittableAudit, by: SplitBy): Promise<readonly Members[]> {
  const own = by === "group" ? "odin" : "purecloud";
  const [parts, unassigned] = [await partsOf(audit, by), partNamed(UNASSIGNED, true)];
  const partOf = new Map([...parts.values()].flatMap((part) => [...part.ids[own]].map((id) => [id, part] as const)));
  const counterparts = new Map<string, Writable>();
  for await (const line of audit.people()) {
    if (line.kind === "person") {
      const part = partOf.get(line[own].userId) ?? unassigned;
      const other = own === "odin" ? "purecloud" : "odin";
      part.people.push(line);
      part.ids[other].add(line[other].userId);
      counterparts.set(line[other].userId, part);
    } else for (const part of new Set(usersOf(line, own).flatMap((id) => partOf.get(id) ?? []))) addLine(part, line);
  }
  for await (const { place, value: user } of audit.users()) {
    const part = (user.platform === own ? partOf : counterparts).get(user.userId) ?? unassigned;
    part.places.push(place);
    part.ids[user.platform].add(user.userId);
  }
  const named = [...parts.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
  return unassigned.places.length === 0 ? named : [...named, unassigned];
}

const partNamed = (name: string, isUnassigned = false): Writable => ({
  ...{ name, isUnassigned, ids: { odin: new Set(), purecloud: new Set() }, places: [], people: [] },
});

/** The parts with their own users. */
async function partsOf(audit: SplittableAudit, by: SplitBy): Promise<ReadonlyMap<string, Writable>> {
  const parts = new Map<string, Writable>();
  for await (const { value: user } of audit.users()) {
    const name =
      user.platform === "odin" ? (by === "group" ? scopeOf(user) : null) : by === "division" ? divisionOf(user) : null;
    if (name === null) continue;
    const part = parts.get(name) ?? partNamed(name);
    parts.set(name, part);
    part.ids[user.platform].add(user.userId);
  }
  return parts;
}

const divisionOf = ({
  division,
}: {
  readonly division: { readonly known: boolean; readonly value?: string | null };
}) => (division.known ? (division.value ?? null) : null);

const usersOf = (line: PeopleLine, side: "odin" | "purecloud"): string[] =>
  [line[side]].flat().map(({ userId }) => userId);

/** A line that is not certain names only those of the part. */
function addLine(part: Writable, line: PeopleLine): void {
  const isIn = (side: "odin" | "purecloud") => usersOf(line, side).every((id) => part.ids[side].has(id));
  if (line.kind === "deleted") part.people.push(line);
  else if (line.kind === "suggestion" && isIn("odin") && isIn("purecloud")) part.people.push(line);
  else if (line.kind === "ambiguous") {
    const [odin, purecloud] = (["odin", "purecloud"] as const).map((side) =>
      line[side].filter(({ userId }) => part.ids[side].has(userId)),
    );
    const edges = line.edges.filter((edge) => part.ids.odin.has(edge.odin) && part.ids.purecloud.has(edge.purecloud));
    part.people.push({ ...line, odin: odin ?? [], purecloud: purecloud ?? [], edges });
  }
}

type OfUser = { readonly platform: "odin" | "purecloud"; readonly userId: string };

/** Whether a part has a user. */
export const hasUser = ({ ids }: Members, { platform, userId }: OfUser): boolean => ids[platform].has(userId);

/** Whether a change is one of the part. What the whole organisation shares is not. */
export function hasChange(members: Members, by: SplitBy, event: ChangeEvent): boolean {
  switch (event.about) {
    case "user":
      return hasUser(members, event) || (by === "group" && event.scope === members.name);
    case "field":
    case "not compared":
      return hasUser(members, event);
    case "finding":
      return hasSubject(members, event.subject) || (by === "group" && event.subject.scope === members.name);
    case "context":
    case "context not compared":
      return by === "group" && event.scope === members.name;
    default:
      return event.about === "audits";
  }
}

type Subject = Extract<ChangeEvent, { about: "finding" }>["subject"];

/** Whether a part has whom a finding is about. The other side of a person may be deleted. */
export const hasSubject = (members: Members, subject: Subject): boolean =>
  subject.platform === "both"
    ? hasUser(members, subject.odin) || hasUser(members, subject.purecloud)
    : hasUser(members, subject);

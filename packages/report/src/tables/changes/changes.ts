import type { ChangeEvent, ChangeValue } from "@rollcall/audit/changes";
import { PLATFORMS, SUBJECTS } from "../../platforms.js";
import { usersOf } from "../../subjects.js";
import type { Cell, Table } from "../table.js";

/** A change since the audit before. */
export interface ChangeRow {
  /** What changed, and how, such as `user added` or `finding resolved`. A part of a chain says so. */
  readonly change: string;
  /** Of a finding. */
  readonly severity: Cell;
  readonly platform: string;
  readonly scope: Cell;
  readonly userId: Cell;
  readonly name: Cell;
  readonly field: Cell;
  readonly before: Cell;
  readonly after: Cell;
  readonly because: Cell;
}

type Of<About extends ChangeEvent["about"]> = Extract<ChangeEvent, { readonly about: About }>;

/** A row for each change since the audit before, and for what could not be compared. */
export const changes: Table<ChangeRow> = {
  id: "changes",
  title: "Changes",
  columns: [
    { id: "change", title: "Change", kind: "text", width: 22, isShown: true, of: ({ change }) => change },
    { id: "severity", title: "Severity", kind: "severity", width: 9, isShown: true, of: ({ severity }) => severity },
    { id: "name", title: "Name", kind: "text", width: 26, isShown: true, of: ({ name }) => name },
    { id: "field", title: "Field or finding", kind: "text", width: 54, isShown: true, of: ({ field }) => field },
    { id: "before", title: "Before", kind: "text", width: 34, isShown: true, of: ({ before }) => before },
    { id: "after", title: "After", kind: "text", width: 34, isShown: true, of: ({ after }) => after },
    { id: "because", title: "Why", kind: "text", width: 40, of: ({ because }) => because },
    { id: "platform", title: "Platform", kind: "text", width: 18, isShown: true, of: ({ platform }) => platform },
    { id: "scope", title: "Group or organisation", kind: "text", width: 36, of: ({ scope }) => scope },
    { id: "userId", title: "User id", kind: "text", width: 38, of: ({ userId }) => userId },
  ],
  isIn: ({ changes: events }) => events !== undefined,
  rows: async function* (audit) {
    for await (const event of audit.changes?.() ?? []) {
      const row = rowOf(event);
      if (row) yield row;
    }
  },
};

/** Undefined for events about the audits as a whole. */
function rowOf(event: ChangeEvent): ChangeRow | undefined {
  switch (event.about) {
    case "user":
      return userRow(event);
    case "field":
      return fieldRow(event);
    case "not compared":
      return notComparedRow(event);
    case "context":
    case "context not compared":
      return contextRow(event);
    case "finding":
      return findingRow(event);
    default:
      return undefined;
  }
}

const NOTHING = { before: null, after: null, because: null };
const EMPTY = { ...NOTHING, severity: null, scope: null, userId: null, name: null, field: null };

function userRow({ platform, userId, name, scope, change, to, by, because }: Of<"user">): ChangeRow {
  const reasons = because ?? by?.map((key) => `same ${key}`);
  return {
    ...{ ...EMPTY, change: `user ${change}`, platform: PLATFORMS[platform], scope, userId, name },
    ...(to !== undefined && { before: userId, after: to }),
    because: reasons === undefined ? null : reasons.join("; "),
  };
}

function fieldRow({ platform, userId, name, field, kind, member, before, after, inForce }: Of<"field">): ChangeRow {
  return {
    ...{ ...EMPTY, change: `value ${kind}`, platform: PLATFORMS[platform], userId, name },
    field: member === undefined ? field : `${field}: ${member}`,
    before: valueWords(before),
    after: valueWords(after),
    because: inForce ? `in force: ${inForce.before ?? "none"}, then ${inForce.after ?? "none"}` : null,
  };
}

function notComparedRow({ platform, userId, name, section, side, why }: Of<"not compared">): ChangeRow {
  const unknown = { unknown: why };
  return {
    ...{ ...EMPTY, change: "not compared", platform: PLATFORMS[platform], userId, name, field: section, because: why },
    ...(side !== "after" && { before: unknown }),
    ...(side !== "before" && { after: unknown }),
  };
}

function contextRow(event: Of<"context"> | Of<"context not compared">): ChangeRow {
  const { platform, scope, part } = event;
  const about = { ...EMPTY, platform: PLATFORMS[platform], scope };
  if (event.about === "context not compared")
    return { ...about, change: "not compared", field: part, because: event.why };
  const { field, member, kind, before, after } = event;
  const name = `${part}.${field}`;
  return {
    ...{ ...about, change: `shared value ${kind}`, field: member === undefined ? name : `${name}: ${member}` },
    ...{ before: valueWords(before), after: valueWords(after) },
  };
}

/** A finding that is as it was is no change. */
function findingRow({
  status,
  subject,
  title,
  rule,
  severity,
  was,
  because,
  partOf,
}: Of<"finding">): ChangeRow | undefined {
  if (status === "open" && (was === undefined || was.severity === severity)) return undefined;
  const [user] = usersOf(subject);
  return {
    ...{
      ...EMPTY,
      change: `${partOf === undefined ? "finding" : "chain part"} ${status === "open" ? "changed" : status}`,
      platform: SUBJECTS[subject.platform],
      scope: subject.scope,
    },
    ...{
      severity,
      userId: user?.userId ?? null,
      name: subject.name,
      field: `${title} (${rule})`,
      because: because ?? null,
    },
    before: status === "new" ? null : (was?.severity ?? severity),
    after: status === "resolved" ? null : status === "unknown" ? { unknown: because ?? "not checked" } : severity,
  };
}

/** A value as one text. */
function valueWords(value: ChangeValue): Cell {
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  return JSON.stringify(value);
}

import { rangeOf } from "../../numbers/number-range.js";
import type { CleanOdinGroup } from "../../record/odin/group.js";
import { factOfPart } from "../../record/parts.js";
import { asBoolean, asCount, asObject, asRows, asTrimmed, type WireObject } from "../../record/wire.js";

/** The numbers and the places of an Odin group. What was not read is `null`. */
export interface OdinNumbers {
  /** `<service provider>/<group>`. */
  readonly scope: string;
  /** How many numbers the group has. */
  readonly numbers: number | null;
  /** How many of them a user, a service or the group itself has. */
  readonly assigned: number | null;
  /** How many are active, but belong to nobody. The group pays for them. */
  readonly idle: number | null;
  /** These, as the platform writes them: numbers and ranges. */
  readonly idleRanges: readonly string[] | null;
  /** How many users the group has. */
  readonly users: number | null;
  /** How many it may have. */
  readonly userLimit: number | null;
}

/** The numbers of each group, by group. A group whose list has a row that cannot be read has no counts. */
export function odinNumbers(groups: Iterable<CleanOdinGroup>): readonly OdinNumbers[] {
  const rows = [...groups].map((group): OdinNumbers => {
    const { serviceProviderId, groupId, parts } = group;
    const profile = factOfPart(parts, "group", asObject);
    const dns = factOfPart(parts, "numbers", (data) => asRows(asObject(data)?.dns));
    const runs = dns.known ? runsOf(dns.value ?? []) : undefined;
    const fieldOf = (field: string) => (profile.known ? (asCount(profile.value?.[field]) ?? null) : null);
    return {
      scope: `${serviceProviderId}/${groupId}`,
      ...(runs ? countsOf(runs) : { numbers: null, assigned: null, idle: null, idleRanges: null }),
      users: fieldOf("userCount"),
      userLimit: fieldOf("userLimit"),
    };
  });
  return rows.sort((one, other) => (one.scope < other.scope ? -1 : Number(one.scope > other.scope)));
}

/** A number, or a range of them that is alike. */
interface Run {
  readonly text: string;
  readonly count: number;
  readonly isAssigned: boolean;
  readonly isActive: boolean;
}

/** The numbers, each once. A number that the group and a service share has two rows there. Undefined if one cannot be read. */
function runsOf(rows: readonly WireObject[]): readonly Run[] | undefined {
  const runs = new Map<string, Run>();
  for (const row of rows) {
    const run = runOf(row);
    if (!run) return undefined;
    const before = runs.get(run.text);
    runs.set(run.text, before?.isAssigned ? before : run);
  }
  return [...runs.values()];
}

/** A row that says neither who has the number nor whether it is active cannot be counted. */
function runOf(row: WireObject): Run | undefined {
  const isActive = asBoolean(row.activated);
  const text = asTrimmed(row.phoneNumbers) ?? asTrimmed(row.min);
  if (isActive === undefined || text === undefined || !("userId" in row)) return undefined;
  const range = rangeOf(text, { countryCode: row.countryCode });
  if (!range.known || range.value === null) return undefined;
  const count = Number(range.value.last) - Number(range.value.first) + 1;
  // The number of the group itself has a last name and no user.
  const isAssigned = [row.userId, row.lastName].some((owner) => asTrimmed(owner) !== undefined);
  return { text, count, isAssigned, isActive };
}

function countsOf(runs: readonly Run[]): Pick<OdinNumbers, "numbers" | "assigned" | "idle" | "idleRanges"> {
  const sum = (some: readonly Run[]) => some.reduce((total, { count }) => total + count, 0);
  const idle = runs.filter(({ isActive, isAssigned }) => isActive && !isAssigned);
  return {
    numbers: sum(runs),
    assigned: sum(runs.filter(({ isAssigned }) => isAssigned)),
    idle: sum(idle),
    idleRanges: idle.map(({ text }) => text),
  };
}

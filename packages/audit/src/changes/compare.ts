import { byCodeUnits } from "../code-units.js";
import type { Change, ChangeValue } from "./change.js";
import { type Entry, isWithin } from "./flatten.js";

/** A difference, without whose it is. */
export type Difference = Pick<Change, "field" | "kind" | "member" | "before" | "after" | "inForce">;

/** What one of two objects does not say. */
export interface Gap {
  readonly field: string;
  readonly side: "before" | "after" | "both";
  readonly why: string;
}

/** Two objects side by side. */
export interface Comparison {
  readonly differences: readonly Difference[];
  readonly gaps: readonly Gap[];
}

/** Compares two objects that were flattened by the same treatment. */
export function compare(before: readonly Entry[], after: readonly Entry[]): Comparison {
  const [was, is] = [byKey(before), byKey(after)];
  const open = new Set([...before, ...after].filter(isOpen).map(({ key }) => key));
  // Something unknown, or on one side only, is one gap or one difference. Its parts do not count again.
  const apart = new Set(open);
  const isTold = (entry: Entry) => isWithin(entry, (key) => apart.has(key));
  const alone = (entries: readonly Entry[], others: ReadonlyMap<string, Entry>) => {
    const found = entries.filter((entry) => {
      const isAlone = !open.has(entry.key) && !others.has(entry.key) && !isTold(entry);
      if (isAlone) apart.add(entry.key);
      return isAlone;
    });
    return found.map((entry) => ({ entry, details: detailsOf(entry, entries) }));
  };
  const removed = alone(before, is).map(({ entry, details }) => difference(entry, "removed", details, null));
  const added = alone(after, was).map(({ entry, details }) => difference(entry, "added", null, details));
  const set = before.flatMap((entry) => {
    const other = is.get(entry.key);
    return other && !open.has(entry.key) && !isTold(entry) ? changed(entry, other) : [];
  });
  const gaps = [...open].flatMap((key) => {
    const [one, other] = [was.get(key), is.get(key)];
    const either = one ?? other;
    return !either || isTold(either) ? [] : gapOf(one, other);
  });
  const differences = [...removed, ...added, ...set].sort((one, other) => byCodeUnits(nameOf(one), nameOf(other)));
  return { differences, gaps: gaps.sort((one, other) => byCodeUnits(one.field, other.field)) };
}

const byKey = (entries: readonly Entry[]) => new Map(entries.map((entry) => [entry.key, entry]));
const isOpen = ({ is }: Entry): boolean => is === "unknown" || is === "unsaid";
const nameOf = ({ field, member }: Difference): string => `${field} ${member ?? ""}`;

/** What one side does not say is a gap, unless the other side does not say it either. */
function gapOf(before: Entry | undefined, after: Entry | undefined): Gap[] {
  const [was, is] = [before && isOpen(before), after && isOpen(after)];
  if (was && is && before?.is === "unsaid" && after?.is === "unsaid") return [];
  const entry = is ? after : before;
  if (!entry) return [];
  return [{ field: entry.field, side: was && is ? "both" : is ? "after" : "before", why: entry.why }];
}

function changed(before: Entry, after: Entry): Difference[] {
  if (before.is !== "value" || same(before.value, after.value)) return [];
  const kind = after.moves ? "moved" : "set";
  return [difference(after, kind, before.value, after.value, ownersOf(before.owner, after.owner))];
}

/** Values of the clean view are made in the same way, so equal ones have the same text. */
const same = (one: ChangeValue, other: ChangeValue): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

type InForce = NonNullable<Change["inForce"]>;

const ownersOf = (before: InForce["before"] | undefined, after: InForce["after"] | undefined): InForce | undefined =>
  before === undefined && after === undefined ? undefined : { before: before ?? null, after: after ?? null };

function difference(
  { field, member, owner }: Entry,
  kind: Change["kind"],
  before: ChangeValue,
  after: ChangeValue,
  owners = ownersOf(kind === "added" ? undefined : owner, kind === "removed" ? undefined : owner),
): Difference {
  return {
    ...{ field, kind },
    ...(member !== undefined && { member }),
    ...{ before, after },
    ...(owners && { inForce: owners }),
  };
}

/** What is known of something that is there on one side only: its own fields, else its name. */
function detailsOf(whole: Entry, entries: readonly Entry[]): ChangeValue {
  const fields = entries
    .filter((entry) => entry.is === "value" && isWithin(entry, (key) => key === whole.key))
    .map(({ field, value }) => [field.slice(whole.field.length + 1), value] as const);
  return fields.length > 0 ? Object.fromEntries(fields) : (whole.member ?? true);
}

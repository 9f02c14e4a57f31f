import type { Fact } from "../record/fact.js";
import type { ChangeValue, Owner } from "./change.js";
import type { AnyParts, Member, Treatment } from "./treatment.js";

/** One value of a user that can be compared. */
export interface Entry {
  /** The same in both audits. */
  readonly key: string;
  /** The keys of everything that it is part of. */
  readonly within: readonly string[];
  readonly field: string;
  readonly member: string | undefined;
  readonly owner: Owner | undefined;
  readonly moves: boolean;
  /** `unsaid` if the platform did not say it, so nobody misses it if the other audit has it neither. */
  readonly is: "value" | "member" | "unknown" | "unsaid";
  readonly value: ChangeValue;
  /** Why it is unknown. */
  readonly why: string;
}

/** What a platform leaves out of an answer that was read. */
const UNSAID = "the platform did not say it";
/** An audit of an older version has no such field. */
const NO_FIELD = "not in the view of that version";

/** Where a value is, and how it is read. */
interface Place extends Pick<Entry, "key" | "within" | "field" | "member" | "owner"> {
  readonly volatile: boolean;
}

/** The values of an object that can be compared, always in the order of its treatment. */
export function flatten(value: object, parts: AnyParts, volatile = false): readonly Entry[] {
  return inParts(value, parts, { key: "", within: [], field: "", member: undefined, owner: undefined, volatile });
}

type Entries = readonly Entry[];
const NOTHING: Entries = [];

function inParts(value: object, parts: AnyParts, at: Place): Entries {
  const within = at.key === "" ? at.within : [...at.within, at.key];
  return Object.entries(parts).flatMap(([name, treatment]) => {
    if (treatment.how === "noise") return NOTHING;
    const field = at.field === "" ? name : `${at.field}.${name}`;
    const key = at.key === "" ? name : `${at.key}.${name}`;
    return inAny((value as Readonly<Record<string, unknown>>)[name], treatment, { ...at, field, key, within });
  });
}

function inAny(given: unknown, treatment: Treatment, at: Place): Entries {
  if (!isFact(given)) return inKnown(given, treatment, at);
  return given.known ? inKnown(given.value, treatment, at) : [entry(at, "unknown", null, given.because)];
}

function inKnown(value: unknown, treatment: Treatment, at: Place): Entries {
  switch (treatment.how) {
    case "noise":
      return NOTHING;
    case "volatile":
      return at.volatile ? inKnown(value, treatment.of, at) : NOTHING;
    case "value":
      return [valueEntry(value, treatment, at)];
    case "set":
      return inSet(value, treatment, at);
    case "parts":
      return inWhole(value, at, (object) => inParts(object, treatment.parts, at));
    case "inForce":
      return inWhole(value, at, (plan) => inPlan(plan as { of: Owner; value: unknown }, treatment.of, at));
  }
}

function valueEntry(value: unknown, { read, unsaid, moves }: Treatment & { how: "value" }, at: Place): Entry {
  if (value === undefined) return unsaid ? entry(at, "unsaid", null, UNSAID) : entry(at, "unknown", null, NO_FIELD);
  const shown = value === null || !read ? (value as ChangeValue) : read(value as never);
  if (shown === null && unsaid) return entry(at, "unsaid", null, UNSAID);
  return { ...entry(at, "value", shown), moves: moves ?? false };
}

/** An object that is there or not. */
function inWhole(value: unknown, at: Place, inner: (value: object) => Entries): Entries {
  if (value === undefined) return [entry(at, "unknown", null, NO_FIELD)];
  return value === null ? NOTHING : [entry(at, "member"), ...inner(value)];
}

function inPlan({ of, value }: { of: Owner; value: unknown }, treatment: Treatment, at: Place): Entries {
  const within = [...at.within, at.key];
  return [
    entry({ ...at, within, key: `${at.key}.of`, field: `${at.field}.of` }, "value", of),
    ...inAny(value, treatment, { ...at, within, key: `${at.key}.value`, owner: of }),
  ];
}

function inSet(value: unknown, { members, parts, unsaid }: Treatment & { how: "set" }, at: Place): Entries {
  if (value === undefined) return [entry(at, "unknown", null, NO_FIELD)];
  if (value === null) return unsaid ? [entry(at, "unsaid", null, UNSAID)] : NOTHING;
  const within = [...at.within, at.key];
  return distinct(members(value as never), parts, at.volatile).flatMap(([key, { label, item, unsure }]) => {
    const member = at.member === undefined ? label : `${at.member}, ${label}`;
    const place = { ...at, key: `${at.key}[${key}]`, within, member };
    if (unsure !== undefined) return [entry(place, "unknown", null, unsure)];
    return [entry(place, "member"), ...(parts ? inParts(item as object, parts, place) : NOTHING)];
  });
}

/** Members by key, in the order of keys. Two with the same key are told apart by their values. */
function distinct(members: readonly Member[], parts: AnyParts | undefined, volatile: boolean) {
  const byKey = new Map<string, Member[]>();
  for (const member of members) byKey.set(member.key, [...(byKey.get(member.key) ?? []), member]);
  const text = ({ item }: Member) => JSON.stringify(parts ? flatten(item as object, parts, volatile) : item);
  const twins = (those: readonly Member[]) =>
    those.length === 1 ? those : [...those].sort((one, other) => order(text(one), text(other)));
  return [...byKey]
    .sort(([one], [other]) => order(one, other))
    .flatMap(([key, those]) =>
      twins(those).map((member, at) => [at === 0 ? key : `${key}#${at + 1}`, member] as const),
    );
}

function entry(at: Place, is: Entry["is"], value: ChangeValue = null, why = ""): Entry {
  const { key, within, field, member, owner } = at;
  return { key, within, field, member, owner, moves: false, is, value, why };
}

/** By UTF-16 code units, so the order is the same everywhere. */
export const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function isFact(value: unknown): value is Fact<unknown> {
  return typeof value === "object" && value !== null && "known" in value;
}

import type { ChangeValue, Owner } from "./change.js";
import type { Member, Treatment } from "./treatment.js";

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

/** Where a value is. */
interface Place extends Pick<Entry, "key" | "within" | "field" | "member" | "owner"> {}

const ROOT: Place = { key: "", within: [], field: "", member: undefined, owner: undefined };

/** The values of an object that can be compared, always in the order of its treatment. */
export function flatten(value: object, parts: object, volatile = false): readonly Entry[] {
  const flattening = new Flattening(volatile);
  flattening.parts(value, parts, ROOT);
  return flattening.entries;
}

class Flattening {
  readonly entries: Entry[] = [];
  readonly #volatile: boolean;

  constructor(volatile: boolean) {
    this.#volatile = volatile;
  }

  parts(value: object, parts: object, at: Place): void {
    for (const [name, treatment] of Object.entries(parts) as [string, Treatment][]) {
      if (treatment.how === "noise") continue;
      const field = at.field === "" ? name : `${at.field}.${name}`;
      const key = at.key === "" ? name : `${at.key}.${name}`;
      const within = at.key === "" ? at.within : [...at.within, at.key];
      this.#any((value as Record<string, unknown>)[name], treatment, { ...at, field, key, within });
    }
  }

  #any(given: unknown, treatment: Treatment, at: Place): void {
    const value = isFact(given) ? (given.known ? given.value : given) : given;
    if (isFact(value)) return this.#add(at, { is: "unknown", why: value.because });
    switch (treatment.how) {
      case "noise":
        return;
      case "volatile":
        return this.#volatile ? this.#any(value, treatment.of, at) : undefined;
      case "value":
        return this.#value(value, treatment, at);
      case "set":
        return value === undefined ? this.#add(at, { is: "unknown", why: NO_FIELD }) : this.#set(value, treatment, at);
      default:
        return this.#whole(value, treatment, at);
    }
  }

  #value(value: unknown, { read, unsaid, moves }: Treatment & { how: "value" }, at: Place): void {
    if (value === undefined) return this.#add(at, unsaid ? { is: "unsaid", why: UNSAID } : { is: "unknown", why: NO_FIELD });
    const shown = value === null || !read ? (value as ChangeValue) : read(value as never);
    if (shown === null && unsaid) return this.#add(at, { is: "unsaid", why: UNSAID });
    this.#add(at, { is: "value", value: shown, moves: moves ?? false });
  }

  /** An object that may be there or not. */
  #whole(value: unknown, treatment: Treatment & { how: "parts" | "inForce" }, at: Place): void {
    if (value === undefined) return this.#add(at, { is: "unknown", why: NO_FIELD });
    if (value === null) return;
    this.#add(at, { is: "member" });
    if (treatment.how === "parts") return this.parts(value as object, treatment.parts, at);
    const { of, value: plan } = value as { of: Owner; value: unknown };
    const inner = { ...at, within: [...at.within, at.key] };
    this.#add({ ...inner, key: `${at.key}.of`, field: `${at.field}.of` }, { is: "value", value: of });
    this.#any(plan, treatment.of, { ...inner, key: `${at.key}.value`, owner: of });
  }

  #set(value: unknown, { members, parts }: Treatment & { how: "set" }, at: Place): void {
    if (value === null) return;
    const within = [...at.within, at.key];
    for (const [key, { label, item, unsure }] of this.#distinct(members(value as never), parts)) {
      const place = { ...at, key: `${at.key}[${key}]`, within, member: memberOf(at.member, label) };
      this.#add(place, unsure === undefined ? { is: "member" } : { is: "unknown", why: unsure });
      if (parts && unsure === undefined) this.parts(item as object, parts, place);
    }
  }

  /** Members by key, in the order of keys. Two with the same key are told apart by their values. */
  #distinct(members: readonly Member[], parts: object | undefined): (readonly [string, Member])[] {
    const byKey = new Map<string, Member[]>();
    for (const member of members) byKey.set(member.key, [...(byKey.get(member.key) ?? []), member]);
    const text = ({ item }: Member) => JSON.stringify(parts ? flatten(item as object, parts, this.#volatile) : item);
    const twins = (those: readonly Member[]) =>
      those.length === 1 ? those : [...those].sort((one, other) => order(text(one), text(other)));
    return [...byKey]
      .sort(([one], [other]) => order(one, other))
      .flatMap(([key, those]) =>
        twins(those).map((member, at) => [at === 0 ? key : `${key}#${at + 1}`, member] as const),
      );
  }

  #add(at: Place, what: Pick<Entry, "is"> & Partial<Pick<Entry, "value" | "why" | "moves">>): void {
    this.entries.push({ ...at, value: null, why: "", moves: false, ...what });
  }
}

const memberOf = (outer: string | undefined, label: string): string =>
  outer === undefined ? label : `${outer}, ${label}`;

/** By UTF-16 code units, so the order is the same everywhere. */
export const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function isFact(value: unknown): value is { known: true; value: unknown } | { known: false; because: string } {
  return typeof value === "object" && value !== null && "known" in value;
}

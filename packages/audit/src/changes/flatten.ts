import { byCodeUnits } from "../code-units.js";
import type { Fact } from "../record/fact.js";
import type { ChangeValue, Owner } from "./change.js";
import type { AnyParts, Member, Treatment } from "./treatment.js";

/** Where a value is. */
interface Place {
  /** The same in both audits. */
  readonly key: string;
  /** What it is part of. */
  readonly up: Place | undefined;
  readonly field: string;
  readonly member: string | undefined;
  readonly owner: Owner | undefined;
}

/** One value of a user that can be compared. */
export interface Entry extends Place {
  readonly moves: boolean;
  /** `unsaid` if the platform did not say it. It is no gap if the other audit does not have it either. */
  readonly is: "value" | "member" | "unknown" | "unsaid";
  readonly value: ChangeValue;
  /** Why it is unknown. */
  readonly why: string;
}

/** What a platform leaves out of an answer that was read. */
const UNSAID = "the platform did not say it";
/** An audit of an older version has no such field. */
const NO_FIELD = "not in the view of that version";

const ROOT: Place = { key: "", up: undefined, field: "", member: undefined, owner: undefined };

/** The values of an object that can be compared, always in the order of its treatment. */
export function flatten(value: object, parts: AnyParts, volatile = false): readonly Entry[] {
  const flattening = new Flattening(volatile);
  flattening.parts(value, parts, ROOT);
  return flattening.entries;
}

/** Whether an entry is part of something that a test holds for. */
export function isWithin({ up }: Place, holds: (key: string) => boolean): boolean {
  for (let outer = up; outer; outer = outer.up) if (holds(outer.key)) return true;
  return false;
}

/** Many users have a hundred entries each, so this fills one list only. */
class Flattening {
  readonly entries: Entry[] = [];
  readonly #volatile: boolean;

  constructor(volatile: boolean) {
    this.#volatile = volatile;
  }

  parts(value: object, parts: AnyParts, at: Place): void {
    const [isRoot, up] = [at === ROOT, at === ROOT ? undefined : at];
    for (const name in parts) {
      const treatment = parts[name];
      if (!treatment || treatment.how === "noise") continue;
      const field = isRoot ? name : `${at.field}.${name}`;
      const key = isRoot ? name : `${at.key}.${name}`;
      const inner = { key, up, field, member: at.member, owner: at.owner };
      this.#any((value as Readonly<Record<string, unknown>>)[name], treatment, inner);
    }
  }

  #any(given: unknown, treatment: Treatment, at: Place): void {
    if (!isFact(given)) this.#known(given, treatment, at);
    else if (given.known) this.#known(given.value, treatment, at);
    else this.#add(at, "unknown", null, given.because);
  }

  #known(value: unknown, treatment: Treatment, at: Place): void {
    const { how } = treatment;
    if (how === "value") this.#value(value, treatment, at);
    else if (how === "volatile") {
      if (this.#volatile) this.#known(value, treatment.of, at);
    } else if (value === undefined) this.#add(at, "unknown", null, NO_FIELD);
    else if (how === "set") this.#set(value, treatment, at);
    else if (value !== null) this.#whole(value, treatment, at);
  }

  #value(value: unknown, { read, unsaid, moves }: Treatment & { how: "value" }, at: Place): void {
    const shown = value === null || value === undefined || !read ? value : read(value as never);
    if (unsaid && (shown === null || shown === undefined)) this.#add(at, "unsaid", null, UNSAID);
    else if (shown === undefined) this.#add(at, "unknown", null, NO_FIELD);
    else this.#add(at, "value", shown as ChangeValue, "", moves);
  }

  /** An object that is there. */
  #whole(value: unknown, treatment: Treatment, at: Place): void {
    this.#add(at, "member");
    if (treatment.how === "parts") this.parts(value as object, treatment.parts, at);
    else if (treatment.how === "inForce") {
      const { of, value: plan } = value as { of: Owner; value: unknown };
      this.#add({ ...at, up: at, key: `${at.key}.of`, field: `${at.field}.of` }, "value", of);
      this.#any(plan, treatment.of, { ...at, up: at, key: `${at.key}.value`, owner: of });
    }
  }

  #set(value: unknown, { members, parts, unsaid }: Treatment & { how: "set" }, at: Place): void {
    if (value === null) {
      if (unsaid) this.#add(at, "unsaid", null, UNSAID);
      return;
    }
    for (const [key, { label, item, unsure }] of this.#distinct(members(value as never), parts)) {
      const member = at.member === undefined ? label : `${at.member}, ${label}`;
      const place = { ...at, key: `${at.key}[${key}]`, up: at, member };
      this.#add(place, unsure === undefined ? "member" : "unknown", null, unsure ?? "");
      if (parts && unsure === undefined) this.parts(item as object, parts, place);
    }
  }

  /** Members by key, in the order of keys. Values distinguish two with the same key. */
  #distinct(members: readonly Member[], parts: AnyParts | undefined): readonly (readonly [string, Member])[] {
    const text = ({ item }: Member) => JSON.stringify(parts ? valuesOf(item as object, parts, this.#volatile) : item);
    const sorted = [...members].sort(
      (one, other) => byCodeUnits(one.key, other.key) || byCodeUnits(text(one), text(other)),
    );
    let [last, times] = ["", 0];
    return sorted.map((member) => {
      times = member.key === last ? times + 1 : 1;
      last = member.key;
      return [times === 1 ? member.key : `${member.key}#${times}`, member] as const;
    });
  }

  #add(at: Place, is: Entry["is"], value: ChangeValue = null, why = "", moves = false): void {
    const { key, up, field, member, owner } = at;
    this.entries.push({ key, up, field, member, owner, moves, is, value, why });
  }
}

const valuesOf = (item: object, parts: AnyParts, volatile: boolean): unknown =>
  flatten(item, parts, volatile).map(({ key, is, value }) => [key, is, value]);

function isFact(value: unknown): value is Fact<unknown> {
  return typeof value === "object" && value !== null && "known" in value;
}

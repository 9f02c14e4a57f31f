import type { Evidence } from "@rollcall/audit/rules";
import { permission, type Redaction } from "./treatment.js";
import { PLATFORM_WORDS } from "./words.js";

/** Evidence that holds names of services and packs, which stay. */
const NAMES = /^(?:odin )?(?:assignedServices|serviceAssignment)(?:$|\.(?:userServices|servicePackServices)$)/;
const DAY = /^(\d{4}-\d\d-\d\d)(?:$|T\d\d:)/;
/** `1 of 1 weak`, `0 codes`. */
const COUNTED = /^\d{1,5}(?: of \d{1,5})?(?: (?:weak|codes?))?$/;
const PERMISSION = /^[a-z]\w+:(?:\w+|\*):(?:\w+|\*)$/;
const NUMBER = /^(?:sips?:|tel:)?[+\d(][\d\s().+-]{1,30}(?:@.*)?$/;
/** A number with as many digits may be somebody's telephone. */
const LONGEST_COUNT = 999_999;

type Value = Evidence["value"];
type Item = string | number | boolean | null;

/** A value that a rule read. The path has names of fields, and sometimes of something that a person named. */
export function evidenceToken({ path, value, ...rest }: Evidence, to: Redaction): Evidence {
  const isNames = NAMES.test(path);
  const item = (one: Item): Item => (isNames && typeof one === "string" ? one : itemToken(one, to));
  const shown: Value = Array.isArray(value) ? value.map(item) : item(value as Item);
  return { path: to.paths(path), value: shown, ...(isOwner(rest.of) && { of: rest.of }) };
}

const isOwner = (of: string | undefined): boolean => of === "group" || of === "organisation";

function itemToken(value: Item, to: Redaction): Item {
  if (typeof value === "number") return Math.abs(value) <= LONGEST_COUNT ? value : to.tokens("number", String(value));
  if (typeof value !== "string" || value === "") return value;
  if (PLATFORM_WORDS.has(value) || value === "*") return value;
  if (COUNTED.test(value) && !/^\d+$/.test(value)) return value;
  const day = DAY.exec(value)?.[1];
  if (day !== undefined) return day;
  if (PERMISSION.test(value)) return String(permission.show(value, to));
  if (NUMBER.test(value) || value.includes("@")) return to.number(value, to.country);
  return to.tokens("text", value);
}

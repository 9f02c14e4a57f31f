import type { ReportedAudit } from "../../audit/reported-audit.js";
import type { Value } from "../format.js";
import { MARK, MARK_DIGITS, NO_MARK } from "../format.js";

/** What joins ids, in the id of a person or of a finding. */
const JOINT = "|";
/** More texts than marks can count are written where they stand. */
const MOST = 36 ** MARK_DIGITS;

/**
 * Puts marks in the place of texts that occur in many places. An id of PureCloud is random, so no compression could make its
 * second place smaller.
 */
export class SharedTexts {
  readonly texts: readonly string[];
  readonly #marks: ReadonlyMap<string, string>;

  constructor(texts: readonly string[]) {
    this.texts = texts.slice(0, MOST);
    this.#marks = new Map(this.texts.map((text, at) => [text, `${MARK}${at.toString(36).padStart(MARK_DIGITS, "0")}`]));
  }

  /** A text with marks. */
  packed(text: string): string {
    const mark = this.#marks.get(text);
    if (mark !== undefined) return mark;
    if (!text.includes(JOINT)) return plain(text);
    return text
      .split(JOINT)
      .map((part) => this.#marks.get(part) ?? plain(part))
      .join(JOINT);
  }

  /** A cell with marks. A reason why something was not read has none. */
  packedValue(value: Value): Value {
    if (typeof value === "string") return this.packed(value);
    if (Array.isArray(value)) return value.map((text: string) => this.packed(text));
    return value;
  }

  /** Any value as JSON with marks, its parts too. */
  json(value: unknown): string | undefined {
    return JSON.stringify(value, (_, part: unknown) => (typeof part === "string" ? this.packed(part) : part));
  }
}

/** A text that has the character of the marks by itself. */
const plain = (text: string): string => (text.includes(MARK) ? text.replaceAll(MARK, `${MARK}${NO_MARK}`) : text);

/** Collects the ids, names, addresses and devices of all users. Those of a kind are together and sorted, because that deflates well. */
export async function sharedTexts(audit: Pick<ReportedAudit, "users">): Promise<SharedTexts> {
  const kinds = [0, 1, 2, 3].map(() => new Set<string>());
  const [ids, names, addresses, devices] = kinds;
  const add = (kind: Set<string> | undefined, text: string | null | undefined) => text && kind?.add(text);
  for await (const { value: user } of audit.users()) {
    add(ids, user.userId);
    if (user.name.known) add(names, user.name.value);
    if (user.platform === "purecloud" && user.email.known) add(addresses, user.email.value);
    if (user.platform === "odin" && user.emailAddress.known) add(addresses, user.emailAddress.value);
    if (user.platform === "odin" && user.endpoint.known) add(devices, user.endpoint.value?.deviceName);
  }
  return new SharedTexts([...new Set(kinds.flatMap((kind) => [...kind].sort()))]);
}

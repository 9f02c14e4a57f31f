import type { CallOptions } from "@rollcall/clients/core";
import { JSONParser } from "@streamparser/json";
import { isTooDeep } from "../../record/depth.js";
import { asObject, asRows, asText, type WireObject } from "../../record/wire.js";
import { UnusableAnswer } from "../section.js";
import { isOfAnotherGroup, type OdinGroup } from "./group-ids.js";
import type { OdinReader } from "./reader.js";

/** The users of a group audit, in the platform's order. Each is JSON text, because parsed it needs five times the memory. */
export interface GroupAudit {
  readonly users: Map<string, string>;
  /** Users in the answer. Those without an id or of another group count too, although they cannot be audited. */
  readonly expected: number;
}

/** The stream of a group audit was answered with an error. */
export class RefusedAudit extends UnusableAnswer {
  readonly status: number;

  constructor(status: number) {
    super(`the group audit was answered with ${status}`);
    this.status = status;
  }
}

/** No user is nearly as long. More bytes without a user must not fill the memory. */
const MOST_BYTES = 10_000_000;

/** The parts of a user that hold several sections. */
const PARTS = ["outgoingCallingPlans", "utilities"];

/** A user without sections that are nested too deeply to be written. They are read by themselves. */
function shallow(user: unknown): unknown {
  const without = (object: WireObject): WireObject =>
    Object.fromEntries(
      Object.entries(object).flatMap(([name, part]) => {
        if (!isTooDeep(part)) return [[name, part]];
        const inner = PARTS.includes(name) ? asObject(part) : undefined;
        return inner ? [[name, without(inner)]] : [];
      }),
    );
  return isTooDeep(user) ? without(asObject(user) ?? {}) : user;
}

/** Collects users one by one. */
class UserCollector {
  readonly users = new Map<string, string>();
  readonly #group: OdinGroup;
  readonly #ids = new Set<string>();
  #unusable = 0;

  constructor(group: OdinGroup) {
    this.#group = group;
  }

  add(user: unknown): void {
    const userId = asText(asObject(user)?.userId);
    if (userId === undefined || isOfAnotherGroup(user, this.#group)) this.#unusable += 1;
    else if (!this.#ids.has(userId.toLowerCase())) {
      this.#ids.add(userId.toLowerCase()); // Ids ignore case.
      this.users.set(userId, JSON.stringify(shallow(user)));
    }
  }

  get audit(): GroupAudit {
    return { users: this.users, expected: this.users.size + this.#unusable };
  }
}

/**
 * Reads the group audit while it arrives, user by user, about 34 kB each.
 *
 * @throws ApiError, and UnusableAnswer if the answer is no whole audit
 */
export async function streamedGroupAudit(
  http: NonNullable<OdinReader["http"]>,
  group: OdinGroup,
  options: Required<Pick<CallOptions, "timeoutMs" | "retry">> & { readonly signal: AbortSignal },
): Promise<GroupAudit> {
  const init = { params: { query: { ...group } }, parseAs: "stream", ...options } as const;
  const { response } = await http.GET("/api/v2/groups/users/audit", init);
  if (!response.ok) throw new RefusedAudit(response.status);
  const reader = response.body?.getReader();
  if (!reader) throw new UnusableAnswer("the group audit's answer is empty");
  const collector = new UserCollector(group);
  const parser = new JSONParser({ paths: ["$.data.*.users.*"], keepStack: false });
  // The bytes since the last user.
  let size = 0;
  parser.onValue = ({ value, key }) => {
    size = 0;
    // A table of one row may come as a bare object, which is read as a whole.
    if (typeof key === "number") collector.add(value);
  };
  let isJson = true;
  parser.onError = () => {
    isJson = false;
  };
  // An answer without users is short. Only as a whole does it show whether it is an empty group or no audit at all.
  const short: Uint8Array[] = [];
  try {
    for (let piece = await reader.read(); !piece.done && isJson; piece = await reader.read()) {
      size += piece.value.length;
      if (size > MOST_BYTES) throw new UnusableAnswer(`the group audit's answer has no user in ${MOST_BYTES} bytes`);
      parser.write(piece.value);
      if (collector.audit.expected === 0) short.push(piece.value);
    }
  } finally {
    await reader.cancel();
  }
  if (!isJson || !parser.isEnded) throw new UnusableAnswer("the group audit's answer is not a whole JSON document");
  if (collector.audit.expected > 0) return collector.audit;
  return wholeGroupAudit(JSON.parse(await new Blob(short).text()), group);
}

/**
 * The same from the whole answer. A table of one row may come as a bare object (docs/facts/odin.md O-95).
 *
 * @throws UnusableAnswer if a part has no list of users, because it must not read as an empty group
 */
export function wholeGroupAudit(answer: unknown, group: OdinGroup): GroupAudit {
  const parts = asRows(asObject(answer)?.data);
  if (!parts) throw new UnusableAnswer("the group audit's answer holds no data");
  const collector = new UserCollector(group);
  for (const { users } of parts) {
    const list = asObject(users)?.userId === undefined ? users : [users];
    if (!Array.isArray(list)) throw new UnusableAnswer("the group audit's answer holds no list of users");
    for (const user of list as readonly unknown[]) collector.add(user);
  }
  return collector.audit;
}

import type { CallOptions } from "@rollcall/clients/core";
import { JSONParser } from "@streamparser/json";
import { isTooDeep } from "../../record/depth.js";
import { asItems, asObject, asText, type WireObject } from "../../record/wire.js";
import { UnusableAnswer } from "../section.js";
import type { OdinGroup } from "./group-ids.js";
import type { OdinReader } from "./reader.js";

/** The users of a group audit, in the platform's order. Each is JSON text, because parsed it needs five times the memory. */
export interface GroupAudit {
  readonly users: Map<string, string>;
  /** Users in the answer. Those without an id count too, although they cannot be audited. */
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
  readonly #ids = new Set<string>();
  #nameless = 0;

  add(user: unknown): void {
    const userId = asText(asObject(user)?.userId);
    if (userId === undefined) this.#nameless += 1;
    else if (!this.#ids.has(userId.toLowerCase())) {
      this.#ids.add(userId.toLowerCase()); // Ids ignore case.
      this.users.set(userId, JSON.stringify(shallow(user)));
    }
  }

  get audit(): GroupAudit {
    return { users: this.users, expected: this.users.size + this.#nameless };
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
  const collector = new UserCollector();
  const parser = new JSONParser({ paths: ["$.data.*.users.*"], keepStack: false });
  parser.onValue = ({ value }) => collector.add(value);
  let isJson = true;
  parser.onError = () => {
    isJson = false;
  };
  // An answer without users is short. Only as a whole does it show whether it is an empty group or no audit at all.
  const short: Uint8Array[] = [];
  for (let piece = await reader.read(); !piece.done && isJson; piece = await reader.read()) {
    parser.write(piece.value);
    if (collector.audit.expected === 0) short.push(piece.value);
  }
  await reader.cancel();
  if (!isJson || !parser.isEnded) throw new UnusableAnswer("the group audit's answer is no whole JSON document");
  if (collector.audit.expected > 0) return collector.audit;
  return wholeGroupAudit(JSON.parse(await new Blob(short).text()));
}

/** The same from the whole answer. @throws UnusableAnswer if a part has no list of users, because it must not read as an empty group */
export function wholeGroupAudit(answer: unknown): GroupAudit {
  const parts = asItems(asObject(answer)?.data);
  if (!parts) throw new UnusableAnswer("the group audit's answer holds no data");
  const collector = new UserCollector();
  for (const { users } of parts) {
    if (!Array.isArray(users)) throw new UnusableAnswer("the group audit's answer holds no list of users");
    for (const user of users as readonly unknown[]) collector.add(user);
  }
  return collector.audit;
}

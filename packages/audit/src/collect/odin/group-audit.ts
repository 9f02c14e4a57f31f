import type { CallOptions } from "@rollcall/clients/core";
import { JSONParser } from "@streamparser/json";
import { asObject, asRows, asText } from "../../record/wire.js";
import { UnusableAnswer } from "../section.js";
import type { OdinGroup } from "./bulk.js";
import type { OdinReader } from "./reader.js";

/** The users of a group audit, in the platform's order: each as JSON, for parsed they would take five times the room. */
export interface GroupAudit {
  readonly users: Map<string, string>;
  /** Users that the answer speaks of: those that it does not name count too, as they cannot be audited. */
  readonly expected: number;
}

/** Takes users one by one. */
class Rows {
  readonly users = new Map<string, string>();
  #nameless = 0;

  add(row: unknown): void {
    const userId = asText(asObject(row)?.userId);
    if (userId === undefined) this.#nameless += 1;
    else if (!this.users.has(userId)) this.users.set(userId, JSON.stringify(row));
  }

  get audit(): GroupAudit {
    return { users: this.users, expected: this.users.size + this.#nameless };
  }
}

/**
 * Reads the group audit while it arrives, user by user: about 34 kB each. Undefined where it cannot be read so, for whatever
 * reason; {@link wholeGroupAudit} then says what is wrong.
 */
export async function streamedGroupAudit(
  http: NonNullable<OdinReader["http"]>,
  group: OdinGroup,
  options: Required<Pick<CallOptions, "timeoutMs">> & { readonly signal: AbortSignal },
): Promise<GroupAudit | undefined> {
  const init = { params: { query: { ...group } }, parseAs: "stream", ...options } as const;
  const { response } = await http.GET("/api/v2/groups/users/audit", init);
  const reader = response.ok ? response.body?.getReader() : undefined;
  if (!reader) return undefined;
  const rows = new Rows();
  const parser = new JSONParser({ paths: ["$.data.*.users.*"], keepStack: false });
  parser.onValue = ({ value }) => rows.add(value);
  let isJson = true;
  parser.onError = () => {
    isJson = false;
  };
  // An answer without users is a short one, and shows only as a whole whether it is an empty group or no audit at all.
  const short: Uint8Array[] = [];
  for (let piece = await reader.read(); !piece.done && isJson; piece = await reader.read()) {
    parser.write(piece.value);
    if (rows.audit.expected === 0) short.push(piece.value);
  }
  await reader.cancel();
  if (!isJson || !parser.isEnded) return undefined;
  if (rows.audit.expected > 0) return rows.audit;
  return wholeGroupAudit(JSON.parse(await new Blob(short).text()));
}

/** The same from the whole answer. @throws UnusableAnswer where it is none; a part without a list of users must not read as an empty group */
export function wholeGroupAudit(answer: unknown): GroupAudit {
  const parts = asRows(asObject(answer)?.data);
  if (!parts) throw new UnusableAnswer("the group audit's answer holds no data");
  const rows = new Rows();
  for (const { users } of parts) {
    if (!Array.isArray(users)) throw new UnusableAnswer("the group audit's answer holds no list of users");
    for (const user of users as readonly unknown[]) rows.add(user);
  }
  return rows.audit;
}

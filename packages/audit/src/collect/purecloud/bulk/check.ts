import { isRetryable, type Section } from "../../../record/outcome.js";
import { membershipsIn } from "../../../record/purecloud/shapes.js";
import { asItems, type WireObject } from "../../../record/wire.js";
import type { Caller } from "../../caller.js";
import type { QueuesInBulk } from "../organisation/queues.js";
import { PER_USER } from "../per-user.js";
import type { PureCloudReader } from "../reader.js";

/** The sections that are read in bulk. */
export const BULK_SECTIONS = ["queues", "trustors", "licenses", "grants"] as const;
export type BulkSection = (typeof BULK_SECTIONS)[number];

/** How a control read compares with the bulk. */
export type Comparison =
  /** Both say the same. */
  | "same"
  /** They differ, or only one was answered. */
  | "different"
  /** The user is gone, which says nothing. */
  | "gone"
  /** It failed, and may succeed later. */
  | "open";

/** What a control read is made with. */
export interface CheckInput {
  readonly purecloud: PureCloudReader;
  readonly caller: Caller;
}

/** Reads a section of one user singly. */
export function readSingly({ purecloud, caller }: CheckInput, name: BulkSection, userId: string): Promise<Section> {
  return caller.section({ name, userId, learn: () => PER_USER[name](purecloud, caller, userId) });
}

/**
 * Compares both readings of a section. Counts and dates of queues change at any time, so only memberships are compared.
 *
 * @param lost queues whose members are not known
 */
export function compare(
  name: BulkSection,
  single: Section,
  bulk: unknown,
  lost: ReadonlySet<unknown> = new Set(),
): Comparison {
  if (single.status === "failed" && single.error.status === 404) return "gone";
  if (isRetryable(single)) return "open";
  if (single.status !== "ok") return "different";
  const [one, other] = [single.data, bulk].map((data) => [...keysOf(name, data, lost)].sort().join());
  return one === other ? "same" : "different";
}

/** What is compared of a section. That is each queue with its state, each organisation, each licence, or each grant. */
function keysOf(name: BulkSection, data: unknown, lost: ReadonlySet<unknown>): ReadonlySet<string> {
  if (name === "trustors") return new Set(asItems(data)?.map(({ id }) => String(id)) ?? ["unknown"]);
  if (name === "licenses" || name === "grants") return new Set([JSON.stringify(data)]);
  const { joined, unjoined } = membershipsIn(data) ?? { joined: [{ id: "unknown" }], unjoined: [] };
  const keys = (queues: readonly WireObject[], state: string) =>
    queues.filter(({ id }) => !lost.has(id)).map(({ id }) => `${id} ${state}`);
  return new Set([...keys(joined, "joined"), ...keys(unjoined, "unjoined")]);
}

/**
 * Reads the queues of a user again in both ways. People join and leave queues at any time, so one difference may be a change
 * between the two reads.
 */
export async function compareAgain(input: CheckInput, queues: QueuesInBulk, userId: string, single: Section) {
  const data = [single.status === "ok" ? single.data : undefined, queues.memberships.of(userId)];
  const found = data.map(membershipsIn).flatMap((one) => [...(one?.joined ?? []), ...(one?.unjoined ?? [])]);
  await queues.readAfresh(new Set(found.map(({ id }) => id)));
  const again = await readSingly(input, "queues", userId);
  return { single: again, comparison: compare("queues", again, queues.memberships.of(userId), queues.lostIds) };
}

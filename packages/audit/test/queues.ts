import type { Reply, Seen } from "./kit.js";
import { idOf, type ManyOptions, organisation } from "./many.js";

/** A membership as one of the two reads tells it. */
export interface Member {
  readonly userId: string;
  readonly queue: number;
  readonly joined: boolean;
  readonly memberBy?: "user" | "group";
}

/** An organisation with queues and trust, and how its two ways of telling them differ. */
export interface QueuesOptions extends ManyOptions {
  readonly queues: number;
  readonly members: number;
  /** What the list of a queue's members tells. @default all memberships */
  readonly lists?: (member: Member) => boolean;
  /** What a user's own call tells. @default all memberships */
  readonly tells?: (member: Member) => boolean;
  /** Changes a page of members. */
  readonly page?: (page: Record<string, unknown>, pageNumber: number, queue: number) => unknown;
  /** Which queues are listed. @default all */
  readonly isListed?: (queue: number) => boolean;
  /** @default `Queue 0`, `Queue 1` and so on */
  readonly nameOf?: (queue: number) => string;
  /** What the platform counts in a queue. @default what its list tells */
  readonly count?: (listed: number, queue: number) => number;
  /** The organisations that trust this one, each with its users and groups. @default none */
  readonly trustors?: Readonly<
    Record<string, { readonly users: readonly string[]; readonly groups?: readonly string[] }>
  >;
}

/** Memberships by user. */
export function byUser(members: readonly Member[]): ReadonlyMap<string, Member[]> {
  const found = new Map<string, Member[]>();
  for (const one of members) found.set(one.userId, [...(found.get(one.userId) ?? []), one]);
  return found;
}

export const queueId = (queue: number) => `queue-${String(queue).padStart(3, "0")}`;
const queueAt = (path: string) => Number(/queue-(\d+)/.exec(path)?.[1]);

/** Who is in which queue. Each queue has members all over the organisation, the last ones inactive if there are such. */
export function membersOf({ active, inactive = 0, queues, members }: QueuesOptions): Member[] {
  return Array.from({ length: queues }, (_, queue) =>
    Array.from({ length: members }, (_, at): Member => {
      const isInactive = inactive > 0 && at >= members - 2;
      const index = (queue * 37 + at * 11) % (isInactive ? inactive : active);
      const userId = idOf(isInactive ? "inactive" : "active", index);
      return { userId, queue, joined: (queue + at) % 3 !== 0, memberBy: at % 5 === 0 ? "group" : "user" };
    }).filter(({ userId }, at, all) => all.findIndex((one) => one.userId === userId) === at),
  ).flat();
}

const queueOf = (options: QueuesOptions, queue: number, memberCount: number) => ({
  id: queueId(queue),
  name: options.nameOf?.(queue) ?? `Queue ${queue}`,
  division: { id: "home" },
  memberCount: options.count?.(memberCount, queue) ?? memberCount,
});

/** The rule of such an organisation, for a test server. */
export function organisationWithQueues(options: QueuesOptions): (seen: Seen) => Reply {
  const { lists = () => true, tells = () => true, isListed = () => true, trustors = {} } = options;
  const all = membersOf(options);
  const listed = Array.from({ length: options.queues }, (_, at) => all.filter((one) => one.queue === at && lists(one)));
  const told = byUser(all.filter(tells));
  const queue = (at: number) => queueOf(options, at, listed[at]?.length ?? 0);
  const answer = (seen: Seen): Reply | undefined => {
    const special = options.otherwise?.(seen);
    if (special) return special;
    const { pathname, searchParams: query } = seen.url;
    const [size, number] = [Number(query.get("pageSize")), Number(query.get("pageNumber"))];
    const page = (items: readonly unknown[]): Reply => {
      const entities = items.slice((number - 1) * size, number * size);
      return { status: 200, body: { entities, total: items.length, pageCount: Math.ceil(items.length / size) } };
    };
    const [, userId = ""] = /users\/([^/]+)\/(?:queues|trustors)$/.exec(pathname) ?? [];
    if (pathname === "/api/v2/routing/queues") {
      // Only this list has the field.
      return page(listed.flatMap((_, at) => (isListed(at) ? { ...queue(at), autoAnswerOnly: false } : [])));
    }
    if (pathname.endsWith("/members")) {
      const at = queueAt(pathname);
      const { entities } = page((listed[at] ?? []).map(rowOf)).body as { entities: unknown[] };
      return { status: 200, body: options.page?.({ entities }, number, at) ?? { entities } };
    }
    if (pathname.startsWith("/api/v2/routing/queues/")) return { status: 200, body: queue(queueAt(pathname)) };
    if (pathname.endsWith("/queues")) {
      const joined = query.get("joined") === "true";
      const own = (told.get(userId) ?? []).filter((one) => one.joined === joined);
      return page(own.reverse().map((one) => ({ joined, ...queue(one.queue) })));
    }
    if (pathname === "/api/v2/orgauthorization/trustors") return page(Object.keys(trustors).map((id) => ({ id })));
    const [, trustor = "", what] = /trustors\/([^/]+)\/(users|groups)$/.exec(pathname) ?? [];
    if (what === "users") return page((trustors[trustor]?.users ?? []).map((id) => ({ id })));
    if (what === "groups") return page((trustors[trustor]?.groups ?? []).map((id) => ({ id, memberCount: 1 })));
    if (!pathname.endsWith("/trustors")) return undefined;
    const trusting = Object.entries(trustors).filter(([, one]) => one.users.includes(userId));
    return page(trusting.map(([id]) => ({ id, enabled: true })));
  };
  return organisation({ ...options, otherwise: answer });
}

const rowOf = ({ userId, joined, memberBy }: Member) => ({
  id: userId,
  user: { id: userId, name: userId },
  joined,
  memberBy,
  ringNumber: 1,
});

import type { Call, Reply } from "../server/handler.js";

type Body = Readonly<Record<string, unknown>>;

/** Remembers users who were found gone. Lists that are read later leave them out. */
export class Departures {
  readonly #gone = new Set<string>();

  /** Registers the user of a request that was answered with 404. */
  add({ userId, subjectId }: Readonly<Record<string, unknown>>): void {
    this.#gone.add(String(userId ?? subjectId).toLowerCase());
  }

  /** The reply without users who are gone. Pages of everybody still name them, because that would move all later pages. */
  without(reply: Reply, { operationId, query }: Pick<Call, "operationId" | "query">): Reply {
    if (operationId !== "getUsers" || this.#gone.size === 0) return reply;
    if (Array.isArray(reply.body)) return { ...reply, body: this.#present(reply.body) };
    const { entities } = (reply.body ?? {}) as Body;
    if (query.id === undefined || !Array.isArray(entities)) return reply;
    const present = this.#present(entities);
    return { ...reply, body: { ...(reply.body as Body), entities: present, total: present.length } };
  }

  #present(users: readonly Body[]): readonly Body[] {
    return users.filter(({ id, userId }) => !this.#gone.has(String(id ?? userId).toLowerCase()));
  }
}

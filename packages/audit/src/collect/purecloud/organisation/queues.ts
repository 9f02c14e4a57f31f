import { failed, isRetryable, ok, type Section } from "../../../record/outcome.js";
import { reasonsOf } from "../../../record/reasons.js";
import { asCount, asItems, asText, type WireObject } from "../../../record/wire.js";
import { oneLine } from "../../error-text.js";
import { inQueueOrder } from "../queues.js";
import { Memberships } from "./memberships.js";
import { CountsDiffer, type MembersInput, type QueueMembers, readQueueMembers } from "./queue-members.js";

/** How many members each queue has. Undefined if the platform does not say. */
export type MemberCounts = readonly (number | undefined)[];

/** A queue whose members are not known. */
interface LostQueue {
  readonly at: number;
  readonly section: Exclude<Section<QueueMembers>, { status: "ok" }>;
  /** Whether its list and its count differ. */
  readonly isUncertain: boolean;
}

/** What the lists of members are read with. */
export interface QueuesInput extends MembersInput {
  /** Whether a user belongs to this run. Nobody else's memberships are kept. */
  readonly isOurs: (userId: string) => boolean;
  /** Works on several items together. */
  readonly together: <T>(items: Iterable<T>, work: (item: T) => Promise<void>) => Promise<void>;
}

/** All queues of the organisation with their members, read queue by queue. */
export class QueuesInBulk {
  readonly #input: QueuesInput;
  readonly #queues: readonly WireObject[];
  readonly #memberships: Memberships;
  readonly #lost = new Map<number, LostQueue>();
  /** Rows that name nobody, by the position of each queue that was read. */
  readonly #unknown = new Map<number, number>();
  #pass = 0;
  #reading: Promise<void> | undefined;

  /** @param list the queues, as the platform lists them */
  constructor(input: QueuesInput, list: unknown) {
    this.#input = input;
    this.#queues = inQueueOrder(asItems(list) ?? []);
    this.#memberships = new Memberships(this.#queues);
  }

  get queues(): readonly WireObject[] {
    return this.#queues;
  }

  /** Who is in which queue. */
  get memberships(): Memberships {
    return this.#memberships;
  }

  /** How many members each queue has. */
  get counts(): MemberCounts {
    return this.#queues.map(({ memberCount }) => asCount(memberCount));
  }

  /** How many rows of the lists name a user whom the platform does not find. */
  get unknownMembers(): number {
    return [...this.#unknown.values()].reduce((sum, one) => sum + one, 0);
  }

  /** Whether a queue failed that may succeed later. */
  get mayImprove(): boolean {
    return [...this.#lost.values()].some(({ section }) => isRetryable(section));
  }

  /** Whether the list of a queue and its count differ. Nobody knows which of them is right. */
  get hasUncertain(): boolean {
    return [...this.#lost.values()].some(({ isUncertain }) => isUncertain);
  }

  /** Reads the members of all queues. Those without members are passed over. */
  async readAll(): Promise<void> {
    this.#pass = this.#input.caller.passes;
    const all = this.#queues.map((_, at) => at);
    await this.#input.together(
      all.filter((at) => asCount(this.#queues[at]?.memberCount) !== 0),
      (at) => this.#read(at),
    );
  }

  /** Requests again what failed and may succeed now, once in each pass of the run. */
  async readAgain(): Promise<void> {
    const { caller, together } = this.#input;
    if (this.#pass !== caller.passes) {
      this.#pass = caller.passes;
      const open = [...this.#lost.values()].filter(({ section }) => isRetryable(section));
      this.#reading = together(open, ({ at }) => this.#read(at));
      this.#reading.catch(() => {});
    }
    await this.#reading;
  }

  /** Reads the members of some queues afresh, because one may have changed. */
  async readAfresh(queueIds: ReadonlySet<unknown>): Promise<void> {
    const some = this.#queues.flatMap(({ id }, at) => (queueIds.has(id) ? [at] : []));
    await this.#input.together(some, (at) => this.#read(at));
  }

  /** The queues whose members are not known. */
  get lostIds(): ReadonlySet<unknown> {
    return new Set([...this.#lost.keys()].map((at) => this.#queues[at]?.id));
  }

  /** Why the queues of a user are not all known, in words. Undefined if they are. */
  get gap(): string | undefined {
    const [first] = [...this.#lost.values()].sort((one, other) => one.at - other.at);
    if (!first) return undefined;
    const queue = this.#queues[first.at] ?? {};
    const more = this.#lost.size > 1 ? ` and ${this.#lost.size - 1} more` : "";
    const { section } = first;
    const why = section.status === "forbidden" ? ["forbidden", ...section.permissions] : reasonsOf(section);
    return oneLine(`known but for queue ${asText(queue.name) ?? asText(queue.id) ?? "?"}${more}: ${why.join(", ")}`);
  }

  /** The queues of a user. Never `ok` while the members of a queue are not known. */
  sectionOf(userId: string): Section {
    const { gap } = this;
    if (gap === undefined) return ok(this.#memberships.of(userId));
    return failed({ name: "Missing", status: 0, message: gap, retryable: this.mayImprove });
  }

  async #read(at: number): Promise<void> {
    const { caller, isOurs } = this.#input;
    const queue = this.#queues[at] ?? {};
    let isUncertain = false;
    const learn = () =>
      readQueueMembers(this.#input, queue).catch((error) => {
        isUncertain = error instanceof CountsDiffer;
        throw error;
      });
    const section = await caller.section({ name: "queues.members", learn });
    if (section.status !== "ok") {
      this.#lost.set(at, { at, section, isUncertain });
      return;
    }
    this.#lost.delete(at);
    const ours = section.data.rows.filter(({ userId }) => isOurs(userId));
    if (this.#unknown.has(at)) this.#memberships.set(at, ours);
    else this.#memberships.add(at, ours);
    this.#unknown.set(at, section.data.unknown);
  }
}

import type { Section } from "../../../record/outcome.js";
import type { PureCloudAccess, PureCloudPerUser, PureCloudSectionName } from "../../../record/purecloud/record.js";
import { reasonsOf } from "../../../record/reasons.js";
import type { ScopeMemory } from "../../memory.js";
import type { ListedUser } from "../listed-user.js";
import type { OrganisationContext } from "../organisation/context.js";
import { QueuesInBulk, type QueuesInput } from "../organisation/queues.js";
import { type TrustLeft, TrustOfEverybody } from "../organisation/trust.js";
import { type PureCloudStrategy, strategyWords } from "../strategy.js";
import {
  type BulkSize,
  MOST_SINGLE_USERS,
  queueWays,
  queueWaysAtBest,
  takesBulk,
  trustWays,
  trustWaysAtBest,
} from "./arithmetic.js";
import { BULK_SECTIONS, type BulkSection } from "./check.js";
import { type ControlInput, checkBulk } from "./control-reads.js";
import type { FirstUsers } from "./controls.js";
import { type OfUserWith, openEverybody, untilRead } from "./everybody.js";
import { keepVerdict, recallVerdict, type Verdict } from "./verdict.js";

/** So long the members of all queues together may delay the first record. A list and its count may never agree. */
const MEMBERS_PAUSE_MS = 5_000;

/** What bulk reads are made with. */
export interface BulkInput extends QueuesInput, Omit<ControlInput, "queues" | "others" | "first"> {
  readonly context: OrganisationContext;
  readonly chosen: ReadonlySet<PureCloudSectionName>;
  readonly strategy: PureCloudStrategy;
  readonly memory: ScopeMemory | undefined;
}

/** Whom a run reads. */
export interface Whom {
  /** How many users. */
  readonly users: number;
  /** How many users the organisation has. For a shard these are more. */
  readonly total: number;
  /** Some of them, among whom control reads are made. */
  readonly first: FirstUsers;
}

/**
 * Sections that one call brings for many users. They are queues, trustors, licences and grants. The folder `organisation` reads
 * lists of everybody. This one decides when to read them, and whether they can be trusted.
 */
export class BulkReads {
  readonly #input: BulkInput;
  readonly #notes = new Map<BulkSection, string>();
  /** Sections that control reads brought. Only used if their section is read user by user. */
  readonly #singles = new Map<string, Section>();
  /** Sections of which an earlier run has a verdict. */
  readonly #settled = new Set<BulkSection>();
  #queues: QueuesInBulk | undefined;
  /** The sections in bulk other than queues. */
  readonly #others = new Map<BulkSection, OfUserWith>();

  constructor(input: BulkInput) {
    this.#input = input;
  }

  /** What fills the records: `expand`, and the sections that are read in bulk. */
  get strategy(): string {
    const isBulk = (name: BulkSection) => (name === "queues" ? this.#queues !== undefined : this.#others.has(name));
    return strategyWords(Object.fromEntries(BULK_SECTIONS.map((name) => [name, isBulk(name)])));
  }

  /** What a reader of the audit should know of it. */
  get notes(): readonly string[] {
    const unknown = this.#queues?.unknownMembers ?? 0;
    const named = "in the lists of members name a user whom the platform does not find";
    return [...this.#notes.values(), ...(unknown > 0 ? [`${unknown} rows ${named}`] : [])];
  }

  /**
   * Reads what is read in bulk, and checks it against control reads. Comes before the first record.
   *
   * @param whom reads whom the run has. Only called if that matters
   */
  async prepare(whom: () => Promise<Whom> | Whom): Promise<void> {
    const { chosen, strategy } = this.#input;
    const hasQueues = chosen.has("queues") || chosen.has("utilization");
    if (strategy === "single" || !(hasQueues || BULK_SECTIONS.some((name) => chosen.has(name)))) return;
    const { users, total, first } = await whom();
    if (hasQueues) await this.#openQueues(users);
    if (chosen.has("trustors")) await this.#openTrust(users);
    for (const name of ["licenses", "grants"] as const) {
      if (chosen.has(name)) await this.#openAccess(name, users, total);
    }
    await this.#check(first);
  }

  async #check(first: FirstUsers): Promise<void> {
    const queues = this.#settled.has("queues") ? undefined : this.#queues;
    const unsettled = [...this.#others].filter(([name]) => !this.#settled.has(name));
    if (!queues && unsettled.length === 0) return;
    const nothing = new Map<string, Section>();
    const others = new Map(unsettled.map(([name, of]) => [name, (user: ListedUser) => of(user, nothing)]));
    const { verdicts, singles } = await checkBulk({ ...this.#input, first, queues, others });
    for (const [name, verdict] of verdicts) this.#conclude(name, verdict);
    for (const { name, userId, section } of singles) {
      if (section.status === "ok") this.#singles.set(`${name} ${userId}`, section);
    }
  }

  /** A section of a user. Undefined if it is read by the user's own calls. */
  async of(
    name: PureCloudPerUser | PureCloudAccess,
    user: ListedUser,
    sections: ReadonlyMap<string, Section>,
  ): Promise<Section | undefined> {
    if (name === "queues" && this.#queues) {
      await this.#queues.readAgain();
      return this.#queues.sectionOf(user.id);
    }
    const known = this.#others.get(name as BulkSection)?.(user, sections);
    if (known) return known;
    const key = `${name} ${user.id}`;
    const single = this.#singles.get(key);
    this.#singles.delete(key);
    return single;
  }

  /** Whether a user is in any queue. Undefined if the lists do not say. */
  isQueueMember(userId: string): boolean | undefined {
    if (!this.#queues) return undefined;
    if (this.#queues.memberships.has(userId)) return true;
    return this.#queues.gap === undefined ? false : undefined;
  }

  async #openQueues(users: number): Promise<void> {
    const { chosen, context, strategy, patiently } = this.#input;
    const size: BulkSize = { users, queues: chosen.has("queues"), utilization: chosen.has("utilization") };
    if (!takesBulk(strategy, queueWaysAtBest(size)) || this.#recall("queues")?.way === "single") return;
    const list = await untilRead(patiently, () => context.read("queues"));
    if (list.status !== "ok") return this.#unread("queues", list);
    const queues = new QueuesInBulk(this.#input, list.data);
    if (!takesBulk(strategy, queueWays(size, queues.counts))) return;
    await queues.readAll();
    await patiently(async () => {
      await queues.readAgain();
      return queues.mayImprove;
    }, MEMBERS_PAUSE_MS);
    this.#queues = queues;
    // Lists that do not fit their counts cannot be trusted, like lists that differ from control reads.
    if (queues.gap === undefined || (users > MOST_SINGLE_USERS && !queues.hasUncertain)) return;
    this.#conclude("queues", { way: "single", note: `queues are read user by user: ${queues.gap}` });
  }

  async #openTrust(users: number): Promise<void> {
    const { strategy, purecloud, caller, patiently } = this.#input;
    if (!takesBulk(strategy, trustWaysAtBest(users)) || this.#recall("trustors")?.way === "single") return;
    const isDearer = (left: TrustLeft) => !takesBulk(strategy, trustWays(users, left));
    const trust = new TrustOfEverybody({ purecloud, caller }, { users, isDearer });
    const read = await untilRead(patiently, () => trust.read());
    if (read.status !== "ok") return this.#unread("trustors", read);
    if (read.data !== "dearer") this.#others.set("trustors", (user) => trust.of(user));
  }

  async #openAccess(name: PureCloudAccess, users: number, total: number): Promise<void> {
    if (this.#recall(name)?.way === "single") return;
    const opened = await openEverybody(name, { ...this.#input, users, total });
    if (opened === undefined) return;
    if ("of" in opened) this.#others.set(name, opened.of);
    else this.#unread(name, opened.unread);
  }

  /** The verdict of an earlier run. */
  #recall(name: BulkSection): Verdict | undefined {
    const verdict = recallVerdict(this.#input.memory, name);
    if (!verdict) return undefined;
    this.#settled.add(name);
    if (verdict.note !== undefined) this.#notes.set(name, verdict.note);
    return verdict;
  }

  /** The lists cannot be read, so each user's own calls say how that section stands. */
  #unread(name: BulkSection, section: Exclude<Section, { status: "ok" }>): void {
    const why = section.status === "forbidden" ? ["forbidden", ...section.permissions] : reasonsOf(section);
    this.#conclude(name, {
      way: "single",
      note: `${name} are read user by user: the lists cannot be read (${why.join(", ")})`,
    });
  }

  #conclude(name: BulkSection, verdict: Verdict): void {
    const { memory } = this.#input;
    keepVerdict(memory, name, verdict);
    if (verdict.note !== undefined) this.#notes.set(name, verdict.note);
    if (verdict.way === "bulk") return;
    if (name === "queues") this.#queues = undefined;
    else this.#others.delete(name);
  }
}

import { isApiDecodeError, isApiError, isApiTimeoutError } from "@rollcall/clients/core";
import { asObjects, asText } from "../../record/wire.js";
import type { Caller } from "../caller.js";
import { type Shard, shardOf } from "../shard.js";
import { membersOf } from "./group-members.js";
import type { ListedUser, ListingOptions, UserSource } from "./listing.js";
import { type Carried, carriedBy } from "./listed.js";
import type { PureCloudReader } from "./reader.js";
import { Divisions, idsOf, namesOf, type PureCloudSelection } from "./selection.js";
import type { PureCloudState } from "./states.js";
import { UserPages } from "./user-pages.js";

/** The most ids that one call reads (docs/facts/purecloud.md P-53). */
export const MOST_IDS = 100;
/** Fewer, if the platform cannot answer so many. */
const FEWER_IDS = 25;

/** Statuses that refuse an answer as too large. */
const TOO_LARGE = new Set([400, 408, 413, 504]);

/** How chosen users are read. */
export interface ChosenOptions extends Omit<ListingOptions, "divisions"> {
  readonly selection: PureCloudSelection;
}

/** Reads users by their ids, or by the groups whose members they are. Whoever is not found is told. */
export class ChosenUsers implements UserSource {
  readonly #purecloud: PureCloudReader;
  readonly #caller: Caller;
  readonly #options: ChosenOptions;
  readonly #pages: UserPages;
  readonly #divisions: Divisions;
  readonly #missing: string[] = [];
  /** The fields that users carried so far. */
  #carried: ReadonlySet<string> = new Set();
  /** How many ids the next call looks up. */
  #size: number;
  /** How many users were found. Known at the end. */
  #found: number | undefined;

  constructor(purecloud: PureCloudReader, caller: Caller, options: ChosenOptions) {
    const { selection, pageSize } = options;
    this.#purecloud = purecloud;
    this.#caller = caller;
    this.#options = options;
    this.#pages = new UserPages(purecloud, caller, options);
    this.#size = Math.min(pageSize, MOST_IDS);
    this.#divisions = new Divisions(selection);
  }

  /**
   * How many users there should be. `null` until all were looked up, because some may be in other states or divisions. Users
   * without a division belong to the first shard, so the shards add up.
   */
  get expected(): number | null {
    if (this.#found === undefined) return null;
    const { shard } = this.#options;
    const missing = this.#missing.filter((id) => isIn(shard, id)).length;
    return this.#found + missing + (shard === undefined || shard.index === 1 ? this.#divisions.unknown : 0);
  }

  get truncated(): string | null {
    if (this.#found === undefined) return null;
    const { userIds } = this.#options.selection;
    const who = userIds ? "requested" : "members of the groups";
    const lost = this.#missing.length > 0 ? [`${who}, but not found: ${namesOf(this.#missing)}`] : [];
    return [...lost, ...this.#divisions.gaps].join("; ") || null;
  }

  get carried(): Carried {
    return this.#pages.withLater ? this.#carried : undefined;
  }

  async *users(): AsyncGenerator<ListedUser, void, undefined> {
    const { shard } = this.#options;
    const ids = [...(await this.#ids())];
    let found = 0;
    for (let offset = 0; offset < ids.length; ) {
      const { entities, read } = await this.#look(ids.slice(offset));
      offset += read.length;
      this.#carried = carriedBy(asObjects(entities) ?? [], this.#carried);
      for (const user of this.#fitting(entities, read)) {
        if (!isIn(shard, user.id)) continue;
        found += 1;
        yield user;
      }
    }
    this.#found = found;
  }

  /** Looks up as many of the first ids as the platform can answer. */
  async #look(ids: readonly string[]): Promise<{ entities: readonly unknown[]; read: readonly string[] }> {
    for (;;) {
      const read = ids.slice(0, this.#size);
      try {
        return { entities: await this.#pages.ofIds(read), read };
      } catch (error) {
        if (read.length <= FEWER_IDS || !isTooLarge(error)) throw error;
        this.#size = FEWER_IDS;
      }
    }
  }

  /** The ids of all who may be audited. */
  async #ids(): Promise<ReadonlySet<string>> {
    const { selection } = this.#options;
    const [groups, users] = [idsOf("groupIds", selection.groupIds), idsOf("userIds", selection.userIds)];
    if (!groups) return users ?? new Set();
    const members = await membersOf(this.#purecloud, this.#caller, groups);
    return users ? new Set([...users].filter((id) => members.has(id))) : members;
  }

  /** The users of an answer who fit, each once. Notes those who should be there and are not. */
  #fitting(entities: readonly unknown[], requested: readonly string[]): readonly ListedUser[] {
    const { states, selection } = this.#options;
    const left = new Set(requested);
    const fitting: ListedUser[] = [];
    for (const user of asObjects(entities) ?? []) {
      const id = asText(user.id);
      if (id === undefined || !left.delete(id.toLowerCase())) continue;
      const state = asText(user.state)?.toLowerCase();
      // A group may still name a user who was deleted. Nobody audits such a user.
      if (state === "deleted") this.#missing.push(...(selection.userIds ? [id] : []));
      else if (isOneOf(states, state) && this.#divisions.has(user)) fitting.push({ ...user, id });
    }
    this.#missing.push(...left);
    return fitting;
  }
}

/** A user who names no state fits, because nothing says otherwise. */
const isOneOf = (states: readonly PureCloudState[], state: string | undefined): boolean =>
  state === undefined || states.some((one) => one === state);

const isIn = (shard: Shard | undefined, id: string): boolean =>
  shard === undefined || shardOf(["purecloud", "organisation", "", id], shard.of) === shard.index;

/** Whether fewer ids may succeed: the answer was refused as too large, came too late, or was cut off. */
function isTooLarge(error: unknown): boolean {
  if (!isApiError(error) || error.operation === "login") return false;
  return TOO_LARGE.has(error.status) || isApiTimeoutError(error) || isApiDecodeError(error);
}

import { asObjects, asText } from "../../record/wire.js";
import type { Caller } from "../caller.js";
import { type Shard, shardOf } from "../shard.js";
import { membersOf } from "./group-members.js";
import type { ListedUser } from "./listed-user.js";
import type { ListingOptions, UserSource } from "./listing.js";
import { type Carried, carriedBy } from "./listing-sections.js";
import type { PureCloudReader } from "./reader.js";
import { Divisions, idsOf, namesOf, type PureCloudSelection } from "./selection.js";
import type { PureCloudState } from "./states.js";
import { UserPages } from "./user-pages.js";
import { FEWER_IDS, MOST_IDS, UsersById } from "./users-by-id.js";

/** How chosen users are read. */
export interface ChosenOptions extends Omit<ListingOptions, "divisions"> {
  readonly selection: PureCloudSelection;
}

/** Reads users by their ids, or by the groups whose members they are. `truncated` names those who were not found. */
export class ChosenUsers implements UserSource {
  readonly #purecloud: PureCloudReader;
  readonly #caller: Caller;
  readonly #options: ChosenOptions;
  readonly #pages: UserPages;
  readonly #byId: UsersById;
  readonly #divisions: Divisions;
  /** Requested users whom the platform does not have. */
  readonly #missing: string[] = [];
  /** The fields that users carried so far. */
  #carried: ReadonlySet<string> = new Set();
  /** How many users were found. Known at the end. */
  #found: number | undefined;

  constructor(purecloud: PureCloudReader, caller: Caller, options: ChosenOptions) {
    const { selection } = options;
    this.#purecloud = purecloud;
    this.#caller = caller;
    this.#options = options;
    this.#pages = new UserPages(purecloud, caller, options);
    this.#byId = new UsersById(this.#pages, Math.min(options.pageSize, MOST_IDS));
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
    return { fields: this.#carried, requested: this.#pages.requested };
  }

  async *users(): AsyncGenerator<ListedUser, void, undefined> {
    let found = 0;
    for await (const user of this.#lookedUp([...(await this.#ids())])) {
      found += 1;
      yield user;
    }
    this.#found = found;
  }

  /** The users with these ids who fit. Those who are not found are looked up once more, a few at a time. */
  async *#lookedUp(ids: readonly string[]): AsyncGenerator<ListedUser, void, undefined> {
    const { shard } = this.#options;
    const left: string[] = [];
    for (const { most, from, lost } of [
      { most: MOST_IDS, from: ids, lost: left },
      { most: FEWER_IDS, from: left, lost: this.#missing },
    ]) {
      for (let offset = 0; offset < from.length; ) {
        const { entities, read } = await this.#byId.look(from.slice(offset, offset + most));
        offset += read.length;
        this.#carried = carriedBy(asObjects(entities) ?? [], this.#carried);
        for (const user of this.#fitting(entities, read, lost)) if (isIn(shard, user.id)) yield user;
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

  /** The users of an answer who fit, each once. @param lost receives those whom the answer leaves out */
  #fitting(entities: readonly unknown[], requested: readonly string[], lost: string[]): readonly ListedUser[] {
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
    lost.push(...left);
    return fitting;
  }
}

/** A user who names no state fits, because nothing says otherwise. */
const isOneOf = (states: readonly PureCloudState[], state: string | undefined): boolean =>
  state === undefined || states.some((one) => one === state);

const isIn = (shard: Shard | undefined, id: string): boolean =>
  shard === undefined || shardOf(["purecloud", "organisation", "", id], shard.of) === shard.index;

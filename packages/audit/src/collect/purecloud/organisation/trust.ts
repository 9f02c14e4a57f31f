import { ok, type Section } from "../../../record/outcome.js";
import { asCount, asItems, asText, type WireObject } from "../../../record/wire.js";
import { fields } from "../../pick.js";
import { allItems } from "../all-items.js";
import type { ListedUser } from "../listed-user.js";
import { entitiesPick } from "../pages.js";
import type { Calls } from "./of-everybody.js";
import { TRUSTORS_PAGE } from "./page-sizes.js";

const OF_TRUSTOR = ["getOrgauthorizationTrustorUsers", "getOrgauthorizationTrustorGroups"] as const;
type OfTrustor = (typeof OF_TRUSTOR)[number];

/** Of users and groups, only what tells who they are. */
const identities = entitiesPick(fields("id", "email", "username", "memberCount"));
/** Of organisations, only the id. The section of a user is read by the user's own call. */
const organisations = entitiesPick(fields("id"));

/** What the lists that were read so far leave to be read. */
export interface TrustLeft {
  readonly lists: number;
  readonly candidates: number;
}

/** How far trust is read. */
export interface TrustOptions {
  /** How many users are read. */
  readonly users: number;
  /** Whether reading user by user takes fewer calls. */
  readonly isDearer: (left: TrustLeft) => boolean;
}

/**
 * Who may have access to other organisations. Without a trusting organisation, nobody has. With some, their users and the
 * members of their groups are candidates, whose own calls say what they may do there.
 */
export class TrustOfEverybody {
  readonly #calls: Calls;
  readonly #options: TrustOptions;
  /** What each list named. A list that failed is not here, so it is requested again. */
  readonly #lists = new Map<string, readonly WireObject[]>();
  readonly #userNames = new Set<string>();
  readonly #groups = new Set<string>();

  constructor(calls: Calls, options: TrustOptions) {
    this.#calls = calls;
    this.#options = options;
  }

  /**
   * Reads the organisations, and if there are some, their users and groups. May be called again, and then requests only what
   * failed.
   *
   * @returns how many candidates there are at most. `dearer` if reading user by user takes fewer calls
   */
  async read(): Promise<Section<number | "dearer">> {
    const { isDearer } = this.#options;
    const trustors = await this.#list("getOrgauthorizationTrustors");
    if (trustors.status !== "ok") return trustors;
    const ids = trustors.data.map(({ id }) => asText(id) ?? "");
    if (isDearer({ lists: 2 * ids.length, candidates: 0 })) return ok("dearer");
    let candidates = 0;
    for (const id of ids) {
      for (const operation of OF_TRUSTOR) {
        const members = await this.#list(operation, id);
        if (members.status !== "ok") return members;
        for (const one of members.data) candidates += this.#add(operation, one);
      }
    }
    return ok(isDearer({ lists: 0, candidates }) ? "dearer" : candidates);
  }

  /** The trustors of a user. Undefined if the user's own call must say. */
  of(user: ListedUser): Section | undefined {
    return this.#isCandidate(user) ? undefined : ok([]);
  }

  async #list(
    operation: OfTrustor | "getOrgauthorizationTrustors",
    trustorOrgId?: string,
  ): Promise<Section<readonly WireObject[]>> {
    const { purecloud, caller } = this.#calls;
    const key = `${operation} ${trustorOrgId}`;
    const known = this.#lists.get(key);
    if (known) return ok(known);
    const params = { ...(trustorOrgId !== undefined && { trustorOrgId }), pageSize: TRUSTORS_PAGE };
    const pick = trustorOrgId === undefined ? organisations : identities;
    const section = await caller.section({
      name: "organisation.trust",
      learn: async () => asItems(await allItems(purecloud, caller, operation, params, pick)) ?? [],
    });
    if (section.status === "ok") this.#lists.set(key, section.data);
    return section;
  }

  /** Adds a user or a group. @returns how many candidates that makes, at most */
  #add(operation: OfTrustor, one: WireObject): number {
    if (operation === "getOrgauthorizationTrustorGroups") {
      this.#groups.add(asText(one.id) ?? "");
      return asCount(one.memberCount) ?? this.#options.users;
    }
    // A copy of a user has another id there, but the same address.
    for (const name of namesOf(one)) this.#userNames.add(name);
    return 1;
  }

  #isCandidate(user: ListedUser): boolean {
    if (namesOf(user).some((name) => this.#userNames.has(name))) return true;
    if (this.#groups.size === 0) return false;
    const groups = asItems(user.groups);
    return groups === undefined || groups.some(({ id }) => this.#groups.has(asText(id) ?? ""));
  }
}

/** What a user is known by, in small letters. */
const namesOf = ({ id, email, username }: WireObject): string[] =>
  [id, email, username].flatMap((name) => asText(name)?.toLowerCase() ?? []);

import { ok, type Section } from "../../../record/outcome.js";
import { asCount, asItems, asText, type WireObject } from "../../../record/wire.js";
import type { Caller } from "../../caller.js";
import { Context } from "../../context.js";
import { fields } from "../../pick.js";
import { allItems } from "../all-items.js";
import type { ListedUser } from "../listing.js";
import { entitiesPick } from "../pages.js";
import type { PureCloudReader } from "../reader.js";
import { TRUSTORS_PAGE, trustWays } from "./arithmetic.js";

type Members = "getOrgauthorizationTrustorUsers" | "getOrgauthorizationTrustorGroups";

/** Of users and groups, only what tells who they are. */
const identities = entitiesPick(fields("id", "email", "username", "memberCount"));
/** Of organisations, only the id. The section of a user is read by the user's own call. */
const organisations = entitiesPick(fields("id"));

/**
 * Who may have access to other organisations. Without a trusting organisation, nobody has. With some, their users and the
 * members of their groups are candidates, whose own calls say what they may do there.
 */
export class TrustInBulk {
  readonly #parts: Context<string>;
  readonly #users: number;
  readonly #userNames = new Set<string>();
  readonly #groups = new Set<string>();

  /** @param users how many users are read */
  constructor(purecloud: PureCloudReader, caller: Caller, users: number) {
    this.#users = users;
    this.#parts = new Context<string>({
      caller,
      isOfService: () => false,
      learn: (part) => {
        const [operation, trustorOrgId = ""] = part.split(" ") as [Members | "getOrgauthorizationTrustors", string?];
        const pageSize = TRUSTORS_PAGE;
        return operation === "getOrgauthorizationTrustors"
          ? allItems(purecloud, caller, operation, { pageSize }, organisations)
          : allItems(purecloud, caller, operation, { trustorOrgId, pageSize }, identities);
      },
    });
  }

  /**
   * Reads the organisations, and if there are some, their users and groups.
   *
   * @param isForced whether that is done even if it takes more calls
   * @returns what could not be read, or undefined. `dearer` if reading user by user takes fewer calls
   */
  async read(isForced: boolean): Promise<Exclude<Section, { status: "ok" }> | "dearer" | undefined> {
    const trustors = await this.#parts.read("getOrgauthorizationTrustors");
    if (trustors.status !== "ok") return trustors;
    const ids = (asItems(trustors.data) ?? []).map(({ id }) => asText(id) ?? "");
    const isDearer = (lists: number, candidates: number) => {
      const { bulk, single } = trustWays(this.#users, { lists, candidates });
      return !isForced && bulk >= single;
    };
    if (isDearer(2 * ids.length, 0)) return "dearer";
    let candidates = 0;
    for (const id of ids) {
      for (const operation of ["getOrgauthorizationTrustorUsers", "getOrgauthorizationTrustorGroups"] as const) {
        const members = await this.#parts.read(`${operation} ${id}`);
        if (members.status !== "ok") return members;
        for (const one of asItems(members.data) ?? []) candidates += this.#add(operation, one);
      }
    }
    return isDearer(0, candidates) ? "dearer" : undefined;
  }

  /** Whether any organisation trusts somebody. */
  get hasCandidates(): boolean {
    return this.#userNames.size + this.#groups.size > 0;
  }

  /** The trustors of a user. Undefined if the user's own call must say. */
  sectionOf(user: ListedUser): Section | undefined {
    return this.#isCandidate(user) ? undefined : ok([]);
  }

  /** Adds a user or a group. @returns how many candidates that makes, at most */
  #add(operation: Members, one: WireObject): number {
    if (operation === "getOrgauthorizationTrustorGroups") {
      this.#groups.add(asText(one.id) ?? "");
      return asCount(one.memberCount) ?? this.#users;
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

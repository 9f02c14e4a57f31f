import { asObject, asText, type WireObject } from "../../record/wire.js";

/**
 * Which users of an organisation are audited. Each part narrows the choice, so a user must fit all parts that are given. A part
 * must name something. Without any, all users are audited.
 */
export interface PureCloudSelection {
  /** Users of these divisions. The platform cannot list them, so all users are listed, and the others are passed over. */
  readonly divisionIds?: readonly string[] | undefined;
  /** Members of these groups, owners and those whom a rule includes among them. */
  readonly groupIds?: readonly string[] | undefined;
  /** These users. An id that no user has makes the coverage incomplete. */
  readonly userIds?: readonly string[] | undefined;
}

/** Names that a sentence has. */
const MOST_NAMED = 5;

/** Ids each once, as they are compared. Undefined if nobody gave any. @throws RangeError for an empty list */
export function idsOf(
  name: keyof PureCloudSelection,
  ids: readonly string[] | undefined,
): ReadonlySet<string> | undefined {
  if (ids?.length === 0) throw new RangeError(`${name} is empty. Leave it out to audit all users`);
  return ids && new Set(ids.map((id) => id.toLowerCase()));
}

/** `a, b and 3 more`. */
export function namesOf(ids: readonly string[]): string {
  const [first, rest] = [ids.slice(0, MOST_NAMED), ids.length - MOST_NAMED];
  return rest > 0 ? `${first.join(", ")} and ${rest} more` : first.join(", ");
}

/** The divisions that are audited. All fit if nobody named any. */
export class Divisions {
  readonly #wanted: ReadonlySet<string> | undefined;
  /** Divisions of which nobody was seen. */
  readonly #unseen: Set<string>;
  /** Users who name no division, so nobody knows whether they fit. */
  #unknown = 0;

  constructor({ divisionIds }: PureCloudSelection) {
    this.#wanted = idsOf("divisionIds", divisionIds);
    this.#unseen = new Set(this.#wanted);
  }

  /** Whether all users fit. */
  get isAll(): boolean {
    return this.#wanted === undefined;
  }

  /** How many users may belong to the divisions, and were passed over. */
  get unknown(): number {
    return this.#unknown;
  }

  /** Whether a user is in one of the divisions. Counts those of whom that is not known. */
  has(user: WireObject): boolean {
    if (!this.#wanted) return true;
    const id = divisionOf(user);
    if (id === undefined) {
      this.#unknown += 1;
      return false;
    }
    this.#unseen.delete(id);
    return this.#wanted.has(id);
  }

  /** The same, and nothing is counted. */
  includes(user: WireObject): boolean {
    return this.#wanted?.has(divisionOf(user) ?? "") ?? true;
  }

  /** What a person should know at the end, in words. */
  get gaps(): readonly string[] {
    const none = [...this.#unseen];
    return [
      ...(none.length > 0 ? [`nobody was found in the division ${namesOf(none)}`] : []),
      ...(this.#unknown > 0
        ? [`${this.#unknown === 1 ? "one user names" : `${this.#unknown} users name`} no division`]
        : []),
    ];
  }
}

const divisionOf = (user: WireObject): string | undefined => asText(asObject(user.division)?.id)?.toLowerCase();

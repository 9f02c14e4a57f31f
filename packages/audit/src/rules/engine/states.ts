import { type Fact, valueIn } from "../../record/fact.js";
import type { Parts } from "../../record/parts.js";
import type { DeletedUser } from "../../record/purecloud/deleted-users.js";
import type { CleanPureCloudUser } from "../../record/purecloud/normalise.js";
import { normaliseOrganisation } from "../../record/purecloud/organisation.js";

/** The states of PureCloud's users, because rules ask for those of managers and owners. */
export class States {
  readonly #ofUsers = new Map<string, string | null>();
  readonly #partsOf: () => Parts | undefined;
  #deleted: Fact<readonly DeletedUser[]> | undefined;
  #ids: ReadonlySet<string> | undefined;

  /** @param partsOf the organisation's context. It is complete before anybody asks */
  constructor(partsOf: () => Parts | undefined) {
    this.#partsOf = partsOf;
  }

  add({ userId, state }: CleanPureCloudUser): void {
    this.#ofUsers.set(userId, valueIn(state));
  }

  /** The users whom the organisation deleted. No record has them, so they are known even if there is no record. */
  get deleted(): Fact<readonly DeletedUser[]> {
    this.#deleted ??= normaliseOrganisation(this.#partsOf()).deleted;
    return this.#deleted;
  }

  /** `null` if it is unknown, undefined if nobody has the id. A user who came back while the audit ran is no longer deleted. */
  of(userId: string): string | null | undefined {
    if (this.#ofUsers.has(userId)) return this.#ofUsers.get(userId);
    this.#ids ??= new Set((valueIn(this.deleted) ?? []).map((one) => one.userId));
    return this.#ids.has(userId) ? "deleted" : undefined;
  }
}

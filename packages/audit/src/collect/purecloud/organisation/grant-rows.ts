import type { PureCloudGrant } from "../../../record/purecloud/record.js";
import { asItems, asText, type WireObject } from "../../../record/wire.js";
import { named } from "../grants.js";

/** A role in a division. Each is kept once, because most users have the same few. */
export type Place = Pick<PureCloudGrant, "role" | "division">;

/** Subjects that are no users and no groups of this organisation. */
const OTHERS = new Set(["PC_OAUTH_CLIENT", "PC_TRUSTEE_USER", "PC_TRUSTEE_GROUP"]);

/** Who was granted which role in which division, as the roles' own lists say. */
export class GrantRows {
  readonly #users = new Map<string, Place[]>();
  readonly #groups = new Map<string, Place[]>();
  readonly #places = new Map<string, Place>();
  readonly #unclear = new Set<string>();

  /** How many users were granted something. */
  get users(): number {
    return this.#users.size;
  }

  /** Whether any group was granted something. Then the platform says so of groups. */
  get nameGroups(): boolean {
    return this.#groups.size > 0;
  }

  /** Adds the list of a role. */
  add(role: PureCloudGrant["role"], rows: readonly unknown[]): void {
    for (const row of asItems(rows) ?? []) this.#addRow(role, row);
  }

  ofUser(userId: string): readonly Place[] {
    return this.#users.get(userId) ?? [];
  }

  ofGroup(groupId: string): readonly Place[] {
    return this.#groups.get(groupId) ?? [];
  }

  /** Whether a row about this user or group could not be read. */
  isUnclear(id: string): boolean {
    return this.#unclear.has(id);
  }

  #addRow(role: PureCloudGrant["role"], row: WireObject): void {
    const [id, type] = [asText(row.id), asText(row.type) ?? ""];
    if (id === undefined || OTHERS.has(type)) return;
    const subjects = { PC_USER: this.#users, PC_GROUP: this.#groups }[type];
    const divisions = asItems(row.divisions)?.map(named) ?? [];
    if (!subjects || divisions.length === 0 || divisions.includes(undefined)) {
      this.#unclear.add(id);
      return;
    }
    const places = divisions.flatMap((division) => (division ? this.#placeOf(role, division) : []));
    subjects.set(id, [...(subjects.get(id) ?? []), ...places]);
  }

  #placeOf(role: PureCloudGrant["role"], division: PureCloudGrant["division"]): Place {
    const key = `${role.id} ${division.id}`;
    const place = this.#places.get(key) ?? { role, division };
    this.#places.set(key, place);
    return place;
  }
}

import type { Membership } from "./suppress.js";

type Departments = Map<string | null, Membership>;

/** What users can be selected by, as one object for all users who are in the same places. */
export class Memberships {
  /** By scope, division and department. */
  readonly #known = new Map<string, Map<string | null, Departments>>();

  shared(membership: Membership): Membership {
    const { groups, division, department } = membership;
    const scope = groups[0] ?? "";
    const divisions = this.#known.get(scope) ?? new Map<string | null, Departments>();
    this.#known.set(scope, divisions);
    const departments = divisions.get(division) ?? new Map<string | null, Membership>();
    divisions.set(division, departments);
    const known = departments.get(department);
    if (known) return known;
    departments.set(department, membership);
    return membership;
  }
}

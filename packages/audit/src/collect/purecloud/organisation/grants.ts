import { isRetryable, ok, type Section } from "../../../record/outcome.js";
import type { PureCloudGrant } from "../../../record/purecloud/record.js";
import { asItems } from "../../../record/wire.js";
import { onlyFields } from "../../pick.js";
import { allItems } from "../all-items.js";
import { inOrder, named } from "../grants.js";
import { entitiesPick } from "../pages.js";
import type { OrganisationContext } from "./context.js";
import { GrantRows } from "./grant-rows.js";
import { type AccessOfUser, isExplained, waysOf } from "./grant-ways.js";
import type { Calls, OfEverybody } from "./of-everybody.js";
import { ACCESS_PAGE } from "./page-sizes.js";

type Role = PureCloudGrant["role"];

/**
 * The grants of all users, role by role. A user has those that name the user, and those of the user's groups. They must explain
 * the roles that the listing shows of the user, and no others. Otherwise they are not certain.
 */
export class GrantsOfEverybody implements OfEverybody<[AccessOfUser]> {
  readonly #calls: Calls;
  readonly #context: OrganisationContext;
  readonly #rows = new GrantRows();
  /** Roles whose grants were not read, by id, and why. */
  readonly #lost = new Map<string, { readonly role: Role; readonly why: Section }>();
  #roles: Section<readonly Role[]> | undefined;

  constructor(calls: Calls, context: OrganisationContext) {
    this.#calls = calls;
    this.#context = context;
  }

  async read(): Promise<Section<number>> {
    const known = this.#roles;
    const roles = known?.status === "ok" ? known : await this.#readRoles();
    this.#roles = roles;
    if (roles.status !== "ok") return roles;
    const again = [...this.#lost.values()].flatMap(({ role, why }) => (isRetryable(why) ? [role] : []));
    for (const role of roles === known ? again : roles.data) await this.#readRole(role);
    return ok(this.#rows.users);
  }

  of(userId: string, user: AccessOfUser): Section | undefined {
    if (this.#roles?.status !== "ok") return undefined;
    const grants = waysOf(userId, user, this.#rows);
    if (!grants || !isExplained(grants, user, this.#lost)) return undefined;
    return ok(inOrder(grants));
  }

  async #readRoles(): Promise<Section<readonly Role[]>> {
    const roles = await this.#context.read("roles");
    if (roles.status !== "ok") return roles;
    return ok((asItems(roles.data) ?? []).flatMap((role) => named(role) ?? []));
  }

  /** Reads the grants of one role. One that cannot be read costs the users who have it, and nobody else. */
  async #readRole(role: Role): Promise<void> {
    const { purecloud, caller } = this.#calls;
    const section = await caller.section({
      name: "organisation.grants",
      learn: () =>
        allItems(
          purecloud,
          caller,
          "getAuthorizationRoleSubjectgrants",
          { roleId: role.id, pageSize: ACCESS_PAGE },
          rowsPick,
        ),
    });
    if (section.status === "ok") {
      this.#lost.delete(role.id);
      this.#rows.add(role, section.data);
    } else this.#lost.set(role.id, { role, why: section });
  }
}

/** Rows without the names of their subjects. */
const rowsPick = entitiesPick((row) => onlyFields(row, ["id", "type", "divisions"]));

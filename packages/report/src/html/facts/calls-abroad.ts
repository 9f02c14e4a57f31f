import type { OdinPermission } from "@rollcall/audit";
import type { ViewedUser } from "@rollcall/audit/changes";
import type { CallsAbroad, Permitted } from "./facts.js";

const FORBIDDEN = "Disallow";

/** Counts who may call abroad by the plan in force. PureCloud has no such plans. */
export class AbroadCount {
  readonly #dialling = new Map<string, number>();
  readonly #forwarding = new Map<string, number>();
  #users = 0;
  #unread = 0;

  add(user: ViewedUser): void {
    if (user.platform !== "odin") return;
    const { dialling, forwarding } = user.international;
    this.#users += 1;
    if (!dialling.known || !forwarding.known) this.#unread += 1;
    count(this.#dialling, dialling);
    count(this.#forwarding, forwarding);
  }

  /** `null` without users of Odin. */
  result(): CallsAbroad | null {
    if (this.#users === 0) return null;
    return { dialling: mostFirst(this.#dialling), forwarding: mostFirst(this.#forwarding), unread: this.#unread };
  }
}

type Plan = Extract<ViewedUser, { readonly platform: "odin" }>["international"]["dialling"];

function count(users: Map<string, number>, plan: Plan): void {
  const permission: OdinPermission | null = plan.known ? plan.value : null;
  if (permission === null || permission.value === FORBIDDEN) return;
  users.set(permission.value, (users.get(permission.value) ?? 0) + 1);
}

const mostFirst = (users: ReadonlyMap<string, number>): readonly Permitted[] =>
  [...users]
    .map(([permission, number]) => ({ permission, users: number }))
    .sort((one, other) => other.users - one.users || (one.permission < other.permission ? -1 : 1));

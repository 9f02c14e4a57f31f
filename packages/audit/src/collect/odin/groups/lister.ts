import { isRetryable, type Section } from "../../../record/outcome.js";
import { reasonsOf } from "../../../record/reasons.js";
import { Caller } from "../../caller.js";
import { type Cost, exactly } from "../../cost.js";
import { mapInOrder } from "../../pool.js";
import { CONCURRENCY } from "../../run-options.js";
import { outcomeOf } from "../../section.js";
import type { OdinGroup } from "../group-ids.js";
import type { OdinGroupList, OdinGroupsOptions, OdinTreeReader, UnlistedProvider } from "./group-list.js";
import { distinct, groupsOf, providersOf, type Tree, treeOf } from "./lists.js";
import { NoGroups } from "./no-groups.js";

/** Makes the calls of one listing, and notes what could not be listed. */
export class Lister {
  readonly caller: Caller;
  readonly #odin: OdinTreeReader;
  readonly #options: OdinGroupsOptions;
  readonly #costs = new Map<string, Cost>();
  readonly #unlisted: UnlistedProvider[] = [];
  readonly #empty: string[] = [];
  readonly #controller = new AbortController();
  #error: unknown;

  constructor(odin: OdinTreeReader, options: OdinGroupsOptions) {
    const signal = AbortSignal.any([...(options.signal ? [options.signal] : []), this.#controller.signal]);
    this.#odin = odin;
    this.#options = options;
    this.caller = new Caller({ signal, stop: options.stop, method: odin.getSession });
    this.#count("getSession", "what the login sees");
  }

  /** All groups in one call. Otherwise the service providers, whose groups are not known yet. */
  async tree(): Promise<Tree> {
    this.#count("getServiceProviderReports", "the groups of all service providers");
    try {
      const tree = await this.caller.read(this.#odin, "getServiceProviderReports", {}, treeOf);
      // No group at all is worth a second look.
      if (tree.groups.length + tree.unclear.length > 0) return tree;
    } catch (error) {
      outcomeOf(error);
    }
    this.#count("getServiceProviders", "the service providers");
    return { groups: [], unclear: await this.caller.read(this.#odin, "getServiceProviders", {}, providersOf) };
  }

  /** The groups of service providers, one call each. */
  async groupsOf(serviceProviderIds: readonly string[]): Promise<readonly OdinGroup[]> {
    const pool = { limit: this.#options.concurrency ?? CONCURRENCY, controller: this.#controller };
    const found: OdinGroup[] = [];
    for await (const one of mapInOrder(serviceProviderIds, pool, (id) => this.#read(id))) {
      const { serviceProviderId, groups, error } = one;
      found.push(...groups);
      if (error !== undefined) this.#lost(serviceProviderId, error);
      else if (groups.length === 0) this.#empty.push(serviceProviderId);
    }
    return found;
  }

  async #read(serviceProviderId: string) {
    this.#count("getGroups", "each service provider");
    const parse = (answer: unknown) => groupsOf(answer, serviceProviderId);
    try {
      return {
        serviceProviderId,
        groups: await this.caller.read(this.#odin, "getGroups", { serviceProviderId }, parse),
      };
    } catch (error) {
      return { serviceProviderId, groups: [], error };
    }
  }

  /** Notes a service provider whose groups are not known. Throws what ends the run. */
  #lost(serviceProviderId: string, error: unknown): void {
    this.#unlisted.push({ serviceProviderId, because: whyOf(outcomeOf(error)) });
    this.#error ??= error;
  }

  /** @throws the first error if nothing could be listed, and NoGroups if there is nothing to list */
  result(all: readonly OdinGroup[]): OdinGroupList {
    const groups = distinct(all);
    if (groups.length === 0 && this.#error !== undefined) throw this.#error;
    if (groups.length === 0) throw noGroups(this.#empty);
    return { groups, unlisted: this.#unlisted, empty: this.#empty, costs: [...this.#costs.values()] };
  }

  #count(operation: string, why: string): void {
    const { least } = this.#costs.get(operation) ?? exactly(0);
    this.#costs.set(operation, { operation, ...exactly(least + 1), why });
  }
}

/** Why a list could not be read, in words. Odin names no permission, because the level of a login decides. */
function whyOf(section: Exclude<Section, { status: "ok" }>): string {
  if (section.status === "forbidden") return "the login may not list them";
  const later = isRetryable(section) ? ", which may succeed later" : "";
  // More words follow those of the platform.
  return `${reasonsOf(section).join("; ").replace(/\.$/, "")}${later}`;
}

function noGroups(empty: readonly string[]): NoGroups {
  const [first] = empty;
  if (first === undefined) return new NoGroups("the login sees no group. Check its level");
  const others = empty.length > 1 ? ` and ${empty.length - 1} more` : "";
  return new NoGroups(`the service provider "${first}"${others} has no group that the login sees`);
}

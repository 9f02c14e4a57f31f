import type { CleanOdinUser } from "../../record/odin/normalise.js";
import { keyOf } from "../../record/odin/service-block.js";

interface Shown {
  /** How many users with exactly this pack were read. */
  users: number;
  /** How many of them have each service, and not by a direct assignment. */
  readonly services: Map<string, number>;
}

/** What a pack contains, as far as users show it. */
export interface Contents {
  readonly sure: ReadonlySet<string>;
  /** What too few users show. They may have it for another reason. */
  readonly maybe: ReadonlySet<string>;
}

/**
 * What each pack of a service provider contains. No call tells it. But the services of a user with exactly one pack are from
 * that pack, except for those that are assigned directly.
 */
export class PackContents {
  readonly #packs = new Map<string, Shown>();
  readonly #names = new Map<string, string>();
  readonly #lists = new Map<string, readonly string[]>();

  /** One spelling of a service, however users' answers write it. Equal names then are one string in memory. */
  nameOf(service: string): string {
    const key = keyOf(service) ?? service;
    const known = this.#names.get(key);
    if (known !== undefined) return known;
    this.#names.set(key, service);
    return service;
  }

  /** The same list for all users who have these names, because hundreds have what one pack brings. */
  listOf(names: readonly string[]): readonly string[] {
    const spelled = names.map((name) => this.nameOf(name));
    const key = spelled.join("\n");
    const known = this.#lists.get(key) ?? spelled;
    this.#lists.set(key, known);
    return known;
  }

  add({ serviceProviderId, packs, packServices }: CleanOdinUser): void {
    if (!packs.known || packs.value?.length !== 1 || !packServices.known) return;
    const key = placeOf(serviceProviderId, packs.value[0] as string);
    const shown = this.#packs.get(key) ?? { users: 0, services: new Map() };
    this.#packs.set(key, shown);
    shown.users += 1;
    for (const service of packServices.value ?? []) {
      const name = this.nameOf(service);
      shown.services.set(name, (shown.services.get(name) ?? 0) + 1);
    }
  }

  /**
   * The services of a pack. Undefined if too few users have it alone.
   *
   * @param least how many users must show a service, and how many must have the pack alone
   */
  of(serviceProviderId: string, pack: string, least: number): Contents | undefined {
    const shown = this.#packs.get(placeOf(serviceProviderId, pack));
    if (!shown || shown.users < least) return undefined;
    const contents = { sure: new Set<string>(), maybe: new Set<string>() };
    for (const [service, users] of shown.services) (users < least ? contents.maybe : contents.sure).add(service);
    return contents;
  }
}

const placeOf = (serviceProviderId: string, pack: string): string => `${serviceProviderId}\n${pack.toLowerCase()}`;

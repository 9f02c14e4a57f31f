import { ok, type Section } from "../../../record/outcome.js";
import { asItems, asObject, asText } from "../../../record/wire.js";
import { allItems } from "../all-items.js";
import { licenseIds, licensesOnly } from "../licenses.js";
import { entitiesPick } from "../pages.js";
import type { Calls, OfEverybody } from "./of-everybody.js";
import { ACCESS_PAGE } from "./page-sizes.js";

/**
 * The licences of all users, 100 a page. Nobody knows if users without a licence have a row (docs/facts/purecloud.md P-170). So a
 * user without one is not certain. Nor is one with two different rows.
 */
export class LicensesOfEverybody implements OfEverybody {
  readonly #calls: Calls;
  #known: ReadonlyMap<string, readonly string[] | undefined> | undefined;

  constructor(calls: Calls) {
    this.#calls = calls;
  }

  async read(): Promise<Section<number>> {
    const { caller } = this.#calls;
    if (this.#known) return ok(this.#known.size);
    return caller.section({ name: "organisation.licenses", learn: () => this.#learn() });
  }

  of(userId: string): Section | undefined {
    const ids = this.#known?.get(userId);
    return ids && ok(ids);
  }

  async #learn(): Promise<number> {
    const { purecloud, caller } = this.#calls;
    const rows = await allItems(purecloud, caller, "getLicenseUsers", { pageSize: ACCESS_PAGE }, rowsPick);
    const known = new Map<string, readonly string[] | undefined>();
    // Many users have the same licences, so each list is kept once.
    const lists = new Map<string, readonly string[]>();
    for (const row of asItems(rows) ?? []) {
      const userId = asText(row.id) ?? asText(asObject(row.user)?.id);
      if (userId === undefined) continue;
      const ids = licenseIds(row.licenses);
      const list = ids && (lists.get(ids.join()) ?? ids);
      if (list) lists.set(list.join(), list);
      known.set(userId, known.has(userId) && known.get(userId) !== list ? undefined : list);
    }
    this.#known = known;
    return known.size;
  }
}

const rowsPick = entitiesPick(licensesOnly);

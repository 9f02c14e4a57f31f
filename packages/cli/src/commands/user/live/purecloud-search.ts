import { type CleanPureCloudUser, normalise, ok, type PureCloudRecord } from "@rollcall/audit";
import { isApiAbortError, isApiError } from "@rollcall/clients/core";
import type { PureCloudClient, UserSearchCriteria } from "@rollcall/clients/purecloud";
import { explain } from "../../../run/failure.js";
import { idOf, type Row, rowsOf } from "../../doctor/evidence/rows.js";
import { bestOf, type Fit, fitOf } from "../../explain/who.js";
import type { Hit } from "../audit-hits.js";
import type { WhoForms } from "../who-form.js";
import { type Found, onceEach } from "./found.js";

/** The most users of one search that are looked at. */
const MOST = 50;
/** Digits at the end of a number that are the same with and without the code of its country. */
const NATIONAL = 9;

/** Without it, a search finds active users only. */
const ANY_STATE: UserSearchCriteria = { type: "EXACT", fields: ["state"], values: ["active", "inactive"] };

/** What a search found, and how many there are. */
interface Rows {
  readonly rows: readonly Row[];
  readonly total: number;
}

/** Looks for somebody on PureCloud, in at most three calls. */
export class PureCloudSearch {
  readonly #client: PureCloudClient;
  readonly #signal: AbortSignal;

  constructor(client: PureCloudClient, signal: AbortSignal) {
    this.#client = client;
    this.#signal = signal;
  }

  /** @throws ApiError if the platform cannot be asked */
  async find(forms: WhoForms): Promise<Found<CleanPureCloudUser>> {
    const notSearched: string[] = [];
    if (forms.mac !== undefined) notSearched.push("PureCloud by MAC address, which its users do not have");
    if (forms.uuid !== undefined) {
      const rows = await this.#byIds([forms.uuid]);
      return { hits: rows.flatMap((row) => hitsIn(row, forms)), more: 0, notSearched };
    }
    const query = queryFor(forms);
    if (query.length === 0) return { hits: [], more: 0, notSearched };
    const { rows, total } = await this.#search(query, forms, notSearched);
    const hits = bestOf(onceEach(rows.flatMap((row) => hitsIn(row, forms))));
    if (hits.length > 0) return { hits, more: Math.max(0, total - rows.length), notSearched };
    const owned = await this.#owners(forms, notSearched);
    return { hits: owned, more: 0, notSearched };
  }

  /** A platform that does not know the field of a number (docs/facts/purecloud.md P-178) still has its list of numbers. */
  async #search(query: UserSearchCriteria[], { number, extension }: WhoForms, notSearched: string[]): Promise<Rows> {
    const body = { pageSize: MOST, pageNumber: 1, query: [...query, ANY_STATE] };
    try {
      const answer = await this.#client.postUsersSearch({ body }, { signal: this.#signal });
      const rows = rowsOf(answer, "results").filter((row) => idOf(row, "id") !== undefined);
      return { rows, total: answer.total ?? 0 };
    } catch (error) {
      const isOfNumber = number !== undefined || extension !== undefined;
      if (!isOfNumber || !isApiError(error) || error.operation === "login" || error.status !== 400) throw error;
      notSearched.push("PureCloud's users by number, which its search refused");
      return { rows: [], total: 0 };
    }
  }

  async #byIds(id: string[]): Promise<readonly Row[]> {
    try {
      const answer = await this.#client.getUsers({ id, pageSize: id.length, state: "any" }, { signal: this.#signal });
      return rowsOf(answer, "entities").filter((row) => idOf(row, "id") !== undefined);
    } catch (error) {
      // The platform may answer so for what is no id.
      if (isApiError(error) && error.operation !== "login" && [400, 404].includes(error.status)) return [];
      throw error;
    }
  }

  /** The users who own a number or an extension. The search of users does not find every number. */
  async #owners(forms: WhoForms, notSearched: string[]): Promise<Hit<CleanPureCloudUser>[]> {
    const { wanted, number, extension } = forms;
    if (number === undefined && extension === undefined) return [];
    if (number !== undefined && !/^(?:\+|00)/.test(wanted.text)) {
      notSearched.push("PureCloud's list of numbers, which needs the number with + and the code of its country");
      return [];
    }
    try {
      const rows = number === undefined ? await this.#extensions(extension ?? "") : await this.#numbers(`+${number}`);
      const ids = rows.flatMap(({ owner }) => rowsOf(owner)).flatMap((owner) => idOf(owner, "id") ?? []);
      const fit: Fit = { is: "exact", by: number === undefined ? "extension" : "number" };
      const users = ids.length === 0 ? [] : await this.#byIds([...new Set(ids)].slice(0, MOST));
      return users.map((row) => ({ user: profileOnly(row), fit, scope: "organisation" }));
    } catch (error) {
      if (!isApiError(error) || isApiAbortError(error) || error.status !== 403) throw error;
      notSearched.push(`PureCloud's list of numbers (${explain(error).line})`);
      return [];
    }
  }

  async #extensions(number: string): Promise<readonly Row[]> {
    const params = { number, pageSize: MOST };
    return rowsOf(
      await this.#client.getTelephonyProvidersEdgesExtensions(params, { signal: this.#signal }),
      "entities",
    );
  }

  async #numbers(phoneNumber: string): Promise<readonly Row[]> {
    const params = { phoneNumber, pageSize: MOST };
    return rowsOf(await this.#client.getTelephonyProvidersEdgesDids(params, { signal: this.#signal }), "entities");
  }
}

/** The criteria of a search. Empty if users cannot be searched by these forms. */
function queryFor({ address, number, extension, name, wanted }: WhoForms): UserSearchCriteria[] {
  if (address !== undefined) return [{ type: "EXACT", fields: ["email", "username"], value: wanted.text }];
  if (number !== undefined)
    return [{ type: "CONTAINS", fields: ["addresses.address"], value: number.slice(-NATIONAL) }];
  if (extension !== undefined) return [{ type: "EXACT", fields: ["addresses.extension"], value: extension }];
  return (name ?? []).map((value) => ({ type: "CONTAINS", fields: ["name"], value }));
}

function hitsIn(row: Row, { wanted }: WhoForms): Hit<CleanPureCloudUser>[] {
  const user = profileOnly(row);
  const fit = fitOf(user, wanted);
  return fit ? [{ user, fit, scope: "organisation" }] : [];
}

/** A user of whom only the profile was read. */
function profileOnly(row: Row): CleanPureCloudUser {
  const userId = idOf(row, "id") ?? "";
  const record = { platform: "purecloud", userId, collectedAt: "", sections: { profile: ok(row) } };
  return normalise(record as unknown as PureCloudRecord);
}

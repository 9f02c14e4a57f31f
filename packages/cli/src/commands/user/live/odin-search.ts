import { type CleanOdinUser, normalise, type OdinRecord, ok } from "@rollcall/audit";
import { isApiAbortError, isApiError } from "@rollcall/clients/core";
import type { OdinClient, Session } from "@rollcall/clients/odin";
import { idOf, type Row, rowsOf } from "../../doctor/evidence/rows.js";
import type { OdinToAsk } from "../../doctor/request.js";
import { bestOf, fitOf } from "../../explain/who.js";
import { type Hit, scopeOf } from "../audit-hits.js";
import type { WhoForms } from "../who-form.js";
import { type Found, onceEach } from "./found.js";

/** The fewest characters of a search (docs/facts/odin.md O-38). */
const SHORTEST = 3;
/** Digits at the end of a number that are the same with and without the code of its country. */
const NATIONAL = 9;

/** A search of the list of users. Odin takes one filter a call. */
type Filter = Readonly<
  Partial<Record<"macAddress" | "lastName" | "firstName" | "dn" | "emailAddress" | "extension", string>>
>;

/** Looks for somebody on Odin, in at most four calls. The first is the session, which says what the login sees. */
export class OdinSearch {
  readonly #client: OdinClient;
  readonly #given: OdinToAsk["given"];
  readonly #signal: AbortSignal;
  #session: Promise<Session> | undefined;

  constructor(client: OdinClient, given: OdinToAsk["given"], signal: AbortSignal) {
    this.#client = client;
    this.#given = given;
    this.#signal = signal;
  }

  /** @throws ApiError if the platform cannot be asked */
  async find(forms: WhoForms): Promise<Found<CleanOdinUser>> {
    const { filters, notSearched } = searchesFor(forms);
    const id = forms.address ?? forms.word;
    if (id === undefined && filters.length === 0) return { hits: [], more: 0, notSearched };
    const scope = await this.#scope();
    const rows = id === undefined ? [] : await this.#byId(id);
    const listed = rows.length > 0 ? [] : await this.#listed(filters, scope);
    const all = [...rows, ...listed].flatMap((row) => hitIn(row, forms));
    return { hits: bestOf(onceEach(all)), more: 0, notSearched };
  }

  /** What the search is narrowed to. A login of a group may not search beyond it. */
  async #scope(): Promise<OdinToAsk["given"]> {
    this.#session ??= this.#client.getSession({}, { signal: this.#signal });
    const { serviceProviderId, groupId } = await this.#session;
    const own = { ...named("serviceProviderId", serviceProviderId), ...named("groupId", groupId) };
    return { ...own, ...this.#given };
  }

  /** The user with this id. None if the platform knows no such user. */
  async #byId(userId: string): Promise<readonly Row[]> {
    try {
      const row = await this.#client.getUser({ userId }, { signal: this.#signal });
      return idOf(row as unknown as Row, "userId") === undefined ? [] : [row as unknown as Row];
    } catch (error) {
      if (isNobody(error)) return [];
      throw error;
    }
  }

  async #listed(filters: readonly Filter[], scope: OdinToAsk["given"]): Promise<readonly Row[]> {
    const rows: Row[] = [];
    for (const filter of filters) {
      const answer = await this.#client.getUsers({ ...scope, extended: true, ...filter }, { signal: this.#signal });
      rows.push(...rowsOf(answer));
    }
    return rows;
  }
}

const named = (field: "serviceProviderId" | "groupId", id: string | null | undefined) =>
  id === null || id === undefined || id === "" ? {} : { [field]: id };

/** Whether the platform says that there is no such user, or that the text is no id. */
const isNobody = (error: unknown): boolean =>
  isApiError(error) && !isApiAbortError(error) && error.operation !== "login" && [400, 404].includes(error.status);

/** The searches for these forms, and what cannot be searched. */
function searchesFor(forms: WhoForms): {
  readonly filters: readonly Filter[];
  readonly notSearched: readonly string[];
} {
  const { mac, number, extension, address, uuid, name } = forms;
  const filters: Filter[] = [
    ...(mac === undefined ? [] : [{ macAddress: mac }]),
    ...(number === undefined ? [] : [{ dn: `*${number.slice(-NATIONAL)}*` }]),
    ...(address === undefined ? [] : [{ emailAddress: address }]),
    ...nameFilters(name ?? []),
  ];
  const notSearched: string[] = [];
  if (uuid !== undefined) notSearched.push("Odin, which has no ids of this form");
  if (address !== undefined) notSearched.push("further logins and aliases on Odin, which its search does not have");
  if (mac !== undefined)
    notSearched.push("shared appearances on Odin, because it finds primary devices by MAC address");
  if (number !== undefined) notSearched.push("mobile and further numbers on Odin");
  if (extension !== undefined && extension.length < SHORTEST)
    notSearched.push(`extensions on Odin, which needs ${SHORTEST} digits`);
  else if (extension !== undefined) filters.push({ extension });
  if (name !== undefined && longest(name).length < SHORTEST)
    notSearched.push(`names on Odin, which needs ${SHORTEST} letters`);
  return { filters, notSearched };
}

const longest = (words: readonly string[]): string =>
  [...words].sort((one, other) => other.length - one.length)[0] ?? "";

/** Two searches, because nobody knows which word is the last name. The words of a whole name narrow what they find. */
function nameFilters(words: readonly string[]): Filter[] {
  const word = longest(words);
  if (word.length < SHORTEST) return [];
  return [{ lastName: `*${word}*` }, { firstName: `*${word}*` }];
}

/** A row of the list as a user, if it fits. */
function hitIn(row: Row, { wanted }: WhoForms): Hit<CleanOdinUser>[] {
  const ids = ["userId", "serviceProviderId", "groupId"].map((field) => idOf(row, field) ?? "");
  const [userId = "", serviceProviderId = "", groupId = ""] = ids;
  if (userId === "") return [];
  const user = profileOnly({ userId, serviceProviderId, groupId }, row);
  const fit = fitOf(user, wanted);
  return fit ? [{ user, fit, scope: scopeOf(user) }] : [];
}

/** A user of whom only the profile was read. */
function profileOnly(ids: Pick<OdinRecord, "userId" | "serviceProviderId" | "groupId">, profile: Row): CleanOdinUser {
  const record = { platform: "odin", ...ids, collectedAt: "", sections: { user: ok(profile) } };
  return normalise(record as unknown as OdinRecord);
}

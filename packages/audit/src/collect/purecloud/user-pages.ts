import { isApiError, type PageReport } from "@rollcall/clients/core";
import { type IntegrationPresenceSource, methodsThrough, pages } from "@rollcall/clients/purecloud";
import { getUsers, getUsersQuery } from "@rollcall/clients/purecloud/operations";
import type { PureCloudListed, PureCloudSectionName } from "../../record/purecloud/record.js";
import { asCount, asObject, asText } from "../../record/wire.js";
import type { Caller } from "../caller.js";
import { oneLine } from "../error-text.js";
import { isRefusal } from "../section.js";
import { expandFor, type LaterExpand, laterExpandFor } from "./expand.js";
import { entitiesOf, userPage } from "./pages.js";
import type { PureCloudReader } from "./reader.js";
import type { PureCloudState } from "./states.js";

/** Which pages are requested. */
export interface UserPagesOptions {
  readonly pageSize: number;
  /** The sections for which users are listed. */
  readonly chosen: ReadonlySet<PureCloudSectionName>;
  /** The system whose presence `integrationPresence` has. */
  readonly integrationPresenceSource?: IntegrationPresenceSource | undefined;
}

/** One reading of the users of a state. */
export interface Reading {
  /** Receives the count of the platform, each time that a page has one. */
  readonly onTotal: (total: number) => void;
  /** Receives how many entities of a page cannot be audited, because they have no id. */
  readonly onUnusable: (entities: number) => void;
  /** Receives why users may be missing, at the end. It is final if another reading would be refused too. */
  readonly onTruncated: (why: string, isFinal: boolean) => void;
}

type Params = Readonly<Record<string, unknown>>;

/** Reads pages of users by the paging of the client, with calls that are counted and kept. */
export class UserPages {
  readonly #purecloud: PureCloudReader;
  readonly #caller: Caller;
  readonly #options: UserPagesOptions;
  #later: readonly LaterExpand[];

  constructor(purecloud: PureCloudReader, caller: Caller, options: UserPagesOptions) {
    this.#purecloud = purecloud;
    this.#caller = caller;
    this.#options = options;
    this.#later = laterExpandFor(options.chosen);
  }

  /** The sections that pages are requested with, although an older platform may refuse them. */
  get requested(): ReadonlySet<PureCloudListed> {
    return new Set(this.#later.flatMap(({ sections }) => sections));
  }

  /** The users of one state, page by page. */
  async *of(state: PureCloudState, { onTotal, onUnusable, onTruncated }: Reading) {
    let isFinal = false;
    const methods = methodsThrough({ getUsers, getUsersQuery }, async (name, params) => {
      const page = await this.#read(name, params).catch((error) => {
        isFinal = isApiError(error) && isRefusal(error);
        throw error;
      });
      const total = asCount(asObject(page)?.total);
      if (total !== undefined) onTotal(total);
      onUnusable(entitiesOf(page).filter((entity) => asText(asObject(entity)?.id) === undefined).length);
      return page;
    });
    const onReport = ({ truncated }: PageReport) => {
      if (truncated) onTruncated(oneLine(truncated), isFinal);
    };
    const { pageSize } = this.#options;
    for await (const { items } of pages(methods.getUsers, { state, pageSize }, { onReport })) yield items;
  }

  /** Users in any state, by their ids. */
  async ofIds(ids: readonly string[]): Promise<readonly unknown[]> {
    return entitiesOf(await this.#read("getUsers", { state: "any", pageSize: ids.length, pageNumber: 1, id: ids }));
  }

  /**
   * Makes the call of a page. If it is refused, it is requested without the values of `expand` that the platform may lack. A
   * page that is refused in any case, such as one that is too large, says nothing of these values.
   */
  async #read(operation: "getUsers" | "getUsersQuery", params: Params): Promise<unknown> {
    const { chosen } = this.#options;
    const checked = (page: unknown) => {
      entitiesOf(page);
      return page;
    };
    for (let later = this.#later; ; later = later.slice(0, -1)) {
      const all = { ...params, ...this.#expanded(later) } as never;
      try {
        const page = await this.#caller.read(this.#purecloud, operation, all, checked, userPage(chosen));
        this.#later = later;
        return page;
      } catch (error) {
        const isRefused = isApiError(error) && error.status === 400 && error.operation !== "login";
        if (!isRefused || later.length === 0) throw error;
      }
    }
  }

  /** The parameters that say what users carry. */
  #expanded(later: readonly LaterExpand[]): Params {
    const { chosen, integrationPresenceSource } = this.#options;
    const expand = [...expandFor(chosen), ...later.flatMap(({ values }) => values)];
    return expand.includes("integrationPresence") ? { expand, integrationPresenceSource } : { expand };
  }
}

import { isApiError, type PageReport } from "@rollcall/clients/core";
import { methodsThrough, pages } from "@rollcall/clients/purecloud";
import { getUsers, getUsersQuery } from "@rollcall/clients/purecloud/operations";
import { asCount, asObject, asText } from "../../record/wire.js";
import type { Caller } from "../caller.js";
import { oneLine } from "../error-text.js";
import { isRefusal } from "../section.js";
import { type Expand, LATER_EXPAND } from "./expand.js";
import { entitiesOf, userPage } from "./pages.js";
import type { PureCloudReader } from "./reader.js";
import type { PureCloudState } from "./states.js";

/** Which pages are requested. */
export interface UserPagesOptions {
  readonly geolocation: boolean;
  readonly pageSize: number;
  /** What the users carry, apart from what an older platform may refuse. */
  readonly expand: readonly Expand[];
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
  #later: readonly (typeof LATER_EXPAND)[number][] = LATER_EXPAND;

  constructor(purecloud: PureCloudReader, caller: Caller, options: UserPagesOptions) {
    this.#purecloud = purecloud;
    this.#caller = caller;
    this.#options = options;
  }

  /** Whether pages are requested with the values of `expand` that an older platform lacks. */
  get withLater(): boolean {
    return this.#later.length > 0;
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

  /** Makes the call of a page. If it is refused, it is requested without the values of `expand` that an older platform lacks. */
  async #read(operation: "getUsers" | "getUsersQuery", params: Params): Promise<unknown> {
    const { geolocation, expand: parts } = this.#options;
    const checked = (page: unknown) => {
      entitiesOf(page);
      return page;
    };
    for (;;) {
      const expand = [...parts, ...this.#later, ...(geolocation ? ["geolocation"] : [])];
      const all = { ...params, expand } as never;
      try {
        return await this.#caller.read(this.#purecloud, operation, all, checked, userPage(geolocation));
      } catch (error) {
        const isRefused = isApiError(error) && error.status === 400 && error.operation !== "login";
        if (!isRefused || this.#later.length === 0) throw error;
        this.#later = [];
      }
    }
  }
}

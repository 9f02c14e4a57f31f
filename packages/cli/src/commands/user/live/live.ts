import type { CleanOdinUser, CleanPureCloudUser } from "@rollcall/audit";
import type { UserCard } from "@rollcall/report";
import { EXIT } from "../../../exit-code.js";
import { odinClient, pureCloudClient } from "../../../run/clients.js";
import { explain, type Failure } from "../../../run/failure.js";
import type { DoctorRequest } from "../../doctor/request.js";
import { bestOf } from "../../explain/who.js";
import type { Hit, Hits } from "../audit-hits.js";
import { MOST_CALLS } from "../budget.js";
import type { WhoForms } from "../who-form.js";
import { type Calls, counting } from "./calls.js";
import { counterpartOf, matchOf, type PeopleConfig } from "./counterpart.js";
import type { Found } from "./found.js";
import { OdinSearch } from "./odin-search.js";
import { odinUser } from "./odin-user.js";
import { PureCloudSearch } from "./purecloud-search.js";
import { pureCloudUser } from "./purecloud-user.js";

/** Calls that are left to PureCloud, which needs about ten. */
const OF_PURECLOUD = 20;

/** What the platforms say of somebody. */
export interface LiveAnswer extends Hits {
  /** The platforms that flags name. */
  readonly named: readonly string[];
  /** Those of them that answered. */
  readonly searched: readonly string[];
  readonly notSearched: readonly string[];
  /** Why a platform could not be asked, or not everything of it. */
  readonly failures: readonly Failure[];
  readonly calls: number;
  /** The person. Undefined if nobody fits, or several do. */
  readonly card?: UserCard | undefined;
}

/** How a person is looked for on the platforms. */
export interface LiveOptions {
  /** Who is one person, if somebody wrote it. */
  readonly config: PeopleConfig;
  readonly signal: AbortSignal;
  /** Receives the identity, before the rest is read. */
  readonly onIdentity: (card: UserCard) => void;
}

/** Looks for somebody on the platforms that the request names. Each platform stands for itself. */
export async function live(platforms: DoctorRequest, forms: WhoForms, options: LiveOptions): Promise<LiveAnswer> {
  const search = new LiveSearch(platforms, forms, options);
  return search.answer();
}

type OdinHit = Hit<CleanOdinUser>;
type PureCloudHit = Hit<CleanPureCloudUser>;

/** The users of one person. */
interface Pair {
  readonly odin?: OdinHit | undefined;
  readonly purecloud?: PureCloudHit | undefined;
}

class LiveSearch {
  readonly #forms: WhoForms;
  readonly #options: LiveOptions;
  readonly #calls: Calls = { count: 0 };
  readonly #failures: Failure[] = [];
  readonly #readAt = new Date().toISOString();
  readonly #odin;
  readonly #purecloud;

  constructor({ odin, purecloud }: DoctorRequest, forms: WhoForms, options: LiveOptions) {
    this.#forms = forms;
    this.#options = options;
    const hooks = counting(this.#calls);
    const odinApi = odin && odinClient(odin, hooks);
    this.#odin = odin && odinApi && { client: odinApi, search: new OdinSearch(odinApi, odin.given, options.signal) };
    const pureCloudApi = purecloud && pureCloudClient(purecloud, hooks);
    this.#purecloud = pureCloudApi && {
      client: pureCloudApi,
      search: new PureCloudSearch(pureCloudApi, options.signal),
    };
  }

  async answer(): Promise<LiveAnswer> {
    const [odin, purecloud] = await Promise.all([
      this.#attempt(() => this.#odin?.search.find(this.#forms)),
      this.#attempt(() => this.#purecloud?.search.find(this.#forms)),
    ]);
    const found = [odin, purecloud].flatMap((one): Found<CleanOdinUser | CleanPureCloudUser>[] => (one ? [one] : []));
    const hits = bestOf(found.flatMap((one): readonly Hit[] => one.hits));
    const more = found.reduce((sum, one) => sum + one.more, 0);
    const pair = more > 0 ? undefined : await this.#pairOf(hits);
    const card = pair && (await this.#cardOf(pair));
    return {
      ...{ hits, more, card, failures: this.#failures, calls: this.#calls.count },
      named: [...(this.#odin ? ["Odin"] : []), ...(this.#purecloud ? ["PureCloud"] : [])],
      searched: [...(odin ? ["Odin"] : []), ...(purecloud ? ["PureCloud"] : [])],
      notSearched: found.flatMap((one) => one.notSearched),
    };
  }

  /** The users of the one person who fits. Undefined if nobody fits, or several people do. */
  async #pairOf(hits: readonly Hit[]): Promise<Pair | undefined> {
    const odin = hits.filter((hit): hit is OdinHit => hit.user.platform === "odin");
    const purecloud = hits.filter((hit): hit is PureCloudHit => hit.user.platform === "purecloud");
    const [ours, theirs] = [odin[0], purecloud[0]];
    if (odin.length > 1 || purecloud.length > 1 || (!ours && !theirs)) return undefined;
    if (ours && theirs)
      return matchOf(ours.user, theirs.user, this.#options.config).is === "person"
        ? { odin: ours, purecloud: theirs }
        : undefined;
    const asked = this.#forms.wanted.text;
    if (ours) {
      const find = this.#purecloud?.search;
      const other = await this.#attempt(() => find && counterpartOf(ours.user, asked, (forms) => find.find(forms)));
      return { odin: ours, purecloud: other };
    }
    const find = this.#odin?.search;
    const other =
      theirs && (await this.#attempt(() => find && counterpartOf(theirs.user, asked, (forms) => find.find(forms))));
    return { odin: other, purecloud: theirs };
  }

  /** The card of a person. The identity is reported before the rest is read. */
  async #cardOf(pair: Pair): Promise<UserCard> {
    const first = this.#cardWith(pair);
    this.#options.onIdentity(first);
    const { odin, purecloud } = first;
    const [ours, theirs] = await Promise.all([
      this.#attempt(() => odin && this.#readOdin(odin.user)),
      this.#attempt(() => purecloud && this.#readPureCloud(purecloud.user)),
    ]);
    return {
      ...first,
      odin: odin && { ...odin, user: ours ?? odin.user },
      purecloud: purecloud && { ...purecloud, user: theirs ?? purecloud.user },
    };
  }

  /** Two users are on one card only if an audit would match them. */
  #cardWith({ odin, purecloud }: Pair): UserCard {
    const source = { kind: "live", readAt: this.#readAt } as const;
    if (!odin || !purecloud) return { source, odin, purecloud, match: this.#aloneOf(odin ? "purecloud" : "odin") };
    const match = matchOf(odin.user, purecloud.user, this.#options.config);
    const isOne = match.is === "person";
    return { source, odin, purecloud: isOne ? purecloud : undefined, match };
  }

  #aloneOf(other: "odin" | "purecloud"): UserCard["match"] {
    const isAsked = other === "odin" ? this.#odin : this.#purecloud;
    const why = isAsked ? [] : ["that platform was not asked"];
    const failed = this.#failures.map(({ line }) => line);
    return { is: "alone", because: [...why, ...failed], perhaps: [] };
  }

  async #readOdin({ serviceProviderId, groupId, userId }: CleanOdinUser): Promise<CleanOdinUser | undefined> {
    const most = MOST_CALLS - OF_PURECLOUD;
    const { signal } = this.#options;
    return (
      this.#odin &&
      odinUser(this.#odin.client, { serviceProviderId, groupId, userId, calls: this.#calls, most, signal })
    );
  }

  async #readPureCloud({ userId }: CleanPureCloudUser): Promise<CleanPureCloudUser | undefined> {
    return this.#purecloud && pureCloudUser(this.#purecloud.client, userId, this.#options.signal);
  }

  /** Notes why a platform could not be asked. An interruption ends all. */
  async #attempt<T>(work: () => Promise<T> | undefined): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      const failure = explain(error);
      if (failure.code === EXIT.interrupted) throw error;
      this.#failures.push(failure);
      return undefined;
    }
  }
}

/** How often something goes wrong: in so many of all tries, and at the requests with these numbers (from 1 on). */
export interface Often {
  /** 0 to 1. Decided by the seed, the request's method and URL, and how often it has come: not by the order of arrival. */
  readonly rate?: number;
  /** Numbers of requests, in the order of arrival over both platforms. */
  readonly at?: readonly number[];
}

/** For whom something is wrong for good, and since when. */
export interface Lasting {
  /** 0 to 1: so many of those who can have it. Decided by the seed, and by who it is: never by the try. @default 1 */
  readonly rate?: number;
  /** Wrong from the request with this number on; before, nothing is. @default 1 */
  readonly from?: number;
}

/** All (true), so many (0 to 1), or since when too. */
export type Share = true | number | Lasting;

/** What goes wrong on purpose. All of it is decided by a seed, so that it happens again. */
export interface Faults {
  /** Another seed, other bad days of the same estate. @default the estate's */
  readonly seed?: number;
  /** The answer takes longer. */
  readonly latency?: Often & { readonly ms?: number };
  /** 429, by turns with `Retry-After` and without; `retryAfter` decides: seconds, or null for without. */
  readonly tooMany?: Often & { readonly retryAfter?: number | null };
  /** 5xx, of those that the platform is known to answer. */
  readonly serverError?: Often & { readonly statuses?: readonly number[] };
  /** The connection is reset before an answer; nothing was done. */
  readonly reset?: Often;
  /** The connection is cut in the middle of the body; what was asked for was done. */
  readonly cutBody?: Often;
  /** Half the JSON, as if it were all. */
  readonly truncatedJson?: Often;
  /** A page in HTML with status 200, as gateways send. */
  readonly htmlOk?: Often;
  /** The body comes in drops over so many milliseconds. */
  readonly slowBody?: Often & { readonly ms?: number };
  /** No request fails in these ways more often than so in a row, by rate. @default 2, what the clients try again */
  readonly inARow?: number;
  /** Tokens end after so many seconds, though they say that they live longer. */
  readonly tokenExpirySeconds?: number;
  /**
   * The token of the request has ended: 401, and so for all who still have it. By rate, none ends as long as a request that was
   * refused so has not come through: clients ask for a new token once.
   */
  readonly tokenEnds?: Often;
  /** No token is accepted: never, or from the request with this number on. Logging in goes on working. */
  readonly unauthorizedForever?: boolean | number;
  /** 403 for these operations, by operationId: for everything, or for so many of the users. */
  readonly forbidden?: Readonly<Record<string, Share>>;
  /** 500 for these operations, by operationId, however often they are tried: for everything, or for so many of the users. */
  readonly broken?: Readonly<Record<string, Share>>;
  /** Odin says that the user lacks the service: for so many of the pairs of user and utility. */
  readonly unlicensed?: Share;
  /** So many of the users are in listings, but gone when they are read. */
  readonly vanish?: Share;
  /**
   * A listing has moved since the page before. Somebody was added at its head: what was last on a page is first on the next,
   * and `total` is one more. Or somebody on an earlier page has left: everybody comes one place sooner, so that who goes on
   * to the next page misses one, and `total` is one less. Each half the time, unless `who` says. It is over with the next
   * request: who was added is never seen, and who left is there when the listing is read again.
   */
  readonly shifting?: Often & { readonly who?: Shift };
  /** A row is in a listing twice. */
  readonly duplicates?: Often;
}

/** Why a listing has moved. */
export type Shift = "added" | "left";

/** Faults that pass: those that trying again gets over. */
export const transient = [
  "tooMany",
  "serverError",
  "reset",
  "cutBody",
  "truncatedJson",
  "htmlOk",
] as const satisfies readonly (keyof Faults)[];

export type Transient = (typeof transient)[number];

/** Ready-made mixes. `flaky` is a bad day that careful clients get over; in `hostile`, something is lost for good. */
export const faultProfiles = {
  none: {},
  flaky: {
    latency: { rate: 0.02, ms: 200 },
    tooMany: { rate: 0.01, retryAfter: 1 },
    serverError: { rate: 0.02 },
    reset: { rate: 0.01 },
    cutBody: { rate: 0.005 },
    slowBody: { rate: 0.01, ms: 200 },
    duplicates: { rate: 0.1 },
  },
  hostile: {
    latency: { rate: 0.05, ms: 500 },
    tooMany: { rate: 0.03 },
    serverError: { rate: 0.05 },
    reset: { rate: 0.03 },
    cutBody: { rate: 0.02 },
    truncatedJson: { rate: 0.02 },
    htmlOk: { rate: 0.02 },
    slowBody: { rate: 0.02, ms: 500 },
    tokenExpirySeconds: 5,
    forbidden: { getUserTrustors: true, getUserCallPolicies: 0.2 },
    unlicensed: 0.02,
    vanish: 0.01,
    shifting: { rate: 0.5 },
    duplicates: { rate: 0.3 },
  },
} as const satisfies Readonly<Record<string, Faults>>;

export type FaultProfile = keyof typeof faultProfiles;

/**
 * How often something goes wrong. It happens in a share of all tries, and at the requests with these numbers (from 1
 * on).
 */
export interface Often {
  /** 0 to 1. The seed, the request's method and URL, and its number of tries decide. The order of arrival does not. */
  readonly rate?: number;
  /** Numbers of requests, in the order of arrival over both platforms. */
  readonly at?: readonly number[];
}

/** For whom something is wrong permanently, and since when. */
export interface Lasting {
  /** 0 to 1. A share of the people who can have it. The seed and the person decide, never the try. @default 1 */
  readonly rate?: number;
  /** Wrong from the request with this number on. Before it, nothing is wrong. @default 1 */
  readonly from?: number;
}

/** All (`true`), a share (0 to 1), or also since when. */
export type Share = true | number | Lasting;

/** What goes wrong on purpose. A seed decides all of it, so it happens again in the next run. */
export interface Faults {
  /** Another seed gives other bad days of the same estate. @default the estate's */
  readonly seed?: number;
  /** The answer is late. */
  readonly latency?: Often & { readonly ms?: number };
  /** 429, in turn with and without `Retry-After`. `retryAfter` sets the seconds, or null for no header. */
  readonly tooMany?: Often & { readonly retryAfter?: number | null };
  /** 5xx, of those that the platform is known to answer. */
  readonly serverError?: Often & { readonly statuses?: readonly number[] };
  /** The connection is reset before an answer. Nothing was done. */
  readonly reset?: Often;
  /** The connection is cut in the middle of the body. The request was executed. */
  readonly cutBody?: Often;
  /** Half the JSON, sent as if it were all. */
  readonly truncatedJson?: Often;
  /** A page in HTML with status 200, as gateways send. */
  readonly htmlOk?: Often;
  /** The body comes in drops over this number of milliseconds. */
  readonly slowBody?: Often & { readonly ms?: number };
  /** By rate, no request fails in these ways more often in a row. @default 2, which the clients' retries survive */
  readonly inARow?: number;
  /** Tokens end after this number of seconds, although they claim to live longer. */
  readonly tokenExpirySeconds?: number;
  /**
   * The token of the request has ended. All requests with it get 401. By rate, no further token ends until each refused
   * request has succeeded, because clients request a new token once.
   */
  readonly tokenEnds?: Often;
  /** No token is accepted, always or from the request with this number on. Logins continue to work. */
  readonly unauthorizedForever?: boolean | number;
  /** 403 for these operations, by operationId. It is for all requests, or for a share of the users. */
  readonly forbidden?: Readonly<Record<string, Share>>;
  /** 500 for these operations, by operationId, at every try. It is for all requests, or for a share of the users. */
  readonly broken?: Readonly<Record<string, Share>>;
  /** Odin answers that the user lacks the service, for this share of the pairs of user and utility. */
  readonly unlicensed?: Share;
  /** A share of the users is in listings, but gone when it is read. Later lists of Odin, and lists by `id`, leave it out. */
  readonly vanish?: Share;
  /**
   * A listing has moved since the page before. In the first case, somebody was added at its head. The last item of a
   * page is then the first of the next, and `total` is one more. In the second case, somebody on an earlier page has
   * left. Everybody moves one position up, the next page lacks one user, and `total` is one less. Each case happens
   * half the time, unless `who` chooses one. The fault ends with the next request. The added user never appears, and
   * the user who left is there when the listing is read again.
   */
  readonly shifting?: Often & { readonly who?: Shift };
  /** An item is in a listing twice. */
  readonly duplicates?: Often;
}

/** Why a listing has moved. */
export type Shift = "added" | "left";

/** Temporary faults. A second try succeeds. */
export const transient = [
  "tooMany",
  "serverError",
  "reset",
  "cutBody",
  "truncatedJson",
  "htmlOk",
] as const satisfies readonly (keyof Faults)[];

export type Transient = (typeof transient)[number];

/** Ready-made mixes. Careful clients survive the bad day of `flaky`. In `hostile`, something is lost permanently. */
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

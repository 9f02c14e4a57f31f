/** A problem that joins another one of the same person. */
export interface Companions {
  /** Dealt by its layer. */
  readonly first: string;
  /** Joins the first. */
  readonly other: string;
  /** Whether it joins a problem that keeps all others away. The data of both must then agree. */
  readonly despite?: "alone";
}

/**
 * Problems that one person has together in an estate of usual size. Each makes a chain, or nearly one. The layers would deal them to one
 * person only by chance.
 */
export const COMPANIONS: readonly Companions[] = [
  { first: "odin-02", other: "odin-06" },
  { first: "odin-01", other: "odin-09" },
  { first: "purecloud-25", other: "purecloud-04" },
  // The second factor keeps this one from being a chain.
  { first: "purecloud-02", other: "purecloud-04" },
  { first: "both-01", other: "odin-06", despite: "alone" },
  { first: "odin-17", other: "odin-01" },
];

/** Smaller estates have enough problems. */
export const COMPANIONS_FROM = 200;

/** A problem of the ledger, as the code of a platform names it. In code of Odin, 1 is `odin-01`. Problems of both have their whole id. */
export type Problem = number | `both-${string}`;

/** The id of a problem in the ledger. */
export const problemId = (platform: "odin" | "purecloud", problem: Problem): string =>
  typeof problem === "number" ? `${platform}-${String(problem).padStart(2, "0")}` : problem;

/** A problem of the ledger as code of one platform names it: 1 is `odin-01` there, or `purecloud-01`, and others have their whole id. */
export type Problem = number | `both-${string}`;

/** The id of a problem in the ledger. */
export const problemId = (platform: "odin" | "purecloud", problem: Problem): string =>
  typeof problem === "number" ? `${platform}-${String(problem).padStart(2, "0")}` : problem;

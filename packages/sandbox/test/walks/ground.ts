import type { Api } from "@rollcall/mock";
import type { Judged } from "../conformance/kit.js";
import type { Step, Steps } from "./operations.js";

/** What there is, by the name that parameters and bodies use. It grows as a walk creates things. */
export type Pool = Map<string, string[]>;

/** One step as fast-check draws it. */
export interface Drawn {
  /** Which of the operations. */
  readonly at: number;
  /** Draws everything else of it. */
  readonly seed: number;
  /**
   * - `stale`: a write that names an old version
   * - `nobody`, `gone`: of a user whom nobody knows, or who was deleted
   * - `again`: the request before, once more
   * - `next`: a write of the same user, at the path of the request before, above it or below it
   * - `delete` or `restore` of a user
   */
  readonly kind: "write" | "read" | "stale" | "nobody" | "gone" | "again" | "next" | "delete" | "restore";
}

/** What a walk needs. */
export interface Ground {
  /** Requests of the walk go through the judge. */
  readonly judged: Judged;
  /** What a walk must know goes past the judge, which takes most of the time. */
  readonly direct: Judged;
  readonly api: Api;
  readonly steps: Steps;
  readonly pool: Pool;
  readonly authorization: string;
}

/** A step with its values. */
export interface Request {
  readonly step: Step;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

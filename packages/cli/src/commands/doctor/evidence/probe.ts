import type { Operation } from "@rollcall/clients/core";
import { Unsettled } from "./unsettled.js";

/** An answer of a platform, with any status. */
export interface Reply {
  /** The method and the path template. */
  readonly call: string;
  /** 0 if no answer came. */
  readonly status: number;
  readonly body: unknown;
}

/** The parameters of a read by name. Those of the path, those of the query, and `body`. */
export type ReadParams = Readonly<Record<string, unknown>>;

/** Makes a read. It resolves for any status, and rejects only if the login fails or the run ends. */
export type Read = (operation: Operation, params?: ReadParams) => Promise<Reply>;

/** A question that no public source answers, and how a platform is asked. */
export interface Probe<Sample> {
  readonly id: string;
  /** One sentence. */
  readonly question: string;
  /** The fact in `docs/facts` that the answer settles. */
  readonly fact: string;
  /** Each possible answer in words, by its name. */
  readonly answers: Readonly<Record<string, string>>;
  /** The reads that it may make. It can make no other call. */
  readonly reads: readonly Operation[];
  /** How many calls it makes at most. */
  readonly most: number;
  /** Asks. Resolves to the name of the answer. @throws Unsettled if nothing follows from what came */
  ask(read: Read, sample: Sample): Promise<string>;
}

/** A question that only a change of data could settle. Nobody asks it here. */
export interface WriteQuestion {
  readonly id: string;
  readonly question: string;
  readonly fact: string;
}

/** The body of a success. @throws Unsettled for any other answer */
export function need({ call, status, body }: Reply): unknown {
  if (status >= 200 && status < 300) return body;
  throw new Unsettled(status === 0 ? `${call} did not answer` : `${call} answered ${status}`);
}

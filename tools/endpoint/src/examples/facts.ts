import type { MockOperation } from "@rollcall/mock/spec";
import type { Json } from "./spec.ts";

export interface Answer {
  readonly status: number;
  readonly value: unknown;
}

/** What the examples by hand say of a person. */
export interface Known {
  readonly userId: string;
  readonly profile: Json;
  /**
   * The answer that follows from them. Undefined if they say nothing. Then the answer of the sandbox stands.
   *
   * @param made asks the sandbox, which costs time
   */
  answer(operation: MockOperation, made: () => Promise<Answer>): Promise<Answer | undefined>;
}

export type Facts = (key: string) => Known;

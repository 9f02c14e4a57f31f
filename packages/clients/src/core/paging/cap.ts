import type { Params } from "../call/serialize.js";

/** The number of items that a platform lists by page number. */
export interface Cap {
  readonly items: number;
  /** Whether the platform is known to refuse more. Otherwise only a 400 beyond shows it. */
  readonly sure: boolean;
  /** The operation that lists the same by cursor, without a cap. */
  readonly beyond: { readonly name: string; readonly params: Params } | undefined;
}

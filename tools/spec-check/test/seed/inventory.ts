/** The contents of seed document 002, which is the UsersApi page of the PureCloud SDK of 2018. */

/** The whole document. */
export interface SeedInventory {
  /** Name of the source. */
  source: string;
  totals: SeedTotals;
  operations: SeedOperation[];
  /** Object shapes by their reference (`#1`). Each distinct shape is listed once, however often a body repeats it. */
  shapes: Record<string, SeedShape>;
}

export interface SeedTotals {
  operations: number;
  /** Number of entries of all parameter tables, including `body`. */
  parameters: number;
  /** Number of `body` entries. */
  bodies: number;
  /** Number of bodies with a printed schema. The others are arrays of strings. */
  bodiesWithSchema: number;
}

/**
 * Field name to printed type:
 *
 * - `String`, `Number`, `Boolean`, `Date` or `Object`
 * - a bare type name such as `User`, with which the seed ends a recursion
 * - any of these in brackets, for an array
 * - `{String: X}`, for a map
 * - `#n`, for a shape of the table
 */
export type SeedShape = Record<string, string>;

export interface SeedOperation {
  operationId: string;
  method: string;
  path: string;
  summary: string;
  /** A restriction that the document states in addition to the permissions, if any. */
  note?: string;
  permissions: { mode: "none" | "any" | "all"; permissions: string[] };
  parameters: SeedParameter[];
  body?: SeedBody;
  /** `void`, `User`, `[User]`, `[String]` ... */
  returns: string;
}

export interface SeedParameter {
  name: string;
  place: "path" | "query";
  /** `String`, `Number`, `Boolean`, `[String]`. */
  type: string;
  description: string;
  required: boolean;
  default?: string;
  values?: string[];
}

export interface SeedBody {
  description: string;
  required: boolean;
  /** Whether the usage example sends a list (`[{}]`). */
  array: boolean;
  /** Name and shape of the schema. Absent if the document prints none. */
  schema?: string;
  shape?: string;
}

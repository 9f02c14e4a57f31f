/** What seed document 002 (the UsersApi page of the PureCloud SDK, 2018) says, as data. */

/** The whole document. */
export interface SeedInventory {
  /** Where it was read from, in words. */
  source: string;
  totals: SeedTotals;
  operations: SeedOperation[];
  /** Object shapes by their reference (`#1`): each distinct shape stands once, however often a body repeats it. */
  shapes: Record<string, SeedShape>;
}

export interface SeedTotals {
  operations: number;
  /** Rows of all parameter tables, the `body` rows among them. */
  parameters: number;
  /** `body` rows. */
  bodies: number;
  /** Bodies whose schema the document prints; the others are arrays of strings. */
  bodiesWithSchema: number;
}

/**
 * Field name to type, as printed: `String`, `Number`, `Boolean`, `Date`, `Object`, a bare type name such as `User`
 * (the seed's way to stop a recursion), any of these in brackets for an array, `{String: X}` for a map, or `#n` for a
 * shape of the table.
 */
export type SeedShape = Record<string, string>;

export interface SeedOperation {
  operationId: string;
  method: string;
  path: string;
  summary: string;
  /** A restriction that the document states beside the permissions, if any. */
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
  /** The usage example sends a list: `[{}]`. */
  array: boolean;
  /** Name and shape of the schema; absent where the document prints none. */
  schema?: string;
  shape?: string;
}

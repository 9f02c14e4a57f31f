/** What is wrong with a request, by the spec. */
export interface Problem {
  /** The parameter, or the place in the body. */
  readonly field: string;
  readonly missing: boolean;
  /** The rule of the spec that the value breaks, such as `maxItems`. */
  readonly rule: string;
  readonly allowed?: readonly unknown[];
  /** The number that the rule allows, for example of items. */
  readonly limit?: number;
}

/** What the validator says of a value. */
interface Flaw {
  readonly instancePath?: string;
  readonly keyword?: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

/** The first thing that is wrong. */
export function problemOf({ instancePath = "", params = {}, keyword = "" }: Flaw = {}): Problem {
  const missing = params.missingProperty as string | undefined;
  const field = [...instancePath.split("/").slice(2), ...(missing ? [missing] : [])].join(".");
  const allowed = params.allowedValues as readonly unknown[] | undefined;
  const limit = typeof params.limit === "number" ? { limit: params.limit } : {};
  return { field, missing: missing !== undefined, rule: keyword, ...(allowed && { allowed }), ...limit };
}

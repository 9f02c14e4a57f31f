import type * as z from "zod/mini";
import { didYouMean } from "../../nearest.js";
import type { Issue } from "../place.js";

/** More values than a line can list. */
const MOST_LISTED = 12;

const KINDS: Readonly<Record<string, string>> = {
  array: "a list",
  boolean: "true or false",
  int: "a whole number",
  number: "a number",
  object: "a block of keys",
  record: "a block of keys",
  string: "text",
};

/** What the library says of a value, in our words. A value is never repeated, because it may be a secret. */
export const wordsOf: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === "unrecognized_keys") return knownKeys(issue.inst);
  if (issue.code === "invalid_value") return oneOf(issue.values.map(String), issue.input);
  if (issue.code === "too_small" || issue.code === "too_big") return amountOf(issue);
  if (issue.code !== "invalid_type") return undefined;
  if (issue.input === undefined) return "is missing";
  const quotes = issue.expected === "string" && typeof issue.input === "number" ? ". Put it in quotes" : "";
  return `must be ${KINDS[issue.expected] ?? issue.expected}${quotes}`;
};

function oneOf(values: readonly string[], input: unknown): string {
  if (input === undefined) return "is missing";
  const hint = didYouMean(String(input), values);
  if (hint && values.length > MOST_LISTED) return `is none of the ${values.length} names that it may be.${hint}`;
  const names =
    values.length > MOST_LISTED ? `${values.slice(0, MOST_LISTED).join(", ")} and others` : values.join(", ");
  return `must be one of ${names}${hint && `.${hint}`}`;
}

type Bound = { readonly origin: string; readonly minimum?: unknown; readonly maximum?: unknown };

function amountOf({ origin, minimum, maximum }: Bound): string {
  const [words, bound] = minimum === undefined ? ["at most", maximum] : ["at least", minimum];
  return origin === "array" ? `must have ${words} ${bound} value` : `must be ${words} ${bound}`;
}

/** The keys that an object has, for a suggestion. */
const knownKeys = (schema: unknown): string => Object.keys((schema as Partial<z.ZodMiniObject>).shape ?? {}).join(" ");

/** What is wrong with a value that the schema refused. */
export const issuesOf = (error: z.core.$ZodError): readonly Issue[] =>
  error.issues.flatMap((issue): Issue | Issue[] => {
    if (issue.code !== "unrecognized_keys") return { path: issue.path, text: issue.message };
    const known = issue.message.split(" ");
    return issue.keys.map((key) => ({
      path: [...issue.path, key],
      // Only some of thousands are shown, and each takes a comparison with all names.
      get text() {
        return unknownKey(key, known);
      },
      isKey: true,
    }));
  });

function unknownKey(key: string, known: readonly string[]): string {
  const hint = didYouMean(key, known);
  return `is not known.${hint || ` Known are ${known.join(", ")}`}`;
}

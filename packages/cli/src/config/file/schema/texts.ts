import * as z from "zod";

/** A text that is not blank. YAML reads bare digits as a number, and drops zeros at the front. */
export const text = (what: string) => z.string().regex(/\S/, "must not be empty").describe(what);

export const texts = (what: string) =>
  z.array(z.string().regex(/\S/, "must not be empty")).readonly().describe(what).optional();

/** A host, without anything that could hold a password. */
export const url = (what: string) =>
  z
    .string()
    .refine(
      isBareHost,
      "must be an http or https URL without credentials, query or fragment, such as https://host.example",
    )
    .describe(what);

function isBareHost(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, username, password, search, hash } = new URL(value);
  return /^https?:$/.test(protocol) && [username, password, search, hash].every((part) => part === "");
}

/** A number from 0 on, as exact as the flag for it. */
export const decimal = (most: number) =>
  z
    .number()
    .min(0)
    .max(most)
    .refine((value) => /^\d+(\.\d{1,3})?$/.test(String(value)), "must have at most three digits after the point");

export const country = (what: string) =>
  z
    .string()
    .regex(/^[A-Z]{2}$/, "must be two capital letters, such as GB")
    .describe(what);

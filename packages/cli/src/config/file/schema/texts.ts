import * as z from "zod/mini";

/** A schema with what editors say of its value. */
export function described<T extends z.ZodMiniType>(schema: T, what: string): T {
  z.globalRegistry.add(schema, { description: what });
  return schema;
}

/** A value that may be left out. */
export const maybe = <T extends z.ZodMiniType>(schema: T, what: string) => z.optional(described(schema, what));

/** A list that may be left out. */
export const maybeList = <T extends z.ZodMiniType>(item: T, what: string) =>
  z.optional(described(z.readonly(z.array(item)), what));

/** The same, with one value at least. */
export const maybeSome = <T extends z.ZodMiniType>(item: T, what: string) =>
  z.optional(described(z.readonly(z.array(item).check(z.minLength(1))), what));

const filled = () => z.string().check(z.regex(/\S/, "must not be empty"));

/** A text that is not blank. YAML reads bare digits as a number, and drops zeros at the front. */
export const text = (what: string) => described(filled(), what);

export const texts = (what: string) => maybeList(filled(), what);

/** A host, without anything that could hold a password. */
export const url = (what: string) => described(z.string().check(z.refine(isBareHost, NO_BARE_HOST)), what);

const NO_BARE_HOST =
  "must be an http or https URL without credentials, query or fragment, such as https://host.example";

function isBareHost(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, username, password, search, hash } = new URL(value);
  return /^https?:$/.test(protocol) && [username, password, search, hash].every((part) => part === "");
}

/** A number from 0 on, as exact as the flag for it. */
export const decimal = (most: number, what: string) =>
  maybe(
    z.number().check(
      z.minimum(0),
      z.maximum(most),
      z.refine((value) => /^\d+(\.\d{1,3})?$/.test(String(value)), "must have at most three digits after the point"),
    ),
    what,
  );

/** A text of a form. @param error what it must be */
export const formed = (form: RegExp, error: string) => z.string().check(z.regex(form, error));

export const country = (what: string) =>
  described(formed(/^[A-Z]{2}$/, "must be two capital letters, such as GB"), what);

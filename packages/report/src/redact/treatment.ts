import type { Sentences } from "./sentences.js";
import type { TokenKind, Tokens } from "./tokens.js";
import { PLATFORM_WORDS } from "./words.js";

/** What hides texts. */
export interface Redaction {
  readonly tokens: Tokens;
  readonly sentences: Sentences;
  /** The same for a path in a record. */
  readonly paths: Sentences;
  /** The token of a telephone number, with its country and class. */
  readonly number: (text: string, country: string | undefined) => string;
  /** The country of the user whose values are hidden, as the platform writes it. */
  readonly country?: string | undefined;
}

/** How a value appears in a redacted copy. The type keeps a table from treating a field as something else. */
export interface Of<T> {
  readonly show: (value: unknown, to: Redaction) => unknown;
  readonly treats?: (value: T) => void;
}

/** The value of a fact. Other types stay. */
type Known<T> = NonNullable<
  T extends { readonly known: true; readonly value: infer V } ? V : Exclude<T, { readonly known: false }>
>;

/** The treatment of every field. A field that nobody decided on does not compile, and becomes a token. */
export type Parts<T> = { readonly [Name in keyof T]-?: Of<Known<T[Name]>> };

/** Shows a value. What is unknown stays unknown, with the reason. */
export function shown(of: Of<never> | undefined, value: unknown, to: Redaction): unknown {
  if (value === null || value === undefined) return value;
  const fact = factIn(value);
  if (!fact) return (of ?? hidden).show(value, to);
  if (!fact.known) return { known: false, because: to.sentences(String(fact.because ?? "")) };
  return { known: true, value: shown(of, fact.value, to) };
}

interface AnyFact {
  readonly known: boolean;
  readonly value?: unknown;
  readonly because?: unknown;
}

const factIn = (value: unknown): AnyFact | undefined =>
  typeof value === "object" && value !== null && "known" in value && typeof value.known === "boolean"
    ? (value as AnyFact)
    : undefined;

/** What nobody allowed: all texts and numbers become tokens, names of fields too. */
export const hidden: Of<unknown> = {
  show: (value, to) => {
    if (typeof value === "string" || typeof value === "number") return to.tokens("text", String(value));
    if (Array.isArray(value)) return value.map((item) => hidden.show(item, to));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [to.tokens("text", name), hidden.show(inner, to)]),
    );
  },
};

const text = <T extends string>(show: (text: string, to: Redaction) => string): Of<T> => ({
  show: (value, to) => (typeof value === "string" ? show(value, to) : hidden.show(value, to)),
});

/** A token of a kind. */
export const token = (kind: TokenKind): Of<string> => text((value, to) => to.tokens(kind, value));

/** A number that counts, or a boolean. */
export const count: Of<number | boolean> = {
  show: (value, to) => (typeof value === "number" || typeof value === "boolean" ? value : hidden.show(value, to)),
};

/** The name of a service, a service pack or a licence, which stays. */
export const clear: Of<string> = text((value) => value);

/** A word of the platform. One that is not in the list may be anything, so it becomes a token. */
export const word: Of<string> = text((value, to) => (PLATFORM_WORDS.has(value) ? value : to.tokens("text", value)));

const DAY = /^\d{4}-\d\d-\d\d(?=$|T\d\d:)/;

/** A time, as its day. */
export const day: Of<string> = text((value, to) => DAY.exec(value)?.[0] ?? to.tokens("text", value));

/** A telephone number: a token with its country and class. */
export const phone: Of<string> = text((value, to) => to.number(value, to.country));

/** A reason in words. */
export const sentence: Of<string> = text((value, to) => to.sentences(value));

/** A path in a record. */
export const path: Of<string> = text((value, to) => to.paths(value));

const SCOPE_OF_PURECLOUD = "organisation";

/** A service provider, a group, or both with a slash. Ids may hold slashes, so each piece has its own token. */
export const scope: Of<string> = text((value, to) => scopeToken(value, to));

export const scopeToken = (value: string, { tokens }: Redaction): string =>
  value === SCOPE_OF_PURECLOUD
    ? value
    : value
        .split("/")
        .map((piece) => tokens("group", piece))
        .join("/");

const RULE = /^(?:odin|purecloud|both|chain)-\d\d$/;

/** The id of a rule of ours. Another one has the name that somebody gave it. */
export const ruleId: Of<string> = text((value, to) => (RULE.test(value) ? value : to.tokens("text", value)));

const PERMISSION = /^[a-z][A-Za-z]{1,39}(?::(?:[A-Za-z]{1,39}|\*)){2}$/;

/** A permission of PureCloud, such as `routing:queue:view`. */
export const permission: Of<string> = text((value, to) => (PERMISSION.test(value) ? value : to.tokens("text", value)));

/** Each item of a list. */
export const each = <T>(of: Of<T>): Of<readonly T[]> => ({
  show: (value, to) => (Array.isArray(value) ? value.map((item) => shown(of, item, to)) : hidden.show(value, to)),
});

/** Field by field, in the order of the value. */
export const parts = <T>(fields: Parts<NoInfer<T>>): Of<T> => ({
  show: (value, to) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return hidden.show(value, to);
    return Object.fromEntries(Object.entries(value).map((entry) => field(entry, fields, to)));
  },
});

function field<T>([name, value]: [string, unknown], fields: Parts<T>, to: Redaction): [string, unknown] {
  const of: Of<never> | undefined = Object.hasOwn(fields, name) ? fields[name as keyof T] : undefined;
  return of ? [name, shown(of, value, to)] : [to.tokens("text", name), shown(undefined, value, to)];
}

/** The same for all values of a record whose names are known words, such as classes of calls. */
export const valuesOf = <T extends object>(of: Of<Known<T[keyof T]>>): Of<T> => ({
  show: (value, to) =>
    typeof value === "object" && value !== null
      ? Object.fromEntries(
          Object.entries(value).map(([name, inner]) =>
            PLAIN_NAME.test(name) ? [name, shown(of, inner, to)] : [to.tokens("text", name), shown(of, inner, to)],
          ),
        )
      : hidden.show(value, to),
});

/** Names of fields in code. `Object.entries` of wire data may have others. */
const PLAIN_NAME = /^[a-zA-Z]{2,40}$/;

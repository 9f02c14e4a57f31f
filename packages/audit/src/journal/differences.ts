import { printable } from "../output/printable.js";
import type { HeadLine, JournalHead, Json } from "./lines.js";

const LONGEST = 60;

/** How the audit in a journal differs from the requested one, in words. Empty if they are the same. */
export function differences(there: HeadLine, asked: JournalHead): string[] {
  const selection = changed("", there.selection, asked.selection);
  return [
    ...(there.version === asked.version ? [] : [`made by version ${there.version}, this is ${asked.version}`]),
    // The selection usually shows why the scopes differ.
    ...(selection.length > 0 || equal(there.scopes, asked.scopes) ? selection : ["other groups or platforms"]),
    ...logins(there.login, asked.login),
  ].map(printable);
}

const NAMES: Readonly<Record<string, string>> = { odin: "Odin", purecloud: "PureCloud" };

/** Reports only that the login differs. The fingerprints mean nothing to a person. */
function logins(there: HeadLine["login"], asked: JournalHead["login"]): string[] {
  return namesOf(there, asked)
    .filter((name) => there[name] !== asked[name])
    .map((name) => `another login of ${NAMES[name] ?? name}`);
}

/** Compares field by field, so a person sees which flag it was. */
function changed(path: string, there: Json | undefined, asked: Json | undefined): string[] {
  if (equal(there, asked)) return [];
  if (isFields(there) && isFields(asked)) {
    return namesOf(there, asked).flatMap((name) =>
      changed(path === "" ? name : `${path}.${name}`, there[name], asked[name]),
    );
  }
  return [`${path} was ${shown(there)}, is ${shown(asked)}`];
}

function shown(value: Json | undefined): string {
  if (value === undefined || value === null) return "not given";
  if (isFields(value)) return "given";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}...`;
}

type Fields = { readonly [name: string]: Json | undefined };

function isFields(value: Json | undefined): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const namesOf = (one: object, other: object) => [...new Set([...Object.keys(one), ...Object.keys(other)])];

/** Whether two values are the same JSON. {@link changed} compares objects field by field. */
function equal(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}

import { printable } from "../output/printable.js";
import type { HeadLine, JournalHead, Json } from "./lines.js";

const LONGEST = 60;

/** How the audit in a journal differs from the requested one, in words. Empty if they are the same. */
export function differences(existing: HeadLine, requested: JournalHead): string[] {
  const selection = changed("", existing.selection, requested.selection);
  return [
    ...(existing.version === requested.version
      ? []
      : [`made by version ${existing.version}, this is ${requested.version}`]),
    // The selection usually shows why the scopes differ.
    ...(selection.length > 0 || equal(existing.scopes, requested.scopes) ? selection : ["other groups or platforms"]),
    ...logins(existing.login, requested.login),
  ].map(printable);
}

const NAMES: Readonly<Record<string, string>> = { odin: "Odin", purecloud: "PureCloud" };

/** Reports only that the login differs. The fingerprints mean nothing to a person. */
function logins(existing: HeadLine["login"], requested: JournalHead["login"]): string[] {
  return namesOf(existing, requested)
    .filter((name) => existing[name] !== requested[name])
    .map((name) => `another login of ${NAMES[name] ?? name}`);
}

/** Compares field by field, so a person sees which flag it was. */
function changed(path: string, existing: Json | undefined, requested: Json | undefined): string[] {
  if (equal(existing, requested)) return [];
  if (isFields(existing) && isFields(requested)) {
    return namesOf(existing, requested).flatMap((name) =>
      changed(path === "" ? name : `${path}.${name}`, existing[name], requested[name]),
    );
  }
  return [`${path} was ${shown(existing)}, is ${shown(requested)}`];
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

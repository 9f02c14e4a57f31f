/**
 * What callers see of the methods that codegen makes of a spec, compared name by name. Redocly sees operations and paths, and
 * takes our extensions for remarks; here they are what they do.
 */
import { type ClientMethod, type Document, methodsOf, operationsOf, type Schema } from "@rollcall/codegen";
import type { Impact } from "../versions/impact.ts";
import { goesOn, type Place } from "./fits.ts";
import { comparePermissions, tellPermissions } from "./permissions.ts";
import { compareTaken } from "./taken.ts";

/** One change of one method. */
export interface MethodChange {
  readonly method: string;
  readonly impact: Impact;
  readonly text: string;
  /** The method is no longer there. */
  readonly gone?: true;
}

type Rule = (
  base: ClientMethod,
  revision: ClientMethod,
  before: Document,
  now: Document,
) => Omit<MethodChange, "method"> | undefined;

const rules: readonly Rule[] = [
  // The method still works, but `client.http` and other readers of the spec call by path.
  (base, revision) => {
    if (base.http === revision.http && base.path === revision.path) return undefined;
    // Redocly takes a parameter of the path for renamed with it, and rates that as a remark.
    const taken = compareTaken(base, revision, ({ in: place }) => place === "path");
    const also = taken === undefined ? "" : ` ${taken.text}`;
    return { impact: "breaking", text: `Moved from ${routeOf(base)} to ${routeOf(revision)}.${also}` };
  },

  // Redocly: minor, also where callers must send one from now on.
  ({ body: before }, { body: now }) => {
    if (before !== undefined || now === undefined) return undefined;
    return now.required
      ? { impact: "breaking", text: "Requires a body." }
      : { impact: "minor", text: "Takes a body (optional)." };
  },

  // Redocly: minor for an answer with a status more. What a method gives is what any good answer holds.
  (base, revision, before, now) => {
    if (base.results.length === 0 || isNarrow(revision)) return undefined;
    if (revision.results.length === 0) return { impact: "breaking", text: "Answers nothing." };
    if (revision.maybeEmpty && !base.maybeEmpty) return { impact: "breaking", text: "May answer nothing." };
    if (revision.results.length <= base.results.length) return undefined;
    const isOther = revision.results.some(
      (is) => !base.results.some((was) => goesOn(answer(was, before), answer(is, now), false)),
    );
    return isOther ? { impact: "breaking", text: "May answer another type than before." } : undefined;
  },

  // Redocly: patch. Callers whose account lacks the new permission get a 403 where they had an answer.
  (base, revision) => {
    const change = comparePermissions(base.permissions, revision.permissions);
    const [before, now] = [base, revision].map(({ permissions }) => tellPermissions(permissions));
    if (before === now) return undefined;
    const impact = { tightened: "breaking", loosened: "minor", same: "patch" } as const;
    return { impact: impact[change], text: `Requires ${now}; it was ${before}.` };
  },

  // Redocly: patch. `pages` and `items` read by it: other rows, or none.
  ({ pagination: before }, { pagination: now }) => {
    if (before === undefined) return now && { impact: "minor", text: "Can be read with `pages` and `items`." };
    const { maxSize: most = 0, ...how } = before;
    const { maxSize: mostNow = 0, ...howNow } = now ?? { style: "" };
    if (!same(sorted(how), sorted(howNow)) || mostNow < most)
      return { impact: "breaking", text: "Is read page by page in another way, or no longer." };
    if (mostNow === most) return undefined;
    return { impact: "minor", text: `A page may have ${mostNow} rows; it was ${most}.` };
  },

  // Redocly: patch. Whether the call is tried again after an error: what got over a bad moment fails without it.
  (base, revision) => {
    const [before, now] = [base, revision].map(({ operation }) => operation["x-safe"] === true);
    if (before === now) return undefined;
    return now
      ? { impact: "minor", text: "Only reads: it is tried again like a GET." }
      : { impact: "breaking", text: "Is no longer tried again." };
  },

  // Redocly: patch. What one of the narrow methods of a path takes and gives.
  (base, revision, before, now) => {
    if (!isNarrow(base) || !isNarrow(revision)) return undefined;
    const [was, is] = [base.results.map((one) => answer(one, before)), revision.results.map((one) => answer(one, now))];
    const gives = (some: readonly Place[], others: readonly Place[]) =>
      others.every((other) => some.some((one) => goesOn(one, other, false)));
    // What became of a type that has a name is told there.
    const isOther = !same(base.results, revision.results);
    if (isOther && !gives(was, is)) return { impact: "breaking", text: "Gives another type." };
    const taken = compareTaken(base, revision);
    if (taken !== undefined) return taken;
    return !isOther || gives(is, was) ? undefined : { impact: "minor", text: "Gives more." };
  },
];

/** All changes of methods, in the order of their names. */
export function compareMethods(base: Document, revision: Document): MethodChange[] {
  const before = new Map(allOf(base).map((method) => [method.name, method]));
  const now = new Map(allOf(revision).map((method) => [method.name, method]));
  const names = [...new Set([...before.keys(), ...now.keys()])].sort();
  return names.flatMap((name): MethodChange[] => {
    const [was, is] = [before.get(name), now.get(name)];
    if (was === undefined && is !== undefined) return [{ method: name, impact: "minor", text: `New: ${routeOf(is)}.` }];
    if (was !== undefined && is === undefined) return [removed(was)];
    if (was === undefined || is === undefined) return [];
    return rules.flatMap((rule) => rule(was, is, base, revision) ?? []).map((change) => ({ method: name, ...change }));
  });
}

function removed(method: ClientMethod): MethodChange {
  return { method: method.name, impact: "breaking", text: `Removed: ${routeOf(method)}.`, gone: true };
}

/** Whether callers of a release could see that a method would go: it was deprecated there, or not there at all. */
export function wasAnnounced(method: string, release: Document): boolean {
  const found = allOf(release).find(({ name }) => name === method);
  return found === undefined || found.operation.deprecated === true;
}

/** The methods, and the operations that the logins use: they are no methods, but readers of the spec call them. */
function allOf(document: Document): ClientMethod[] {
  const logins = [...operationsOf(document)].flatMap(([path, http, operation]) => {
    if (operation.tags?.includes("auth") !== true) return [];
    return methodsOf({ ...document, paths: { [path]: { [http]: { ...operation, tags: [] } } } });
  });
  // A name of its own: a method that becomes an operation for logins is a method that is gone.
  return [...methodsOf(document), ...logins.map((one) => ({ ...one, name: `${one.name} (for logins)` }))];
}

function answer(schema: Schema, document: Document): Place {
  return { schema, document, answered: true };
}

/** By the names of its keys: their order says nothing. */
function sorted(value: object): unknown {
  return Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
}

function isNarrow({ operation }: ClientMethod): boolean {
  return operation["x-narrow"] !== undefined;
}

function routeOf({ http, path }: ClientMethod): string {
  return `\`${http} ${path}\``;
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/**
 * How the methods that codegen makes of a spec changed, by name. Redocly compares operations and paths, and ignores our extensions.
 */
import { type ClientMethod, type Document, methodsOf, operationsOf, type Schema } from "@rollcall/codegen";
import type { MethodChange, Rated } from "./changelog.ts";
import { goesOn, type Typed } from "./fits.ts";
import { compareParameters, comparePermissions, describePermissions } from "./requirements.ts";

/** Undefined if the rule finds no change. */
type Rule = (base: ClientMethod, revision: ClientMethod, before: Document, now: Document) => Rated | undefined;

const breaking = (text: string): Rated => ({ impact: "breaking", text });
const minor = (text: string): Rated => ({ impact: "minor", text });

const rules: readonly Rule[] = [
  // The method still works, but `client.http` and other readers of the spec call by path.
  (base, revision) => {
    if (base.http === revision.http && base.path === revision.path) return undefined;
    // Redocly reports a parameter of the path as renamed, and rates that as a remark.
    const parameters = compareParameters(base, revision, ({ in: place }) => place === "path");
    const also = parameters === undefined ? "" : ` ${parameters.text}`;
    return breaking(`Moved from ${routeOf(base)} to ${routeOf(revision)}.${also}`);
  },

  // Redocly says minor, even if callers must now send a body.
  ({ body: before }, { body: now }) => {
    if (before !== undefined || now === undefined) return undefined;
    return now.required ? breaking("Requires a body.") : minor("Takes a body (optional).");
  },

  // Redocly says minor for an answer with another status. A method returns what any good answer contains.
  (base, revision, before, now) => {
    if (base.results.length === 0 || isNarrow(revision)) return undefined;
    if (revision.results.length === 0) return breaking("The answer has no body.");
    if (revision.maybeEmpty && !base.maybeEmpty) return breaking("The answer may have no body.");
    if (revision.results.length <= base.results.length) return undefined;
    const [was, is] = [answers(base.results, before), answers(revision.results, now)];
    const covered = is.every((one) => was.some((other) => goesOn(other, one, false)));
    return covered ? undefined : breaking("May answer another type than before.");
  },

  // Redocly says patch. A caller without the new permission now gets a 403.
  (base, revision) => {
    const change = comparePermissions(base.permissions, revision.permissions);
    const [before, now] = [base, revision].map(({ permissions }) => describePermissions(permissions));
    if (before === now) return undefined;
    const impact = { tightened: "breaking", loosened: "minor", same: "patch" } as const;
    return { impact: impact[change], text: `Requires ${now}. Before, it was ${before}.` };
  },

  // Redocly says patch. `pages` and `items` depend on it, and would return other items, or none.
  ({ pagination: before }, { pagination: now }) => {
    if (before === undefined) return now && minor("Can be read with `pages` and `items`.");
    const { maxSize: most = 0, untilEmpty, ...how } = before;
    const { maxSize: mostNow = 0, untilEmpty: untilEmptyNow, ...howNow } = now ?? { style: "" };
    if (!same(sorted(how), sorted(howNow)) || mostNow < most)
      return breaking("Is read page by page in another way, or no longer.");
    if (mostNow > most) return minor(`A page may have ${mostNow} rows. Before, it was ${most}.`);
    if (untilEmpty === untilEmptyNow) return undefined;
    return minor(untilEmptyNow ? "Is read until a page is empty." : "Is no longer read until a page is empty.");
  },

  // Redocly says patch. It decides whether a failed call is tried again.
  (base, revision) => {
    const [before, now] = [base, revision].map(({ operation }) => operation["x-safe"] === true);
    if (before === now) return undefined;
    return now ? minor("Only reads, so it is tried again like a GET.") : breaking("Is no longer tried again.");
  },

  // Redocly says patch. The parameters and results of one narrow method of a path.
  (base, revision, before, now) => {
    if (!isNarrow(base) || !isNarrow(revision)) return undefined;
    const [was, is] = [answers(base.results, before), answers(revision.results, now)];
    const covers = (some: readonly Typed[], others: readonly Typed[]) =>
      others.every((other) => some.some((one) => goesOn(one, other, false)));
    // A change inside a named type is reported for that type.
    const isOther = !same(base.results, revision.results);
    if (isOther && !covers(was, is)) return breaking("Gives another type.");
    const parameters = compareParameters(base, revision);
    if (parameters !== undefined) return parameters;
    return !isOther || covers(is, was) ? undefined : minor("Gives more.");
  },
];

/** All changes of methods, in the order of their names. */
export function compareMethods(base: Document, revision: Document): MethodChange[] {
  const before = new Map(allOf(base).map((method) => [method.name, method]));
  const now = new Map(allOf(revision).map((method) => [method.name, method]));
  const names = [...new Set([...before.keys(), ...now.keys()])].sort();
  return names.flatMap((method): MethodChange[] => {
    const [was, is] = [before.get(method), now.get(method)];
    if (was === undefined) return is === undefined ? [] : [{ method, ...minor(`New: ${routeOf(is)}.`) }];
    if (is === undefined) return [{ method, ...breaking(`Removed: ${routeOf(was)}.`), gone: true }];
    return rules.flatMap((rule) => rule(was, is, base, revision) ?? []).map((change) => ({ method, ...change }));
  });
}

/** Whether users of a release could know that a method would go. It was deprecated there, or did not exist. */
export function wasAnnounced(method: string, release: Document): boolean {
  const found = allOf(release).find(({ name }) => name === method);
  return found === undefined || found.operation.deprecated === true;
}

/** The methods, and the operations that only logins use. Those are no methods, but readers of the spec call them. */
function allOf(document: Document): ClientMethod[] {
  const logins = [...operationsOf(document)].flatMap(([path, http, operation]) => {
    if (operation.tags?.includes("auth") !== true) return [];
    return methodsOf({ ...document, paths: { [path]: { [http]: { ...operation, tags: [] } } } });
  });
  // Another name, because a method that becomes an operation for logins is gone.
  return [...methodsOf(document), ...logins.map((one) => ({ ...one, name: `${one.name} (for logins)` }))];
}

function answers(schemas: readonly Schema[], document: Document): Typed[] {
  return schemas.map((schema) => ({ schema, document, answered: true }));
}

/** The order of keys has no meaning. */
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

/**
 * What callers see of the methods that codegen makes of a spec, compared name by name. Redocly sees operations and paths, and
 * takes our extensions for remarks; here they are what they do.
 */
import { type ClientMethod, type Document, methodsOf, operationsOf } from "@rollcall/codegen";
import type { Impact } from "./impact.ts";
import { comparePermissions, tellPermissions } from "./permissions.ts";

/** One change of one method. */
export interface MethodChange {
  readonly method: string;
  readonly impact: Impact;
  readonly text: string;
  /** The method is no longer there. */
  readonly gone?: true;
}

type Rule = (base: ClientMethod, revision: ClientMethod) => Omit<MethodChange, "method"> | undefined;

const rules: readonly Rule[] = [
  // The method still works, but `client.http` and other readers of the spec call by path.
  (base, revision) => {
    if (base.http === revision.http && base.path === revision.path) return undefined;
    return { impact: "breaking", text: `Moved from ${routeOf(base)} to ${routeOf(revision)}.` };
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
  (base, revision) => {
    if (same(base.pagination, revision.pagination)) return undefined;
    if (base.pagination === undefined) return { impact: "minor", text: "Can be read with `pages` and `items`." };
    return { impact: "breaking", text: "Is read page by page in another way, or no longer." };
  },

  // Redocly: patch. Whether the call is tried again after an error, and whether a read-only audit may make it.
  (base, revision) => {
    const [before, now] = [base, revision].map(({ operation }) => operation["x-safe"] === true);
    if (before === now) return undefined;
    return { impact: "minor", text: now ? "Only reads: it is tried again like a GET." : "Is no longer tried again." };
  },

  // Redocly: patch. What one of the narrow methods of a path takes and gives.
  (base, revision) => {
    if (!isNarrow(base) || !isNarrow(revision)) return undefined;
    if (!same(base.results, revision.results)) return { impact: "breaking", text: "Gives another type." };
    const taken = (method: ClientMethod) => new Map(method.parameters.map(({ name, required }) => [name, required]));
    const [before, now] = [taken(base), taken(revision)];
    const gone = [...before.keys()].filter((name) => !now.has(name));
    const needed = [...now].filter(([name, required]) => required && before.get(name) !== true).map(([name]) => name);
    if (gone.length > 0) return { impact: "breaking", text: `No longer takes ${list(gone)}.` };
    if (needed.length > 0) return { impact: "breaking", text: `Requires ${list(needed)}.` };
    return same([...before], [...now]) ? undefined : { impact: "minor", text: "Takes more, or requires less." };
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
    return rules.flatMap((rule) => rule(was, is) ?? []).map((change) => ({ method: name, ...change }));
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

function isNarrow({ operation }: ClientMethod): boolean {
  return operation["x-narrow"] !== undefined;
}

function routeOf({ http, path }: ClientMethod): string {
  return `\`${http} ${path}\``;
}

function list(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

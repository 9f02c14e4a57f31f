import type { HookEvent, Operation } from "@rollcall/clients/core";
import * as odin from "@rollcall/clients/odin/operations";
import * as purecloud from "@rollcall/clients/purecloud/operations";

/** What of an address names nobody. */
export interface PathShape {
  /** The operationId, or `login`. `null` for a path that no operation has. */
  readonly operation: string | null;
  /** The path with names in place of ids: `/api/v2/users/{userId}`. */
  readonly path: string;
  /** The names of the parameters in the query, without their values. */
  readonly query: readonly string[];
}

/** What stands for a text that may be an id or a name. */
const HIDDEN = "{}";
/** Where the paths of both platforms begin. A gateway may put something before it. */
const ROOT = "/api/v2/";

type Named = readonly [name: string, operation: Operation];
type Table = Readonly<Record<string, Operation>>;

const TABLES: Readonly<Record<HookEvent["api"], Table>> = { odin, purecloud };

const segmentsOf = (path: string): readonly string[] => path.split("/").filter((segment) => segment !== "");
const isParameter = (segment: string): boolean => segment.startsWith("{");

const ALL = Object.values(TABLES).flatMap((table) => Object.values(table));
/** Words of the specs, and of the paths of logins. Any other text may be about a person. */
const WORDS = new Set([
  "oauth",
  "token",
  ...ALL.flatMap(({ path }) => segmentsOf(path).filter((one) => !isParameter(one))),
]);
const PARAMETERS = new Set(ALL.flatMap(({ query = [] }) => query));

/** An address without ids, names and values. */
export function shapeOf({ api, operation, method, url }: HookEvent): PathShape {
  const { pathname, searchParams } = URL.canParse(url) ? new URL(url) : new URL("http://unknown/");
  const own = Object.hasOwn(TABLES[api], operation) ? TABLES[api][operation] : undefined;
  const named: Named | undefined = own ? [operation, own] : operationOf(TABLES[api], method, pathname);
  const query = [...new Set([...searchParams.keys()].map((name) => (PARAMETERS.has(name) ? name : HIDDEN)))];
  if (operation === "login") return { operation, path: wordsOf(pathname), query };
  return { operation: named?.[0] ?? null, path: named?.[1].path ?? wordsOf(pathname), query };
}

/** The operation that a path belongs to. If several fit, it is the one with the fewest parameters. */
function operationOf(table: Table, method: string, pathname: string): Named | undefined {
  const at = pathname.indexOf(ROOT);
  if (at < 0) return undefined;
  const segments = segmentsOf(pathname.slice(at));
  const fitting = Object.entries(table).filter(
    ([, one]) => one.method === method && fits(segmentsOf(one.path), segments),
  );
  const open = ([, { path }]: Named) => segmentsOf(path).filter(isParameter).length;
  return fitting.sort((one, other) => open(one) - open(other))[0];
}

const fits = (template: readonly string[], segments: readonly string[]): boolean =>
  template.length === segments.length && template.every((part, at) => isParameter(part) || part === segments[at]);

const wordsOf = (pathname: string): string =>
  `/${segmentsOf(pathname)
    .map((segment) => (WORDS.has(segment) ? segment : HIDDEN))
    .join("/")}`;

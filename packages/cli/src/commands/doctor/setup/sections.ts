import { isOfGateway } from "@rollcall/audit";
import { type ApiAuthError, isApiAbortError, isApiAuthError, isApiError, type Operation } from "@rollcall/clients/core";
import { explain } from "../../../run/failure.js";
import { type Check, ok, unclear } from "./check.js";
import { isUnlicensed } from "./unlicensed.js";

/** What came of the calls of an audit, each made once. */
export interface Tried {
  /** How many were answered. A service that the user lacks is an answer. */
  readonly answered: number;
  /** Operations that the login may not call, with the permissions that they need. */
  readonly refused: readonly { readonly operation: string; readonly permissions: readonly string[] }[];
  /** Operations that failed for another reason, with that reason. */
  readonly failed: readonly { readonly operation: string; readonly why: string }[];
  /** Why not all were made. Undefined if all were. */
  readonly ended?: unknown;
}

type Method = (params: Readonly<Record<string, unknown>>, options: { signal: AbortSignal }) => Promise<unknown>;

/**
 * Makes each call once.
 * @param ids the values of parameters, by name. An operation that needs others is left out
 */
export async function trySections(
  client: object,
  operations: Readonly<Record<string, Operation>>,
  names: readonly string[],
  ids: Readonly<Record<string, unknown>>,
  signal: AbortSignal,
): Promise<Tried> {
  const tried = { answered: 0, refused: [] as Tried["refused"][number][], failed: [] as Tried["failed"][number][] };
  for (const name of new Set(names)) {
    const operation = operations[name];
    const method = (client as Readonly<Record<string, Method>>)[name];
    const params = operation && paramsOf(operation, ids);
    if (!method || !params) continue;
    try {
      await method(params, { signal });
      tried.answered += 1;
    } catch (error) {
      if (!isApiError(error) || isApiAbortError(error)) return { ...tried, ended: error };
      if (isUnlicensed(error)) tried.answered += 1;
      else if (isOfGateway(error)) tried.failed.push({ operation: name, why: explain(error).line });
      else if (isForbidden(error)) tried.refused.push({ operation: name, permissions: permissionsOf(error) });
      else tried.failed.push({ operation: name, why: error.message });
    }
  }
  return tried;
}

/**
 * The checks of calls that were tried.
 * @param refused the checks of those that were refused, in the words of the platform
 * @throws why not all of them were made
 */
export function* readings(about: string, { answered, failed, ended }: Tried, refused: readonly Check[]) {
  yield ok(about, `${answered} ${answered === 1 ? "call of an audit was" : "calls of an audit were"} answered`);
  yield* refused;
  for (const { operation, why } of failed) yield unclear(about, `${operation} failed (${why})`);
  if (ended !== undefined) throw ended;
}

/** The parameters of a call. Undefined if one that it needs is not known. */
function paramsOf({ path, query = [], required = [] }: Operation, ids: Readonly<Record<string, unknown>>) {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  const needed = [...inPath, ...required];
  if (needed.some((name) => ids[name] === undefined)) return undefined;
  const given = Object.keys(ids).filter((name) => needed.includes(name) || query.includes(name));
  return Object.fromEntries(given.map((name) => [name, ids[name]]));
}

/** BroadWorks' error 4003 may come with another status than 403 (docs/facts/odin.md O-129). */
const isForbidden = (error: { readonly status: number; readonly message: string }) =>
  error.status === 403 || /\b4003\b|unauthori[sz]ed request/i.test(error.message);

function permissionsOf(error: unknown): readonly string[] {
  if (!isApiAuthError(error)) return [];
  const { missing, permissions } = error as ApiAuthError;
  return missing.length > 0 ? missing : permissions;
}

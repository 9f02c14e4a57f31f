import type { OdinTreeReader } from "@rollcall/audit";
import { ApiError, type Operation } from "@rollcall/clients/core";
import {
  getGroups,
  getServiceProviderReports,
  getServiceProviders,
  getSession,
} from "@rollcall/clients/odin/operations";
import type { Read, ReadParams } from "../../evidence/probe.js";

const OPERATIONS = { getSession, getServiceProviderReports, getServiceProviders, getGroups } as const;
/** Service providers whose groups are listed, if the login cannot read all groups in one call. */
const PROVIDERS = 4;

/** The reads that list groups. */
export const TREE_READS: Operation[] = Object.values(OPERATIONS);
/** How many calls they make at most. */
export const TREE_MOST = 3 + PROVIDERS;

/** What an audit lists groups with, made of a probe's reads. */
export function treeThrough(read: Read): OdinTreeReader {
  const methods = Object.entries(OPERATIONS).map(([name, operation]) => [name, methodOf(read, name, operation)]);
  return Object.fromEntries(methods);
}

function methodOf(read: Read, name: string, operation: Operation) {
  return async (params?: ReadParams): Promise<unknown> => {
    const { call, status, body } = await read(operation, params);
    if (status >= 200 && status < 300)
      return operation === getServiceProviders && Array.isArray(body) ? body.slice(0, PROVIDERS) : body;
    const { method, path: url } = operation;
    throw new ApiError(`${call} answered ${status}`, { api: "odin", operation: name, method, url, status, body });
  };
}

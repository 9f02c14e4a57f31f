import type { ServerResponse } from "node:http";
import { serveInProcess } from "./in-process.js";
import { json, type Seen } from "./kit.js";
import { accessToken, createPureCloudClient, type PageReport } from "./public.js";

/** A row of a listing. */
export interface Row {
  readonly id: string;
}

export const rowsFrom = (count: number, prefix = "u"): Row[] =>
  Array.from({ length: count }, (_, index) => ({ id: `${prefix}${index + 1}` }));

/** The numbers and sizes asked for. */
export const asked = (requests: readonly Seen[]): string[] =>
  requests.map(({ url }) => {
    const query = new URL(url, "http://x").searchParams;
    return `${query.get("pageNumber")}x${query.get("pageSize")}`;
  });

export const query = ({ url }: Seen) => new URL(url, "http://x").searchParams;

/** The page of rows that a request asks for, as the platform gives it. */
export function pageOf(rows: readonly Row[], seen: Seen) {
  const size = Number(query(seen).get("pageSize"));
  const number = Number(query(seen).get("pageNumber"));
  const entities = rows.slice((number - 1) * size, number * size);
  return { entities, pageSize: size, pageNumber: number, total: rows.length, pageCount: Math.ceil(rows.length / size) };
}

/** A server in this process, and a client of it. A request counts from the moment at which it is sent. */
export function platform(answer: (response: ServerResponse, seen: Seen) => void) {
  const { url, fetch, requests } = serveInProcess(answer);
  const options = { auth: accessToken("t"), retry: false, rateLimit: false } as const;
  const purecloud = createPureCloudClient({ ...options, baseUrl: url, fetch });
  return { purecloud, requests };
}

/** A server that lists these rows by page number, unless `change` says otherwise. */
export const listing = (rows: readonly Row[], change: (page: ReturnType<typeof pageOf>, seen: Seen) => unknown) =>
  platform((response, seen) => json(response, change(pageOf(rows, seen), seen)));

/** The ids of all rows, and the report. */
export async function readAll(
  read: (options: { onReport: (report: PageReport) => void }) => AsyncIterable<{ id?: string }>,
) {
  let report: PageReport | undefined;
  const ids: string[] = [];
  for await (const { id } of read({ onReport: (is) => (report = is) })) ids.push(id ?? "");
  return { ids, report };
}

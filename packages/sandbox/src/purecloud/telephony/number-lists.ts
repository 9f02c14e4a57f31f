import type { DID, DIDNumber, DIDPool, Extension, ExtensionPool } from "@rollcall/clients/purecloud";
import { ago } from "../../estate/now.js";
import type { Call } from "../../server/handler.js";
import { orgOf } from "../common/answering.js";
import { idOf, type Org } from "../common/org.js";
import { isDescending, list, text } from "../common/query.js";
import { HOME } from "../organisation/divisions.js";
import { catalogue, type Thing } from "../rows/catalogue.js";
import { type Listed, page } from "../rows/page.js";
import { extensionOwners, numberOwners, ownerOf, type Range, rangesOf } from "./numbers.js";

const EDGES = "/api/v2/telephony/providers/edges";

/** What numbers and ranges have in common. */
const entity = ({ estate }: Org, { id, name }: Thing, path: string) => ({
  id,
  name,
  division: HOME(estate),
  version: 1,
  dateCreated: ago(900, "days"),
  state: "active" as const,
  selfUri: `${EDGES}/${path}/${id}`,
});

interface InRange extends Thing {
  readonly range: Range;
}

/** All numbers of ranges. The name of a number is the number. */
const numbersOf = (org: Org, ranges: readonly Range[]): InRange[] =>
  ranges.flatMap((range) => range.numbers.map((name) => ({ id: idOf(org.estate, "number", name), name, range })));

const isAssigned = (org: Org, { name }: Thing) => numberOwners.count(org, name) > 0;

const linkOf = ({ id, name }: Thing) => ({ id, name, selfUri: `${EDGES}/didpools/${id}` });

function didOf(org: Org, item: InRange): DID {
  const owner = ownerOf(org, numberOwners, item.name);
  return {
    ...entity(org, item, "dids"),
    phoneNumber: item.name,
    didPool: linkOf(item.range),
    ...(owner && { owner, ownerType: "USER" }),
  };
}

function isDidWanted(org: Org, item: InRange, { query }: Call): boolean {
  const [number, owner, range] = ["phoneNumber", "owner.id", "didPool.id"].map((name) => text(query, name));
  return (
    (number === undefined || number === item.name) &&
    (range === undefined || range === item.range.id) &&
    (owner === undefined || ownerOf(org, numberOwners, item.name)?.id === owner)
  );
}

const poolOf = (org: Org, range: Range): DIDPool => ({
  ...entity(org, range, "didpools"),
  startPhoneNumber: range.numbers[0] ?? "",
  endPhoneNumber: range.numbers.at(-1) ?? "",
  provider: "PURE_CLOUD_VOICE",
});

/** Free numbers have null as owner. */
function numberOf(org: Org, { id, name, range }: InRange): DIDNumber {
  const owner = ownerOf(org, numberOwners, name);
  return {
    id,
    name,
    number: name,
    assigned: owner !== undefined,
    didPool: { id: range.id, selfUri: linkOf(range).selfUri },
    owner: owner ?? null,
    ownerType: owner ? "USER" : null,
    selfUri: `${EDGES}/didpools/dids/${id}`,
  };
}

/** Here `id` names ranges, not numbers. */
const numbersInRanges: Listed = [
  "getTelephonyProvidersEdgesDidpoolsDids",
  (call, estate, state) => {
    const org = orgOf(estate, state);
    const [ids, digits] = [list(call.query, "id"), text(call.query, "numberMatch") ?? ""];
    const items = numbersOf(
      org,
      rangesOf(org).filter(({ id }) => ids.length === 0 || ids.includes(id)),
    ).filter((item) => item.name.includes(digits) && (call.query.type !== "UNASSIGNED" || !isAssigned(org, item)));
    if (isDescending(call.query)) items.reverse();
    const listing = { operationId: numbersInRanges[0], path: `${EDGES}/didpools/dids`, largest: 100 };
    return { status: 200, body: page(listing, items, call, (item) => numberOf(org, item)) };
  },
];

const extensionIn = (org: Org, name: string): Thing => ({ id: idOf(org.estate, "extension", name), name });

/** One range for each length of the extensions. */
function extensionRanges(org: Org): Thing[] {
  const lengths = new Set(extensionOwners.all(org).map(({ length }) => length));
  return [...lengths].map((length) => ({ id: idOf(org.estate, "extensions", length), name: `${length} digits` }));
}

function extensionOf(org: Org, item: Thing): Extension {
  const owner = ownerOf(org, extensionOwners, item.name);
  const pool = extensionRanges(org).find(({ name }) => name === `${item.name.length} digits`);
  return {
    ...entity(org, item, "extensions"),
    number: item.name,
    ...(owner && { owner, ownerType: "USER" }),
    ...(pool && { extensionPool: { ...pool, selfUri: `${EDGES}/extensionpools/${pool.id}` } }),
  };
}

/** `*` stands for any digits. */
function isExtensionWanted(_: Org, { name }: Thing, { query }: Call): boolean {
  const wanted = text(query, "number")
    ?.replace(/[^\d*]/g, "")
    .replaceAll("*", ".*");
  return wanted === undefined || new RegExp(`^${wanted}$`).test(name);
}

function extensionPoolOf(org: Org, item: Thing): ExtensionPool {
  const digits = Number.parseInt(item.name, 10);
  return { ...entity(org, item, "extensionpools"), startNumber: "0".repeat(digits), endNumber: "9".repeat(digits) };
}

const counted = { largest: 100, countsAll: true } as const;

export const numberLists: readonly Listed[] = [
  ...catalogue<InRange>({
    ...counted,
    operationId: "getTelephonyProvidersEdgesDids",
    path: `${EDGES}/dids`,
    items: (org) => numbersOf(org, rangesOf(org)).filter((item) => isAssigned(org, item)),
    keeps: isDidWanted,
    row: didOf,
  }),
  ...catalogue<Range>({
    ...counted,
    operationId: "getTelephonyProvidersEdgesDidpools",
    path: `${EDGES}/didpools`,
    items: rangesOf,
    row: poolOf,
  }),
  numbersInRanges,
  ...catalogue({
    ...counted,
    operationId: "getTelephonyProvidersEdgesExtensions",
    path: `${EDGES}/extensions`,
    items: (org) => extensionOwners.all(org).map((name) => extensionIn(org, name)),
    keeps: isExtensionWanted,
    row: extensionOf,
  }),
  ...catalogue({
    ...counted,
    operationId: "getTelephonyProvidersEdgesExtensionpools",
    path: `${EDGES}/extensionpools`,
    items: extensionRanges,
    row: extensionPoolOf,
  }),
];

import type { Parts } from "@rollcall/audit";
import {
  OdinLicenceCount,
  type OdinLicences,
  PureCloudLicenceCount,
  type PureCloudLicences,
} from "@rollcall/audit/rules";
import { type Prices, priceOf } from "../../audit/prices.js";
import type { ReportedAudit } from "../../audit/reported-audit.js";
import { type Cell, isNotRead, type Table } from "../table.js";
import { groupsOf, partsOf, whyNoPart } from "./groups-of-context.js";
import { platformColumn } from "./platform-column.js";

/** A licence, a service or a service pack of a scope. */
export interface LicenceRow {
  readonly platform: "odin" | "purecloud";
  readonly scope: string;
  readonly kind: string;
  readonly name: string;
  readonly bought: Cell;
  readonly assigned: number;
  /** Those that cost something. A service that a pack brings does not. */
  readonly paid: number;
  readonly on: Cell;
  readonly off: Cell;
  readonly used: Cell;
  /** Bought, and assigned to nobody. */
  readonly spare: Cell;
  /** Assigned and paid, and not used. */
  readonly unused: Cell;
  readonly unread: number;
  readonly price: number | null;
}

/** A row for each licence. Prices are those of the configuration, in its currency. */
export const licences: Table<LicenceRow> = {
  id: "licences",
  title: "Licences",
  // What it is and what it costs fit into a window of 1280 pixels.
  columns: [
    { id: "name", title: "Name", kind: "text", width: 34, isShown: true, of: ({ name }) => name },
    { id: "kind", title: "Kind", kind: "text", width: 9, isShown: true, of: ({ kind }) => kind },
    { id: "scope", title: "Group or organisation", kind: "text", width: 36, isShown: true, of: ({ scope }) => scope },
    { id: "assigned", title: "Assigned", kind: "number", width: 9, isShown: true, of: ({ assigned }) => assigned },
    { id: "unused", title: "Not used", kind: "number", width: 9, isShown: true, of: ({ unused }) => unused },
    { id: "unusedCost", title: "Cost of unused", kind: "money", width: 15, isShown: true, of: unusedCostOf },
    { id: "cost", title: "Cost a month", kind: "money", width: 14, isShown: true, of: costOf },
    { id: "price", title: "Price a month", kind: "money", width: 14, isShown: true, of: ({ price }) => price },
    { id: "bought", title: "Bought", kind: "number", width: 10, isShown: true, of: ({ bought }) => bought },
    { id: "spare", title: "Not assigned", kind: "number", width: 13, isShown: true, of: ({ spare }) => spare },
    { id: "used", title: "Used lately", kind: "number", width: 12, isShown: true, of: ({ used }) => used },
    { id: "on", title: "Switched on", kind: "number", width: 12, isShown: true, of: ({ on }) => on },
    { id: "off", title: "Switched off", kind: "number", width: 12, isShown: true, of: ({ off }) => off },
    { id: "unread", title: "Users not read", kind: "number", width: 14, isShown: true, of: ({ unread }) => unread },
    platformColumn,
  ],
  rows: async function* (audit) {
    const { odin, purecloud } = await countsOf(audit);
    const groups = await partsOf(audit, "odin");
    const definitions = (await partsOf(audit, "purecloud")).get("organisation");
    yield* dearestFirst([
      ...odin.map((row) => ofOdin(row, groups.get(row.scope), audit.prices)),
      ...purecloud.map((row) => ofPureCloud(row, definitions, audit.prices)),
    ]);
  },
};

/** What costs most and is not used comes first, then what is not used. The others stay in the order of their groups. */
function dearestFirst(rows: readonly LicenceRow[]): readonly LicenceRow[] {
  const size = (cell: Cell) => (typeof cell === "number" ? cell : 0);
  return [...rows].sort(
    (one, other) => size(unusedCostOf(other)) - size(unusedCostOf(one)) || size(other.unused) - size(one.unused),
  );
}

async function countsOf(audit: ReportedAudit) {
  const odin = new OdinLicenceCount();
  const days = audit.judgement.config.thresholds.unusedDays;
  const purecloud = new PureCloudLicenceCount({ asOf: new Date(audit.facts.asOf), days });
  for (const group of await groupsOf(audit)) odin.addGroup(group);
  for await (const { value: user } of audit.users()) {
    if (user.platform === "odin") odin.add(user);
    else purecloud.add(user);
  }
  return { odin: odin.rows(), purecloud: purecloud.rows() };
}

function ofOdin(row: OdinLicences, parts: Parts | undefined, prices: Prices): LicenceRow {
  const { scope, kind, name, bought, assigned, direct, on, off, unread } = row;
  const isPack = kind === "pack";
  const used = { used: null };
  return {
    ...{ platform: "odin", scope, kind, name, assigned, paid: direct, unread, ...used },
    bought: bought ?? { unknown: whyNoPart(parts, "services") },
    on: isPack ? null : on,
    off: isPack ? null : off,
    spare: typeof bought === "number" ? Math.max(0, bought - assigned) : null,
    unused: isPack ? null : Math.min(off, direct),
    price: priceOf(prices, "odin", name) ?? null,
  };
}

function ofPureCloud(row: PureCloudLicences, parts: Parts | undefined, prices: Prices): LicenceRow {
  const { id, assigned, used, unsure, unread } = row;
  const isLost = unsure > 0 && unsure === assigned;
  return {
    ...{ platform: "purecloud", scope: "organisation", kind: "licence", name: nameIn(parts, id) },
    ...{ assigned, paid: assigned, on: null, off: null, spare: null, unread: unread + unsure },
    bought: { unknown: "the platform does not say how many were bought" },
    used: isLost ? NO_LOGIN : used,
    // Those who may use it do not count as unused.
    unused: isLost ? NO_LOGIN : assigned - used - unsure,
    price: priceOf(prices, "purecloud", id) ?? null,
  };
}

const NO_LOGIN = { unknown: "the last logins were not read" };

/** `contactCenter2 (Contact Center 2)`, if the organisation's list of licences has words for it. */
function nameIn(parts: Parts | undefined, id: string): string {
  const section = parts?.get("licenses");
  const list: unknown = section?.status === "ok" ? section.data : undefined;
  const found = (Array.isArray(list) ? list : []).find((one) => one?.id === id)?.description;
  return typeof found === "string" && found.trim() !== "" ? `${id} (${found.trim()})` : id;
}

/** What is bought costs something. Without a limit, what is assigned does. */
export function costOf({ price, bought, paid }: LicenceRow): Cell {
  return price === null ? null : price * (typeof bought === "number" ? bought : paid);
}

/** What is bought for nobody, and what is assigned and not used. */
export function unusedCostOf({ price, spare, unused }: LicenceRow): Cell {
  if (price === null) return null;
  if (isNotRead(unused)) return unused;
  const number = (cell: Cell) => (typeof cell === "number" ? cell : 0);
  return price * (number(spare) + number(unused));
}

import { type Fact, known, unknown } from "../fact.js";
import { factOfPart, type Parts } from "../parts.js";
import { asDigits, asObject, asRows, type WireObject } from "../wire.js";
import { type CallPermissions, type DigitPattern, patternOf, permissionsOf } from "./call-classes.js";
import { departmentOf } from "./department.js";
import type { OdinInheritedSections, OdinPlan, OdinSections } from "./record.js";

/** The numbers to which a plan can transfer a call: the first, the second, the third. `null` if it is not set. */
export type TransferNumbers = readonly [string | null, string | null, string | null];

/** The rows of a group's plan by department. The group's default is under `""`. A row of unknown shape has no value. */
export type PlanRows<T> = Fact<ReadonlyMap<string, T | undefined>>;

/** The plans of a group, which users inherit. Each is read once for all of its users. */
export interface OdinGroupPlans {
  readonly originating: PlanRows<CallPermissions>;
  readonly redirecting: PlanRows<CallPermissions>;
  readonly callMeNow: PlanRows<CallPermissions>;
  /** Whether calls may be redirected outside the group. */
  readonly redirected: PlanRows<boolean>;
  readonly transferNumbers: PlanRows<TransferNumbers>;
  readonly digitOriginating: PlanRows<readonly DigitPattern[]>;
  readonly digitRedirecting: PlanRows<readonly DigitPattern[]>;
  readonly digitCallMeNow: PlanRows<readonly DigitPattern[]>;
  readonly pinholeOriginating: PlanRows<readonly DigitPattern[]>;
  readonly pinholeRedirecting: PlanRows<readonly DigitPattern[]>;
  readonly pinholeCallMeNow: PlanRows<readonly DigitPattern[]>;
  /** How many authorization codes the group or the department has. */
  readonly codes: PlanRows<number>;
}

export type OdinPlanName = keyof OdinGroupPlans;

/** The platform's name of each plan. */
export const PLAN_OF = {
  originating: "outgoingCallingPlanOriginating",
  redirecting: "outgoingCallingPlanRedirecting",
  callMeNow: "outgoingCallingPlanCallMeNow",
  redirected: "outgoingCallingPlanRedirected",
  transferNumbers: "outgoingCallingPlanTransferNumbers",
  digitOriginating: "outgoingCallingPlanDigitPlanOriginating",
  digitRedirecting: "outgoingCallingPlanDigitPlanRedirecting",
  digitCallMeNow: "outgoingCallingPlanDigitPlanCallMeNow",
  pinholeOriginating: "outgoingCallingPlanPinholeDigitPlanOriginating",
  pinholeRedirecting: "outgoingCallingPlanPinholeDigitPlanRedirecting",
  pinholeCallMeNow: "outgoingCallingPlanPinholeDigitPlanCallMeNow",
  codes: "outgoingCallingPlanAuthorizationCode",
} as const satisfies Readonly<Record<OdinPlanName, OdinPlan>>;

/** The user's own plan, and that of the group. The record has two of the latter. */
interface PlanSections {
  readonly own: keyof OdinSections;
  readonly inherited: keyof OdinInheritedSections;
}

/** The sections of each plan. Building a name for each user takes longer than reading the plan. */
export const PLAN_SECTIONS = Object.fromEntries(
  Object.entries(PLAN_OF).map(([plan, name]) => [
    plan,
    { own: `outgoingCallingPlans.${name}`, inherited: `inherited.${name}` },
  ]),
) as Readonly<Record<OdinPlanName, PlanSections>>;

export function groupPlansOf(parts: Parts): OdinGroupPlans {
  const rows = <T>(plan: OdinPlanName, read: (row: WireObject) => T | undefined): PlanRows<T> =>
    factOfPart(parts, `outgoingCallingPlans.${PLAN_OF[plan]}`, (data) => {
      const departments = asRows(asObject(data)?.departments);
      return departments && new Map(departments.map((row) => [departmentOf(row) ?? "", read(row)]));
    });
  const permissions = (row: WireObject) => permissionsOf(row.permissions);
  const patterns = (row: WireObject) => asRows(row.digitPatterns)?.map(patternOf);
  return {
    originating: rows("originating", permissions),
    redirecting: rows("redirecting", permissions),
    callMeNow: rows("callMeNow", permissions),
    redirected: rows("redirected", (row) => outsideGroupIn(row.permissions)),
    transferNumbers: rows("transferNumbers", (row) => transferNumbersIn(row.transferNumbers)),
    digitOriginating: rows("digitOriginating", patterns),
    digitRedirecting: rows("digitRedirecting", patterns),
    digitCallMeNow: rows("digitCallMeNow", patterns),
    pinholeOriginating: rows("pinholeOriginating", patterns),
    pinholeRedirecting: rows("pinholeRedirecting", patterns),
    pinholeCallMeNow: rows("pinholeCallMeNow", patterns),
    codes: rows("codes", (row) => asRows(row.codes)?.length),
  };
}

export function outsideGroupIn(permissions: unknown): boolean | undefined {
  const value = asObject(permissions)?.outsideGroup;
  return value === true || value === "true" ? true : value === false || value === "false" ? false : undefined;
}

/** `[]` is an empty object on the wire. */
export function transferNumbersIn(value: unknown): TransferNumbers | undefined {
  const numbers = Array.isArray(value) && value.length === 0 ? {} : asObject(value);
  if (!numbers) return undefined;
  const { phoneNumber01, phoneNumber02, phoneNumber03 } = numbers as WireObject;
  return [asDigits(phoneNumber01) ?? null, asDigits(phoneNumber02) ?? null, asDigits(phoneNumber03) ?? null];
}

/** The row of a department. One without an own row has the group's default. */
export function rowOf<T>(rows: PlanRows<T>, plan: OdinPlanName, department: Fact<string>): Fact<T> {
  if (!rows.known) return rows;
  if (rows.value === null) return unknown(`${nameOf(plan)}: the group has no such plan`);
  const byDepartment = rows.value.size > (rows.value.has("") ? 1 : 0);
  if (byDepartment && !department.known) return department;
  const own = department.known && department.value !== null ? department.value : "";
  const row = rows.value.has(own) ? rows.value.get(own) : rows.value.get("");
  return row === undefined ? unknown(`${nameOf(plan)}: no plan of a known shape`) : known(row);
}

const nameOf = (plan: OdinPlanName): string => `context.outgoingCallingPlans.${PLAN_OF[plan]}`;

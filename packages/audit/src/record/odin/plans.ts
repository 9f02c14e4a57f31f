import { type Fact, known, mapFact, unknown } from "../fact.js";
import { factOf } from "../fact-of.js";
import type { Section } from "../outcome.js";
import { asBoolean, asObject, asRows, type WireObject } from "../wire.js";
import { type CallPermissions, type DigitPattern, patternOf, permissionsOf } from "./call-classes.js";
import { CODES_SECTION, codesIn, type OdinCode } from "./codes.js";
import type { CleanOdinGroup } from "./group.js";
import {
  type OdinGroupPlans,
  type OdinPlanName,
  outsideGroupIn,
  PLAN_OF,
  PLAN_SECTIONS,
  type PlanRows,
  rowOf,
  type TransferNumbers,
  transferNumbersIn,
} from "./group-plans.js";
import type { OdinSections } from "./record.js";

/** A value in force, and whose it is. */
export interface InForce<T> {
  readonly of: "user" | "group";
  readonly value: T;
}

/**
 * The calling plans that are in force: the user's own, or those of the department or the group. `null` if the user has no such
 * plan.
 */
export interface OdinPlans {
  readonly originating: Fact<InForce<CallPermissions>>;
  readonly redirecting: Fact<InForce<CallPermissions>>;
  readonly callMeNow: Fact<InForce<CallPermissions>>;
  /** Whether calls may be redirected outside the group. */
  readonly redirected: Fact<InForce<boolean>>;
  readonly transferNumbers: Fact<InForce<TransferNumbers>>;
  readonly digitOriginating: Fact<InForce<readonly DigitPattern[]>>;
  readonly digitRedirecting: Fact<InForce<readonly DigitPattern[]>>;
  readonly digitCallMeNow: Fact<InForce<readonly DigitPattern[]>>;
  readonly pinholeOriginating: Fact<InForce<readonly DigitPattern[]>>;
  readonly pinholeRedirecting: Fact<InForce<readonly DigitPattern[]>>;
  readonly pinholeCallMeNow: Fact<InForce<readonly DigitPattern[]>>;
  /** The user's own codes, in force or not. */
  readonly codes: Fact<readonly OdinCode[]>;
  /** How many codes the group or the user's department has. */
  readonly groupCodes: Fact<number>;
}

const ownPermissions = ({ userPermissions }: WireObject) => permissionsOf(userPermissions);
const ownPatterns = ({ userPermissions }: WireObject) => asRows(userPermissions)?.map(patternOf);
const groupPermissions = (data: unknown) => permissionsOf(asObject(data)?.permissions);

export function plansOf(
  sections: OdinSections,
  department: Fact<string>,
  group: CleanOdinGroup | undefined,
): OdinPlans {
  const user = new Inheriting(sections, department, group?.plans);
  return {
    originating: user.plan("originating", ownPermissions, groupPermissions),
    redirecting: user.plan("redirecting", ownPermissions, groupPermissions),
    callMeNow: user.plan("callMeNow", ownPermissions),
    redirected: user.plan("redirected", (own) => outsideGroupIn(own.userPermissions)),
    transferNumbers: user.plan("transferNumbers", (own) => transferNumbersIn(own.userNumbers)),
    digitOriginating: user.plan("digitOriginating", ownPatterns),
    digitRedirecting: user.plan("digitRedirecting", ownPatterns),
    digitCallMeNow: user.plan("digitCallMeNow", ownPatterns),
    pinholeOriginating: user.plan("pinholeOriginating", ownPatterns),
    pinholeRedirecting: user.plan("pinholeRedirecting", ownPatterns),
    pinholeCallMeNow: user.plan("pinholeCallMeNow", ownPatterns),
    codes: factOf(sections[CODES_SECTION], CODES_SECTION, (data) => codesIn(data, sections.user)),
    groupCodes: user.inherited("codes"),
  };
}

type Value<Plan extends OdinPlanName> = OdinGroupPlans[Plan] extends PlanRows<infer T> ? T : never;

/** A user whose plans may be those of the group. */
class Inheriting {
  readonly #sections: OdinSections;
  readonly #department: Fact<string>;
  readonly #group: OdinGroupPlans | undefined;

  constructor(sections: OdinSections, department: Fact<string>, group: OdinGroupPlans | undefined) {
    this.#sections = sections;
    this.#department = department;
    this.#group = group;
  }

  /** The plan in force. @param read finds the value in the user's own plan. @param readRow the same in a row of the group's */
  plan<Plan extends OdinPlanName>(
    plan: Plan,
    read: (own: WireObject) => Value<Plan> | undefined,
    readRow?: (row: unknown) => Value<Plan> | undefined,
  ): Fact<InForce<Value<Plan>>> {
    const name = PLAN_SECTIONS[plan].own;
    const section = this.#sections[name] as Section | undefined;
    const own = factOf(section, name, asObject);
    if (!own.known || own.value === null) return own as Fact<InForce<Value<Plan>>>;
    const isOwn = asBoolean(own.value.useCustomSettings);
    if (isOwn === undefined) return unknown(`${name}: it is not known whether the plan is in force`);
    if (!isOwn) return mapFact(this.inherited(plan, readRow), (value) => ({ of: "group", value }));
    const value = read(own.value);
    return value === undefined ? unknown(`${name}: its values are not of a known shape`) : known({ of: "user", value });
  }

  /** The plan of the group or of the user's department. The record has two of them. */
  inherited<Plan extends OdinPlanName>(
    plan: Plan,
    readRow?: (row: unknown) => Value<Plan> | undefined,
  ): Fact<Value<Plan>> {
    const name = PLAN_SECTIONS[plan].inherited;
    const section = this.#sections[name] as Section | undefined;
    if (readRow && section?.status === "ok") return factOf(section, name, readRow);
    const rows = this.#group?.[plan] as PlanRows<Value<Plan>> | undefined;
    return rows
      ? rowOf(rows, plan, this.#department)
      : unknown(`context.outgoingCallingPlans.${PLAN_OF[plan]}: not read`);
  }
}

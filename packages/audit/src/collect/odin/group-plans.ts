import type { OdinInherited } from "../../record/odin/record.js";
import { failed, isRetryable, ok, type Section } from "../../record/outcome.js";
import { asItems, asObject, asRows, asText, type WireObject } from "../../record/wire.js";
import type { Caller } from "../caller.js";
import { fields, onlyFields, type Pick } from "../pick.js";
import type { OdinGroup } from "./group-ids.js";
import type { OdinReader } from "./reader.js";

const OPERATIONS = {
  outgoingCallingPlanOriginating: "getGroupOutgoingCallingPlanOriginating",
  outgoingCallingPlanRedirecting: "getGroupOutgoingCallingPlanRedirecting",
} as const satisfies Record<OdinInherited, keyof OdinReader>;

/** Whose plans are read, and by what. */
interface Source {
  readonly odin: OdinReader;
  readonly caller: Caller;
  readonly group: OdinGroup;
}

interface Answer {
  /** In which pass of the run it was requested. */
  readonly pass: number;
  readonly section: Promise<Section>;
}

/** The calling plans of a group. Each is read once for all users who inherit it, and not at all if nobody does. */
export class GroupPlans {
  readonly #source: Source;
  readonly #answers = new Map<OdinInherited, Answer>();

  constructor(source: Source) {
    this.#source = source;
  }

  /** The part of the group's plan that is in force for a user. @param profile the user's section `user` */
  async planOf(plan: OdinInherited, profile: Section | undefined): Promise<Section> {
    const section = await this.#read(plan);
    return section.status === "ok" ? inForce(section.data, profile) : section;
  }

  /** A failure that may pass is requested again in the next pass of the run, once for all users. */
  async #read(plan: OdinInherited): Promise<Section> {
    const { odin, caller, group } = this.#source;
    const known = this.#answers.get(plan);
    const { passes } = caller;
    if (known && (known.pass === passes || !isRetryable(await known.section))) return known.section;
    const latest = this.#answers.get(plan);
    if (latest && latest !== known) return latest.section;
    const section = caller.section({
      name: `inherited.${plan}`,
      learn: (): Promise<unknown> => caller.call(odin, OPERATIONS[plan], { ...group }, plansOf),
    });
    this.#answers.set(plan, { pass: passes, section });
    return section;
  }
}

/** The rows of an answer, with only the fields that a section is made of. */
const plansOf: Pick = (answer) => {
  const picked = fields("departments")(answer);
  const list = asItems(asObject(picked)?.departments);
  return list ? { departments: list.map(planRow) } : picked;
};

function planRow({ department, ...row }: WireObject): WireObject {
  const object = asObject(department);
  const named = object ? { department: onlyFields(object, ["serviceProviderId", "groupId", "name"]) } : { department };
  return { ...onlyFields(row, ["departmentName", "permissions"]), ...(department === undefined ? {} : named) };
}

/** The row of the user's department. A user without one, or whose department has no row, inherits the group's default. */
function inForce(answer: unknown, profile: Section | undefined): Section {
  const rows = asRows(asObject(answer)?.departments);
  if (!rows) return failed("the answer holds no list of departments");
  const standard = rows.find((row) => departmentOf(row) === undefined);
  const others = rows.filter((row) => departmentOf(row) !== undefined);
  if (others.length > 0 && profile?.status !== "ok") return failed("the user's department is not known");
  const department = profile?.status === "ok" ? departmentOf(asObject(profile.data) ?? {}) : undefined;
  const row = others.find((one) => departmentOf(one) === department) ?? standard;
  return row ? ok(row) : failed("the answer holds no plan of the group");
}

/** The name of the department of a row or a profile. A profile may have the name alone. */
function departmentOf({ department, departmentName }: WireObject): string | undefined {
  return asText(asObject(department)?.name) ?? asText(department) ?? asText(departmentName);
}

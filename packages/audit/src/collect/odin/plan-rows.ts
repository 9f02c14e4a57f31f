import { asObject, asRows, type WireObject } from "../../record/wire.js";
import { fields, onlyFields, type Pick } from "../pick.js";
import { GROUP_FIELDS } from "./group-ids.js";

/** The rows of a group's plan, with only the fields that a section is made of. */
export const planRows: Pick = (answer) => {
  const picked = fields("departments", ...GROUP_FIELDS)(answer);
  const list = asRows(asObject(picked)?.departments);
  return list ? { ...asObject(picked), departments: list.map(planRow) } : picked;
};

/** A row with only the fields that a section is made of. */
export function planRow({ department, ...row }: WireObject): WireObject {
  const object = asObject(department);
  const named = object ? { department: onlyFields(object, ["serviceProviderId", "groupId", "name"]) } : { department };
  return { ...onlyFields(row, ["departmentName", "permissions"]), ...(department === undefined ? {} : named) };
}

import { asObject, asText, type WireObject } from "../wire.js";

/** The name of the department of a row or a profile. A profile may have the name alone. */
export function departmentOf({ department, departmentName }: WireObject): string | undefined {
  return asText(asObject(department)?.name) ?? asText(department) ?? asText(departmentName);
}

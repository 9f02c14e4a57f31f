import { asBoolean, asObject, asTrimmed } from "../wire.js";
import { outOfOfficeIn } from "./shapes.js";

/** Whether a user is away. */
export interface PureCloudAbsence {
  readonly active: boolean;
  readonly indefinite: boolean;
  /** ISO 8601. `null` if there is none. */
  readonly end: string | null;
}

export function absenceOf(data: unknown): PureCloudAbsence | undefined {
  const active = outOfOfficeIn(data);
  const { indefinite, endDate } = asObject(data) ?? {};
  if (active === undefined) return undefined;
  return { active, indefinite: asBoolean(indefinite) === true, end: asTrimmed(endDate) ?? null };
}

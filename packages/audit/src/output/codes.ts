import { marksOf, type OwnNumbers } from "../record/odin/codes.js";
import { asItems, asObject, type WireObject } from "../record/wire.js";
import { mask } from "./mask.js";

/** The operation that lists a user's authorization codes. */
export const CODES_OPERATION = "getUserOutgoingCallingPlanAuthorizationCodesCodes";

/** The plan with a user's authorization codes, masked. Each code says whether it can be guessed. */
export function maskedPlan(data: unknown, name: string, numbers: OwnNumbers): unknown {
  const plan = asObject(data);
  // A single row may come as a bare object.
  const rows = plan && (asObject(plan.codes) ? asItems([plan.codes]) : asItems(plan.codes));
  if (!plan || !rows?.some((row) => "code" in row)) return mask(data, name);
  const codes = maskedCodes(rows, numbers);
  return { ...asObject(mask({ ...plan, codes: [] }, name)), codes: Array.isArray(plan.codes) ? codes : codes[0] };
}

/** Authorization codes, masked. @param numbers those of the user, if they are known */
export const maskedCodes = (rows: readonly WireObject[], numbers: OwnNumbers): unknown[] =>
  rows.map((row) => {
    const marks = marksOf(row, numbers);
    // Marks of an earlier run would be masked as names that nobody knows.
    const { weak, same, ...rest } = row;
    return { ...asObject(mask(rest, "codes")), ...marks };
  });

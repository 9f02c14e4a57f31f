import { dice } from "../../estate/dice.js";
import type { BulkForm } from "../rows/setting.js";
import { isStrict } from "./strict-groups.js";

/**
 * The bulk rows of a plan. A row has the user and the plan apart, or all flat. Both were seen. A group has one of the two
 * forms.
 */
export const planRows: BulkForm = {
  isFlat: ({ seed }, { serviceProviderId, groupId }) =>
    dice(seed, "odin", "flat", serviceProviderId, groupId).chance(0.2),
  none: [],
};

/** A flat row could not say that the user lacks the service, so a strict group has none. */
export const callMeNowRows: BulkForm = {
  isFlat: (estate, group) => planRows.isFlat(estate, group) && !isStrict(estate, group),
  none: [],
};

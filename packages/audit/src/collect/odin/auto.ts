import { isApiError } from "@rollcall/clients/core";
import { asCount, asObject } from "../../record/wire.js";
import { settled } from "../asker.js";
import { isRefusedLogin, UnusableAnswer } from "../section.js";
import { planPerUser } from "./per-user.js";
import { planServer } from "./server.js";
import type { Plan, StrategyInput } from "./strategy.js";

/**
 * `auto`: the group's size decides. A group whose size cannot be learnt is taken for a large one: a call a user is slow, but
 * an answer of unknown size may not arrive at all. Where the group audit fails, the users are audited one by one.
 *
 * @param serverMaxUsers the largest group for which one call is made
 */
export async function planAuto(input: StrategyInput, serverMaxUsers: number): Promise<Plan> {
  const { odin, asker, group } = input;
  const answer = await settled(() => asker.ask(odin, "getGroup", { ...group }));
  const userCount = asCount(asObject(answer)?.userCount);
  if (userCount === undefined || userCount > serverMaxUsers) return planPerUser(input);
  try {
    const plan = await planServer(input);
    // An audit of nobody, in a group that has users, is no answer.
    if (plan.userIds.length === 0 && userCount > 0) return planPerUser(input);
    // The group's own count says whether the audit left somebody out.
    return { ...plan, expected: Math.max(plan.expected, userCount) };
  } catch (error) {
    if (!isSurvivable(error)) throw error;
    return planPerUser(input);
  }
}

function isSurvivable(error: unknown): boolean {
  if (error instanceof UnusableAnswer) return true;
  return isApiError(error) && error.name !== "ApiAbortError" && !isRefusedLogin(error);
}

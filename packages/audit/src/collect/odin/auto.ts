import { isApiError } from "@rollcall/clients/core";
import { asCount, asObject } from "../../record/wire.js";
import { settled } from "../caller.js";
import { fields } from "../pick.js";
import { isRefusedLogin, UnusableAnswer } from "../section.js";
import { perUserDrafts } from "./per-user.js";
import { serverDrafts } from "./server.js";
import type { Drafts, StrategyInput } from "./strategy.js";

/**
 * `auto`: the group's size decides. A group of unknown size is treated as large, because an answer of unknown size may not
 * arrive at all. If the group audit fails, the users are audited one by one.
 *
 * @param serverMaxUsers the largest group for which one call is made
 */
export async function autoDrafts(input: StrategyInput, serverMaxUsers: number): Promise<Drafts> {
  const { odin, caller, group } = input;
  const answer = await settled(() => caller.call(odin, "getGroup", { ...group }, fields("userCount")));
  const userCount = asCount(asObject(answer)?.userCount);
  if (userCount === undefined || userCount > serverMaxUsers) return perUserDrafts(input);
  try {
    const drafts = await serverDrafts(input);
    // An audit without users, of a group that has users, is no answer.
    if (drafts.userIds.length === 0 && userCount > 0) return perUserDrafts(input);
    // The group's own count shows whether the audit left a user out.
    return { ...drafts, expected: Math.max(drafts.expected, userCount) };
  } catch (error) {
    if (!isSurvivable(error)) throw error;
    return perUserDrafts(input);
  }
}

function isSurvivable(error: unknown): boolean {
  if (error instanceof UnusableAnswer) return true;
  return isApiError(error) && error.name !== "ApiAbortError" && !isRefusedLogin(error);
}

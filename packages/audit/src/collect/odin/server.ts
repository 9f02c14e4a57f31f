import { isApiError, isApiTimeoutError } from "@rollcall/clients/core";
import type { WireObject } from "../../record/wire.js";
import { outcomeOf } from "../section.js";
import { draftFromGroupAudit } from "./audit-drafts.js";
import { type GroupAudit, RefusedAudit, streamedGroupAudit, wholeGroupAudit } from "./group-audit.js";
import { perUserDrafts } from "./per-user.js";
import type { Drafts, StrategyInput } from "./strategy.js";

/** The platform collects some thirty sections of every user before it answers. */
const GROUP_AUDIT_TIMEOUT_MS = 300_000;
/** Statuses of a refusal, and of a gateway that did not wait long enough. The same request would get them again. */
const FINAL = new Set([403, 408, 504]);

/**
 * `server`: the group audit, one call for all users of the group. It is requested twice at most, because each try makes the
 * platform collect the whole group. After that the users are audited one by one. No memory keeps the answer, because it is
 * long and soon becomes records.
 *
 * @param userCount how many users the group has. Undefined if that is unknown
 */
export async function serverDrafts(input: StrategyInput, userCount?: number): Promise<Drafts> {
  const audit = await groupAudit(input);
  // An audit without users of the group, which has some, is no answer.
  if (!audit || (audit.users.size === 0 && Math.max(userCount ?? 0, audit.expected) > 0)) return perUserDrafts(input);
  const { users, expected } = audit;
  return {
    strategy: "server",
    userIds: [...users.keys()],
    expected,
    source: "the group audit's answer",
    draft: async (userId) => {
      const user = JSON.parse(users.get(userId) ?? "{}") as WireObject;
      users.delete(userId); // Each user is needed once. A record need not be kept here as well.
      return { draft: draftFromGroupAudit(userId, user), isWide: true };
    },
  };
}

/** The group audit. Undefined if it cannot be read. Throws what ends the run. */
async function groupAudit(input: StrategyInput): Promise<GroupAudit | undefined> {
  // The plain call is the second, because it reports a refused login.
  for (const read of [streamed, whole]) {
    try {
      return await read(input);
    } catch (error) {
      outcomeOf(error); // An error that ends the run is thrown again.
      if (isFinal(error)) return undefined;
    }
  }
  return undefined;
}

/** Each try is one request, without the client's own repeats. */
const OPTIONS = { timeoutMs: GROUP_AUDIT_TIMEOUT_MS, retry: false } as const;

function streamed(input: StrategyInput): Promise<GroupAudit> {
  const { caller, group, odin } = input;
  const { http } = odin;
  if (!http) return whole(input);
  return caller.once((options) => streamedGroupAudit(http, group, { ...options, ...OPTIONS }));
}

async function whole({ odin, caller, group }: StrategyInput): Promise<GroupAudit> {
  const answer = await caller.once((options) => odin.getGroupUserAudit({ ...group }, { ...options, ...OPTIONS }));
  return wholeGroupAudit(answer, group);
}

function isFinal(error: unknown): boolean {
  if (error instanceof RefusedAudit) return FINAL.has(error.status);
  return isApiError(error) && (isApiTimeoutError(error) || FINAL.has(error.status));
}

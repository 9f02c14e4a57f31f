import type { CallOptions } from "@rollcall/clients/core";
import { asCount, asObject } from "../../record/wire.js";
import { UnusableAnswer } from "../section.js";
import { isOfAnotherGroup, type OdinGroup } from "./group-ids.js";
import type { OdinReader } from "./reader.js";

/**
 * How many users an Odin group has, by its own count. One call (`GET /groups`).
 *
 * @throws ApiError, and UnusableAnswer if the answer has no count
 */
export async function odinGroupSize(odin: OdinReader, group: OdinGroup, options: CallOptions = {}): Promise<number> {
  const answer = await odin.getGroup({ ...group }, options);
  if (isOfAnotherGroup(answer, group)) throw new UnusableAnswer("the answer is about another group");
  const count = asCount(asObject(answer)?.userCount);
  if (count === undefined) throw new UnusableAnswer("the platform does not say how many users the group has");
  return count;
}

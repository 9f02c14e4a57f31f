import type { CallOptions } from "@rollcall/clients/core";
import { groupServicesIn } from "../../record/odin/group-services.js";
import { UnusableAnswer } from "../section.js";
import { isOfAnotherGroup, type OdinGroup } from "./group-ids.js";
import type { OdinReader } from "./reader.js";

/**
 * The services of an Odin group itself, by name, such as `Enhanced Outgoing Calling Plan`. Services that it may not use, or does
 * not use, are left out. One call (`GET /groups/services`).
 *
 * @throws ApiError, and UnusableAnswer if the answer has no list of them
 */
export async function odinGroupServices(
  odin: OdinReader,
  group: OdinGroup,
  options: CallOptions = {},
): Promise<ReadonlySet<string>> {
  const answer = await odin.getGroupServices({ ...group }, options);
  if (isOfAnotherGroup(answer, group)) throw new UnusableAnswer("the answer is about another group");
  const services = groupServicesIn(answer);
  if (!services) throw new UnusableAnswer("the answer holds no list of the group's services");
  return services;
}

import { isApiAbortError } from "@rollcall/clients/core";
import type { OdinClient } from "@rollcall/clients/odin";
import { OdinAdviser } from "../../run/advice.js";
import { explain } from "../../run/failure.js";
import { unknownLines } from "../../run/unknown-ids.js";
import type { OdinToAsk } from "./request.js";

/** Why there is no group with users to ask about, and what to check. One line without a full stop. */
export async function whyNoGroup(client: OdinClient, given: OdinToAsk["given"], signal: AbortSignal): Promise<string> {
  const { serviceProviderId, groupId } = given;
  if (serviceProviderId === undefined) return "the login sees no group with users. Give --odin-sp and --odin-group";
  const adviser = new OdinAdviser(client);
  const { unknown } =
    groupId === undefined
      ? await adviser.forProviders([serviceProviderId])
      : await adviser.forGroup({ serviceProviderId, groupId });
  const why = unknownLines(unknown)[0];
  if (why !== undefined) return why;
  if (groupId === undefined) return "the service provider has no group with users that the login sees. Check --odin-sp";
  try {
    await client.getUsers({ serviceProviderId, groupId }, { signal });
    return "the group has no users. Check --odin-group";
  } catch (error) {
    if (isApiAbortError(error)) throw error;
    return `${explain(error).line}. Check --odin-sp and --odin-group`;
  }
}

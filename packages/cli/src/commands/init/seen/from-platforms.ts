import { odinGroups } from "@rollcall/audit";
import { groupDns } from "@rollcall/audit/numbers";
import type { OdinClient } from "@rollcall/clients/odin";
import type { PureCloudClient } from "@rollcall/clients/purecloud";
import { Seen } from "./seen.js";

/** Groups whose numbers are read. A proposal needs no more, and each costs a call. */
const MOST_GROUPS = 10;
const PAGES = 5;
const PAGE_SIZE = 100;

/** The platforms that are asked. */
export interface Asked {
  readonly odin: OdinClient | undefined;
  readonly purecloud: PureCloudClient | undefined;
}

/** What some groups and users show of an organisation, in about 20 calls. @throws ApiError */
export async function seenOnPlatforms({ odin, purecloud }: Asked, signal: AbortSignal): Promise<Seen> {
  const seen = new Seen();
  if (odin) await seeOdin(odin, seen, signal);
  if (purecloud) await seePureCloud(purecloud, seen, signal);
  return seen;
}

async function seeOdin(odin: OdinClient, seen: Seen, signal: AbortSignal): Promise<void> {
  const { groups } = await odinGroups(odin, { signal });
  for (const group of groups.slice(0, MOST_GROUPS)) {
    for (const range of groupDns(await odin.getGroupDns(group, { signal })) ?? []) seen.addRange(range);
  }
}

async function seePureCloud(purecloud: PureCloudClient, seen: Seen, signal: AbortSignal): Promise<void> {
  for (let pageNumber = 1; pageNumber <= PAGES; pageNumber += 1) {
    const { entities = [], pageCount = 0 } = await purecloud.getUsers({ pageNumber, pageSize: PAGE_SIZE }, { signal });
    for (const { email, addresses = [] } of entities) {
      seen.addAddress(email);
      for (const { address, mediaType, countryCode } of addresses)
        if (mediaType === "PHONE") seen.addNumber(address, countryCode);
    }
    if (pageNumber >= pageCount) return;
  }
}

import type { Wire } from "../common/subject.js";
import type { Place } from "../rows/list.js";
import { numbersOf } from "./groups.js";
import { allGroups } from "./virtual-users.js";

interface Run {
  readonly groupId: string;
  readonly list: string[];
}

const digits = (number: string) => Number(number.replace(/\D/g, ""));

/** The numbers of a service provider as few ranges. Each range is of one group, because every number here has a group. */
export function providerDnsOf(place: Place): readonly Wire[] {
  const runs: Run[] = [];
  for (const { serviceProviderId, groupId } of allGroups(place.estate)) {
    if (serviceProviderId !== place.serviceProviderId) continue;
    for (const number of numbersOf({ ...place, groupId }).flatMap(({ list }) => list as string[])) {
      const last = runs.at(-1);
      const isNext = last?.groupId === groupId && digits(number) - digits(last.list.at(-1) ?? "") === 1;
      if (isNext) last.list.push(number);
      else runs.push({ groupId, list: [number] });
    }
  }
  return runs.map(({ groupId, list }) => {
    const max = list.length > 1 ? list.at(-1) : null;
    return { canDelete: false, groupId, min: list[0], max };
  });
}

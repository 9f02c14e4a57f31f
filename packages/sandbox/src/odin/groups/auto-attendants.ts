import { dice } from "../../estate/dice.js";
import { originalOf } from "../../estate/original.js";
import { indicesOf } from "../common/group.js";
import { coerced, plain } from "../common/numbers.js";
import { providerOf, type Wire } from "../common/subject.js";
import type { Place } from "../rows/list.js";
import { huntGroupsOf } from "./hunt-groups.js";
import {
  idIn,
  mainNumberOf,
  siteOf,
  type VirtualUser,
  virtualProfile,
  virtualRow,
  type Where,
} from "./virtual-users.js";

/** It answers the number of the group. */
const autoAttendantAt = (where: Where): VirtualUser => ({
  kind: "Auto Attendant",
  serviceUserId: idIn(where, "menu"),
  name: `${siteOf(where)} menu`,
  extension: "600",
  number: mainNumberOf(where),
});

export const autoAttendantsOf = (place: Place): readonly VirtualUser[] => [autoAttendantAt(place)];

/** The number is a number here, as the source has it. */
export const autoAttendantRow = (one: VirtualUser): Wire => ({
  ...virtualRow(one),
  phoneNumber: one.number === undefined ? null : coerced(plain(one.number)),
  type: "Basic",
});

const key = (name: string, action: string, phoneNumber: string | null = null): Wire => ({
  key: name,
  action,
  description: null,
  phoneNumber,
  submenuId: null,
});

/** A third of the groups let callers out to a number that is not theirs. */
function outsideOf({ estate, serviceProviderId, groupId }: Place): string | undefined {
  const [first] = indicesOf(originalOf(estate), { serviceProviderId, groupId });
  const isOpen = dice(estate.seed, "odin", "menu", serviceProviderId, groupId).chance(1 / 3);
  return first !== undefined && isOpen ? estate.outsideNumber(first, "menu").slice(1) : undefined;
}

function menusOf(place: Place): Wire {
  const outside = outsideOf(place);
  const menu = (keys: readonly Wire[]) => ({
    announcementSelection: "Default",
    enableFirstMenuLevelExtensionDialing: false,
    keys,
  });
  const teams = huntGroupsOf(place).map(({ extension }, at) => key(String(at + 1), "Transfer With Prompt", extension));
  return {
    businessHoursMenu: menu([...teams, key("9", "Name Dialing")]),
    afterHoursMenu: menu([
      key("9", "Name Dialing"),
      ...(outside === undefined ? [] : [key("0", "Transfer Without Prompt", outside)]),
    ]),
  };
}

const settingsOf = (one: VirtualUser, place: Place): Wire => ({
  serviceInstanceProfile: virtualProfile(one),
  type: "Basic",
  firstDigitTimeoutSeconds: 5,
  enableVideo: false,
  extensionDialingScope: "Group",
  nameDialingScope: "Group",
  nameDialingEntries: "LastName + FirstName",
  ...menusOf(place),
});

export const autoAttendantDetail = (one: VirtualUser, place: Place): Wire => ({
  ...settingsOf(one, place),
  serviceUserId: one.serviceUserId,
  serviceProviderId: place.serviceProviderId,
  groupId: place.groupId,
  isEnterprise: providerOf(place.estate, place.serviceProviderId)?.isEnterprise ?? false,
});

/** The read of a user has row and settings in one. */
export const autoAttendantOfUser = (one: VirtualUser, place: Place): Wire => ({
  ...autoAttendantRow(one),
  ...settingsOf(one, place),
});

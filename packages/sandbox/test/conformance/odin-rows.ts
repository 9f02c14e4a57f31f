import { children } from "../../src/odin/rows/children.js";
import type { Known } from "./send.js";

/** A row that holds others comes after them, because its removal takes them away. */
const operationsOf = (write: "put" | "delete") =>
  children.toSorted((a, b) => Number(!a.within) - Number(!b.within)).flatMap((child) => child[write] ?? []);

/** What changes and removes rows. It comes after what adds them. */
export const lateRows: readonly string[] = [...operationsOf("put"), ...operationsOf("delete")];

/** The criterion that the examples add, and the phone that has criteria. */
const criteriaName = "Suppliers";
export const phone = { phoneNumber: "8135550177", isActive: true };

/** What is sent of rows, for a user and a device without a line. The examples have the other values. */
export function rowsOfUser(userId: string, deviceName: string): Known {
  const criterion = { userId, criteriaName };
  const endpoint = { userId, linePort: "spare_1@example.com", deviceName, deviceLevel: "Group" };
  const slots = { userId, speedCodes: [{ speedCode: "16", phoneNumber: "6501" }] };
  return {
    parameters: { criteriaName },
    bodies: {
      putUserCallForwardingSelectiveCriterion: criterion,
      putUserSequentialRingCriterion: criterion,
      putUserSimultaneousRingPersonalCriterion: criterion,
      putUserBroadWorksAnywhereCriterion: { ...criterion, phoneNumber: phone.phoneNumber },
      postUserSharedCallAppearanceEndpoint: endpoint,
      putUserSharedCallAppearanceEndpoint: endpoint,
      putUserSpeedDial100Codes: slots,
      deleteUserSpeedDial100Codes: slots,
    },
  };
}

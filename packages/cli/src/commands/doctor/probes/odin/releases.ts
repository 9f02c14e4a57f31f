import {
  getGroupDevices,
  getGroupDeviceUsers,
  getGroupServicesAssignedAll,
  getUserBroadWorksMobility,
  getUserPassword,
  getUserVoiceMessaging,
} from "@rollcall/clients/odin/operations";
import { need, type Probe } from "../../evidence/probe.js";
import { idOf, idsOf, isRow, rowsOf } from "../../evidence/rows.js";
import { unsettled } from "../../evidence/unsettled.js";
import { type OdinSample, PLACES, userIds } from "./sample.js";

const USERS = 10;
/** The fields with addresses that get voice mail. */
const ADDRESSES = [
  "voiceMessageDeliveryEmailAddress",
  "voiceMessageNotifyEmailAddress",
  "voiceMessageCarbonCopyEmailAddress",
];

/** What depends on the release of BroadWorks. */
export const releases: readonly Probe<OdinSample>[] = [
  {
    id: "mobility-release",
    question: "Which release of BroadWorks shapes BroadWorks Mobility?",
    fact: "O-165",
    answers: { "20": "20 or older, with one mobile number.", "21": "21 or newer, with a list of mobile identities." },
    reads: [getGroupServicesAssignedAll, getUserBroadWorksMobility],
    most: PLACES * 2,
    async ask(read, sample) {
      for (const place of await sample.places()) {
        const licence = { serviceName: "BroadWorks Mobility", serviceType: "serviceName" };
        const { body: holders } = await read(getGroupServicesAssignedAll, { ...place, ...licence });
        const [userId] = idsOf(rowsOf(holders, "users"), "userId");
        if (userId === undefined) continue;
        const body = need(await read(getUserBroadWorksMobility, { userId }));
        const keys = Object.keys(isRow(body) ? body : {});
        if (keys.some((key) => /mobileIdentit|profileIdentit/i.test(key))) return "21";
        if (keys.includes("phonesToRing")) return "20";
      }
      return unsettled("no user of the sample has BroadWorks Mobility");
    },
  },
  {
    id: "voice-mail-addresses",
    question: "Is the address that gets voice mail a text or a list?",
    fact: "O-166",
    answers: { text: "A text.", list: "A list." },
    reads: [getUserVoiceMessaging],
    most: USERS,
    async ask(read, sample) {
      for (const userId of await userIds(sample, USERS)) {
        const { status, body } = await read(getUserVoiceMessaging, { userId });
        const found = ADDRESSES.map((field) => (status === 200 && isRow(body) ? body[field] : undefined));
        if (found.some((value) => Array.isArray(value) && value.length > 0)) return "list";
        if (found.some((value) => typeof value === "string" && value !== "")) return "text";
      }
      return unsettled("no user of the sample has an address for voice mail");
    },
  },
  {
    id: "has-password",
    question: "Does the state of a password say whether there is one?",
    fact: "O-211",
    answers: { present: "It does, as `hasPassword`.", absent: "It does not." },
    reads: [getUserPassword],
    most: 1,
    async ask(read, sample) {
      const [userId] = await userIds(sample, 1);
      const body = need(await read(getUserPassword, { userId }));
      if (!isRow(body)) return unsettled("the answer is not an object");
      return "hasPassword" in body ? "present" : "absent";
    },
  },
  {
    id: "lines-of-a-device",
    question: "Does a GET read the lines on a device?",
    fact: "O-213",
    answers: { get: "It does.", post: "It does not, although the device exists." },
    reads: [getGroupDevices, getGroupDeviceUsers],
    most: 2,
    async ask(read, sample) {
      const place = await sample.place();
      const devices = rowsOf(need(await read(getGroupDevices, { ...place })));
      const deviceName = idOf(devices[0], "deviceName") ?? unsettled("the group has no device");
      const reply = await read(getGroupDeviceUsers, { ...place, deviceName });
      if (reply.status === 404 || reply.status === 405) return "post";
      need(reply);
      return "get";
    },
  },
];

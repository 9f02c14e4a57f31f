/**
 * Rows of settings of users: criteria, phones, appearances, codes, lists of numbers, schedules and their events. One row is up to three
 * operations, which add, change and remove one. The reads are in `settings.ts`, and in the files of their topics.
 */
import { criterionRow, forwardingRow } from "../calls/criterion-writes.js";
import { anywherePhone } from "../calls/ringing.js";
import { coerced } from "../common/numbers.js";
import type { Subject, Wire } from "../common/subject.js";
import { appearanceFlaw, appearanceRow } from "../devices/appearance-writes.js";
import { ENHANCED_PLANS } from "../groups/own-services.js";
import { barringCodes, planCodes } from "../plans/authorization-codes.js";
import { storedBlockOf } from "../services/settings.js";
import { distributionLists } from "../services/voice-mail.js";
import { scheduleRow, schedulesOf } from "../utilities/schedules.js";
import type { ChildRow } from "./child.js";
import { noNumberFor } from "./setting-flaws.js";

const ofService = (service: string) => ({
  service,
  keptIn: service,
  block: (subject: Subject) => (storedBlockOf(subject, service) ?? {}) as Wire,
});

const writesOf = (name: string) => ({ post: `postUser${name}`, put: `putUser${name}`, delete: `deleteUser${name}` });

const criteria = (name: string, service: string): ChildRow => ({
  ...writesOf(`${name}Criterion`),
  ...ofService(service),
  list: "criteria",
  key: "criteriaName",
  newKey: "newCriteriaName",
  made: criterionRow,
});

/** Two schedules may have one name, if their types differ. */
const SCHEDULES = { list: "schedules", key: "name", also: ["type"] } as const;
const ofSchedules = {
  keptIn: "Schedules",
  block: (subject: Subject) => ({ schedules: schedulesOf(subject) }),
};

const speedCodes: Omit<ChildRow, "post" | "put" | "delete"> = {
  ...ofService("Speed Dial 100"),
  list: "speedCodes",
  key: "speedCode",
  several: "speedCodes",
  made: ({ speedCode, phoneNumber, description }) => ({
    speedCode,
    ...(phoneNumber !== undefined && { phoneNumber: String(phoneNumber) }),
    ...(description !== undefined && { description: String(description) }),
  }),
  flaw: ({ phoneNumber }) => (phoneNumber === undefined ? "A speed code requires a phone number." : undefined),
};

export const children: readonly ChildRow[] = [
  {
    ...criteria("CallForwardingSelective", "Call Forwarding Selective"),
    made: forwardingRow,
    flaw: noNumberFor,
  },
  criteria("SequentialRing", "Sequential Ring"),
  criteria("SimultaneousRingPersonal", "Simultaneous Ring Personal"),
  {
    ...criteria("BroadWorksAnywhere", "BroadWorks Anywhere"),
    within: { list: "phoneNumbers", key: "phoneNumber" },
    made: ({ phoneNumber: _, ...row }, subject) => criterionRow(row, subject),
  },
  {
    ...writesOf("BroadWorksAnywherePhoneNumber"),
    ...ofService("BroadWorks Anywhere"),
    list: "phoneNumbers",
    key: "phoneNumber",
    newKey: "newPhoneNumber",
    made: (phone) => anywherePhone({ ...phone, phoneNumber: coerced(String(phone.phoneNumber)) }),
  },
  {
    post: "postUserSharedCallAppearanceEndpoint",
    put: "putUserSharedCallAppearanceEndpoint",
    ...ofService("Shared Call Appearance"),
    list: "endpoints",
    key: "linePort",
    fixed: ["deviceName", "deviceLevel"],
    made: appearanceRow,
    flaw: appearanceFlaw,
  },
  { ...writesOf("SpeedDial100Codes"), ...speedCodes },
  {
    put: "putUserVoiceMessagingDistributionList",
    service: "Voice Messaging User",
    keptIn: "VoiceMessagingDistributionLists",
    block: distributionLists,
    list: "lists",
    key: "listId",
  },
  {
    post: "postUserCommunicationBarringAuthorizationCodes",
    delete: "deleteUserCommunicationBarringAuthorizationCodes",
    keptIn: "CommunicationBarringCodes",
    block: barringCodes,
    list: "codes",
    key: "code",
    made: ({ code, description }, { userId }) => ({ code, ...(description !== undefined && { description }), userId }),
  },
  {
    post: "postUserOutgoingCallingPlanAuthorizationCodesCodes",
    delete: "deleteUserOutgoingCallingPlanAuthorizationCodesCodes",
    groupService: ENHANCED_PLANS,
    keptIn: "OutgoingCallingPlanCodes",
    block: planCodes,
    list: "codes",
    key: "code",
    made: ({ code, description = "" }) => ({ code, description }),
  },
  {
    ...writesOf("Schedule"),
    ...ofSchedules,
    ...SCHEDULES,
    newKey: "newName",
    made: scheduleRow,
  },
  {
    ...writesOf("Event"),
    ...ofSchedules,
    within: SCHEDULES,
    list: "events",
    key: "eventName",
    made: (event, { userId }) => ({ allDayEvent: false, rrule: null, ...event, userId }),
  },
];

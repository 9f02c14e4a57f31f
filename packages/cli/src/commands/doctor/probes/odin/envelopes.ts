import type { Operation } from "@rollcall/clients/core";
import {
  getGroupAdmins,
  getGroupCallCenterAgents,
  getGroupCallCenters,
  getGroupDns,
  getUserCallPickup,
  getUserOutgoingCallingPlanRedirectedBulk,
  getUserSchedules,
  getUserSharedCallAppearanceBulk,
  getUsers,
} from "@rollcall/clients/odin/operations";
import { need, type Probe } from "../../evidence/probe.js";
import { idsOf, isRow, rowsOf } from "../../evidence/rows.js";
import { agreed, unsettled } from "../../evidence/unsettled.js";
import { type OdinSample, PLACES, userIds, usersIn } from "./sample.js";

const FORMS = { list: "A bare list.", object: "An object that has them in a field." };
const USERS = 8;
/** Users of each group. */
const IN_GROUP = 4;

/** In which form answers of Odin come. */
export const envelopes: readonly Probe<OdinSample>[] = [
  {
    id: "call-center-agents",
    question: "In which form do the agents of a call centre come?",
    fact: "O-203",
    answers: FORMS,
    reads: [getGroupCallCenters, getGroupCallCenterAgents],
    most: PLACES + 1,
    async ask(read, sample) {
      for (const place of await sample.places()) {
        const [serviceUserId] = idsOf(rowsOf(need(await read(getGroupCallCenters, { ...place }))), "serviceUserId");
        if (serviceUserId === undefined) continue;
        return formOf(need(await read(getGroupCallCenterAgents, { serviceUserId })), "agents");
      }
      return unsettled("no group of the sample has a call centre");
    },
  },
  formOfGroup("administrator-lists", "administrators", "O-209", getGroupAdmins, "admins"),
  formOfGroup(
    "shared-appearances",
    "the shared appearances of a group",
    "O-214",
    getUserSharedCallAppearanceBulk,
    "endpoints",
  ),
  {
    id: "pickup-group-of-user",
    question: "In which form does the pickup group of a user come?",
    fact: "O-217",
    answers: { object: "An object.", list: "A list of one.", mixed: "An object or a list." },
    reads: [getUsers, getUserCallPickup],
    most: PLACES * (1 + IN_GROUP),
    async ask(read, sample) {
      const forms = new Set<string>();
      for (const place of await sample.places()) {
        for (const userId of await usersIn(read, place, IN_GROUP)) {
          const { status, body } = await read(getUserCallPickup, { ...place, userId });
          if (status !== 200 || rowsOf(body).every((row) => row.name === undefined)) continue;
          forms.add(Array.isArray(body) ? "list" : "object");
        }
      }
      return agreed(forms, "mixed", "no user of the sample is in a pickup group");
    },
  },
  {
    id: "calling-plan-rows",
    question: "Are the rows of the bulk reads of calling plans wrapped or flat?",
    fact: "O-122",
    answers: {
      wrapped: "They have `user` and `data`.",
      flat: "The plan is in the row itself.",
      mixed: "Some are wrapped.",
    },
    reads: [getUserOutgoingCallingPlanRedirectedBulk],
    most: 1,
    async ask(read, sample) {
      const rows = rowsOf(need(await read(getUserOutgoingCallingPlanRedirectedBulk, { ...(await sample.place()) })));
      const forms = new Set(
        rows.flatMap((row) => ("data" in row ? "wrapped" : "userPermissions" in row ? "flat" : [])),
      );
      return agreed(forms, "mixed", "no row has a plan");
    },
  },
  {
    id: "events-of-schedules",
    question: "Do the schedules of a user bring their events?",
    fact: "O-123",
    answers: { included: "They do.", absent: "They do not." },
    reads: [getUserSchedules],
    most: USERS,
    async ask(read, sample) {
      let seen = 0;
      for (const userId of await userIds(sample, USERS)) {
        const rows = rowsOf((await read(getUserSchedules, { userId })).body).filter((row) => row.name !== undefined);
        if (rows.some((row) => "events" in row)) return "included";
        seen += rows.length;
      }
      return seen > 0 ? "absent" : unsettled("no user of the sample has a schedule");
    },
  },
  {
    id: "list-of-a-number-range",
    question: "Has a range of numbers the single numbers in `list`?",
    fact: "O-127",
    answers: { included: "It has.", absent: "It has not.", mixed: "Some ranges have." },
    reads: [getGroupDns],
    most: 1,
    async ask(read, sample) {
      const rows = rowsOf(need(await read(getGroupDns, { ...(await sample.place()) })), "dns").filter(
        (row) => row.min !== undefined,
      );
      const forms = new Set(rows.map((row) => (Array.isArray(row.list) ? "included" : "absent")));
      return agreed(forms, "mixed", "the group has no numbers");
    },
  },
];

/** The question in which form a read of a group gives its list. @param field which field an object would have it in */
function formOfGroup(id: string, what: string, fact: string, operation: Operation, field: string): Probe<OdinSample> {
  return {
    id,
    question: `In which form do ${what} come?`,
    fact,
    answers: FORMS,
    reads: [operation],
    most: 1,
    ask: async (read, sample) => formOf(need(await read(operation, { ...(await sample.place()) })), field),
  };
}

function formOf(body: unknown, field: string): string {
  if (Array.isArray(body)) return "list";
  return isRow(body) && field in body ? "object" : unsettled(`the answer is no list, and has no field ${field}`);
}

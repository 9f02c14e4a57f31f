import {
  getGroups,
  getServiceProviderReports,
  getServiceProviders,
  getSession,
  getSystemPasscodeRules,
} from "@rollcall/clients/odin/operations";
import type { Probe, Reply } from "../../evidence/probe.js";
import { need } from "../../evidence/probe.js";
import { idOf, isRow } from "../../evidence/rows.js";
import { agreed, unsettled } from "../../evidence/unsettled.js";
import type { OdinSample } from "./sample.js";
import { NO_REFUSAL, UNLICENSED_MOST, UNLICENSED_READS, unlicensedReplies } from "./unlicensed.js";
import { saysUnauthorised, statusAnswer, textsOf, UNLICENSED } from "./words.js";

/** How Odin refuses, and what a login may do. */
export const refusals: readonly Probe<OdinSample>[] = [
  {
    id: "unlicensed-status",
    question: "Which status has the answer for a service that a user lacks?",
    fact: "O-120",
    answers: {
      400: "400",
      403: "403",
      404: "404",
      500: "500",
      mixed: "It depends on the user or the service.",
      other: "Another one.",
    },
    reads: UNLICENSED_READS,
    most: UNLICENSED_MOST,
    async ask(read, sample) {
      const replies = await unlicensedReplies(read, sample);
      const answers = replies.map((reply) => statusAnswer(reply, ["400", "403", "404", "500"]));
      return agreed(answers, "mixed", NO_REFUSAL);
    },
  },
  {
    id: "broadworks-words",
    question: "Which field has the words of BroadWorks?",
    fact: "O-120",
    answers: {
      error: "`error`.",
      details: "`details`.",
      both: "`error` and `details`.",
      bare: "The body is a bare text.",
      mixed: "It depends on the answer.",
      other: "Another field.",
    },
    reads: UNLICENSED_READS,
    most: UNLICENSED_MOST,
    async ask(read, sample) {
      return agreed((await unlicensedReplies(read, sample)).map(fieldOf), "mixed", NO_REFUSAL);
    },
  },
  {
    id: "unauthorised-status",
    question: "Which status has BroadWorks' error 4003?",
    fact: "O-226",
    answers: { 400: "400", 401: "401", 403: "403", 500: "500", other: "Another one." },
    reads: [getSystemPasscodeRules, getServiceProviderReports, getServiceProviders],
    most: 3,
    async ask(read) {
      for (const operation of [getSystemPasscodeRules, getServiceProviderReports, getServiceProviders]) {
        const reply = await read(operation);
        if (saysUnauthorised(reply)) return statusAnswer(reply, ["400", "401", "403", "500"]);
      }
      return unsettled("this login may make all requests that were tried. Use one of a lower level");
    },
  },
  {
    id: "tree-in-one-call",
    question: "May this level of login read all groups by `service-providers/reports`?",
    fact: "O-181",
    answers: { answered: "It may.", refused: "It may not." },
    reads: [getSession, getServiceProviderReports],
    most: 2,
    async ask(read) {
      need(await read(getSession));
      return allowed(await read(getServiceProviderReports));
    },
  },
  {
    id: "groups-of-a-group-login",
    question: "May a login of a group list the groups of its service provider?",
    fact: "O-13",
    answers: { answered: "It may.", refused: "It may not." },
    reads: [getSession, getGroups],
    most: 2,
    async ask(read, sample) {
      const session = need(await read(getSession));
      const serviceProviderId = idOf(isRow(session) ? session : {}, "serviceProviderId");
      if (serviceProviderId === undefined || idOf(await sample.session(), "groupId") === undefined)
        return unsettled("this login is not of a group");
      return allowed(await read(getGroups, { serviceProviderId }));
    },
  },
];

/** Whether the platform allowed a request. @throws Unsettled if it refused for another reason */
function allowed(reply: Reply): string {
  if (saysUnauthorised(reply) || reply.status === 403) return "refused";
  need(reply);
  return "answered";
}

function fieldOf(reply: Reply): string {
  const having = [...textsOf(reply)].filter(([, text]) => UNLICENSED.test(text)).map(([field]) => field);
  if (having.includes("error") && having.includes("details")) return "both";
  const [field = "other"] = having;
  return field === "body" ? "bare" : ["error", "details"].includes(field) ? field : "other";
}

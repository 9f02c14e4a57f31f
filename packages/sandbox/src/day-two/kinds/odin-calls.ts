import { externalNumber, internalNumber } from "../../odin/calls/dialled.js";
import { ALWAYS, BUSY, NO_ANSWER, NOT_REACHABLE } from "../../odin/calls/forward-forms.js";
import { coerced } from "../../odin/common/numbers.js";
import type { Subject, Wire } from "../../odin/common/subject.js";
import { hasService } from "../../odin/services/licences.js";
import { blockOf } from "../../odin/services/settings.js";
import type { Kind } from "../kind.js";
import { settings } from "./settings.js";

/** The block of a service that a user has. Undefined for a user without it. */
const blockIn = (subject: Subject, service: string): Wire | undefined =>
  hasService(subject, service) ? (blockOf(subject, service) as Wire | undefined) : undefined;

/** Another colleague's number than one. Undefined if the group has nobody else. */
function otherThan(subject: Subject, taken: unknown): string | number | undefined {
  const roll = subject.roll("day two colleague");
  const some = Array.from({ length: 5 }, () => coerced(internalNumber(subject, roll)));
  return some.find((number) => Number(number) !== Number(taken));
}

const FORWARDING = ["odin forwarding", "odin redirecting", "odin drift"] as const;

/** Where calls of a user on Odin go. */
export const odinCalls: readonly Kind[] = [
  {
    id: "forward-outside-off",
    title: "A forward to an outside number was switched off",
    population: "both",
    touches: [...FORWARDING, "odin move"],
    ends: "odin-06",
    shows: { odin: ["forwarding", "services"] },
    effect({ odin }) {
      const service = [ALWAYS, BUSY, NO_ANSWER, NOT_REACHABLE].find((name) => blockIn(odin, name)?.isActive === true);
      if (service === undefined || odin.has(5)) return undefined;
      return { odin: settings(service, { isActive: false }), values: { odin: [`${service}: on`, `${service}: off`] } };
    },
  },
  {
    id: "forward-outside-on",
    title: "Unanswered calls are forwarded to an outside number",
    population: "both",
    touches: FORWARDING,
    brings: "odin-06",
    shows: { odin: ["forwarding", "services"] },
    effect({ odin }) {
      if (blockIn(odin, NO_ANSWER)?.isActive !== false) return undefined;
      const number = coerced(externalNumber(odin, odin.roll("day two outside"), "day two"));
      return {
        odin: settings(NO_ANSWER, { isActive: true, forwardToPhoneNumber: number }),
        values: { odin: [null, number] },
      };
    },
  },
  {
    id: "forward-on",
    title: "Calls of a busy line are forwarded to a colleague",
    population: "both",
    touches: FORWARDING,
    shows: { odin: ["forwarding", "services"] },
    effect({ odin }) {
      const number = otherThan(odin, undefined);
      if (blockIn(odin, BUSY)?.isActive !== false || number === undefined) return undefined;
      return {
        odin: settings(BUSY, { isActive: true, forwardToPhoneNumber: number }),
        values: { odin: [null, number] },
      };
    },
  },
  {
    id: "forward-off",
    title: "A forward to a colleague was switched off",
    population: "both",
    touches: FORWARDING,
    shows: { odin: ["forwarding", "services"] },
    effect({ odin }) {
      const { isActive, forwardToPhoneNumber } = blockIn(odin, NO_ANSWER) ?? {};
      if (isActive !== true) return undefined;
      return { odin: settings(NO_ANSWER, { isActive: false }), values: { odin: [forwardToPhoneNumber, null] } };
    },
  },
  {
    id: "forward-target",
    title: "A forward has another target",
    population: "both",
    touches: FORWARDING,
    shows: { odin: ["forwarding"] },
    effect({ odin }) {
      const { isActive, forwardToPhoneNumber: before } = blockIn(odin, NO_ANSWER) ?? {};
      const after = otherThan(odin, before);
      if (isActive !== true || after === undefined) return undefined;
      return { odin: settings(NO_ANSWER, { forwardToPhoneNumber: after }), values: { odin: [before, after] } };
    },
  },
  {
    id: "commpilot-profile",
    title: "The CommPilot profile in force rings a colleague too",
    population: "both",
    touches: ["odin commpilot"],
    shows: { odin: ["forwarding"] },
    effect({ odin }) {
      const block = blockIn(odin, "CommPilot Express");
      const number = otherThan(odin, undefined);
      if (block === undefined || number === undefined) return undefined;
      const profile = "Available In Office";
      const availableInOffice = { additionalPhoneNumberToRing: String(number) };
      return {
        odin: settings("CommPilot Express", { profile, availableInOffice }),
        values: { odin: [block.profile ?? null, profile] },
      };
    },
  },
  {
    id: "intercept-on",
    title: "The user was shut off by Intercept User",
    population: "both",
    touches: ["alone"],
    brings: "both-02",
    shows: { odin: ["services", "directServices", "intercept"] },
    effect({ odin, person }) {
      if (person.problems.size + person.nearMisses.size > 0 || hasService(odin, "Intercept User")) return undefined;
      return { odin: { services: new Map([["Intercept User", true]]) }, values: { odin: [false, true] } };
    },
  },
  {
    id: "remote-office",
    title: "Remote Office was switched",
    population: "both",
    touches: ["odin move"],
    shows: { odin: ["forwarding", "services"] },
    effect({ odin }) {
      const { isActive, remoteOfficePhoneNumber } = blockIn(odin, "Remote Office") ?? {};
      if (remoteOfficePhoneNumber === undefined) return undefined;
      return { odin: settings("Remote Office", { isActive: !isActive }), values: { odin: [isActive, !isActive] } };
    },
  },
  {
    id: "voice-mail-address",
    title: "Voice mail is delivered to another address",
    population: "both",
    touches: ["odin voice mail", "email"],
    shows: { odin: [] },
    effect({ odin, person }) {
      const service = "Voice Messaging User";
      const block = blockIn(odin, service)?.[service] as Wire | undefined;
      if (block === undefined) return undefined;
      const [local, domain] = person.email.split("@");
      const after = `voice.${local}@${domain}`;
      return {
        odin: settings(service, { [service]: { voiceMessageDeliveryEmailAddress: after } }),
        values: { odin: [block.voiceMessageDeliveryEmailAddress, after] },
      };
    },
  },
  {
    id: "speed-dial",
    title: "A key dials a further colleague",
    population: "both",
    touches: ["odin numbers"],
    shows: { odin: ["setNumbers"] },
    effect({ odin }) {
      const codes = (blockIn(odin, "Speed Dial 8")?.speedCodes ?? []) as readonly { phoneNumber?: string }[];
      const others = (blockIn(odin, "Speed Dial 100")?.speedCodes ?? []) as readonly { phoneNumber?: string }[];
      const phoneNumber = String(otherThan(odin, undefined) ?? "");
      const taken = [...codes, ...others].some((one) => Number(one.phoneNumber) === Number(phoneNumber));
      if (codes.length === 0 || taken || phoneNumber === "") return undefined;
      return {
        odin: settings("Speed Dial 8", { speedCodes: [{ speedCode: "9", phoneNumber }] }),
        values: { odin: [null, phoneNumber] },
      };
    },
  },
];

import type { Problem } from "./problem.js";

/** As in odin-calls.ts, except for the one that differs. */
const population = "both";

/** Numbers 17 to 30 are about devices, licences, numbers and names of a user. */
export const odinHoldings: readonly Problem[] = [
  {
    id: "odin-17",
    title: "A shared appearance on a device that nobody knows",
    severity: "high",
    population,
    touches: ["odin appearance"],
    has: "Shared Call Appearance has an active endpoint that may originate. It has neither MAC address nor contact (`sip:`), and no registration of the user names its device or line/port.",
    nearMiss:
      "The endpoint is inactive, or may not originate. Or it is an app, so it has neither, and a registration names it.",
  },
  {
    id: "odin-18",
    title: "The device is missing, offline or not registered",
    severity: "medium",
    population,
    needs: "extension",
    touches: ["odin device"],
    has: "endpointType is accessDeviceEndpoint. The device's status is Offline, or no registration is the primary device's. Another device of the user may be registered.",
    nearMiss:
      "The user is on a trunk, without an own registration. Or the status is Unknown, but the device is registered.",
  },
  {
    id: "odin-19",
    title: "A device that several users share",
    severity: "medium",
    population: "both",
    pairs: true,
    touches: ["odin device"],
    has: "Both of the pair have the same device name or MAC address as their primary device.",
    nearMiss: "Different devices whose MAC addresses differ in the last digit.",
  },
  {
    id: "odin-20",
    title: "Licensed twice: in a pack and directly",
    severity: "low",
    population,
    touches: ["odin licences"],
    has: "A service of a pack that the user has is also assigned directly. At least two users of the service provider with exactly that pack show what it contains.",
    nearMiss: "A direct service that is in a pack the user does not have.",
  },
  {
    id: "odin-21",
    title: "A paid service that is not used",
    severity: "low",
    population,
    needs: "extension",
    touches: ["odin licences"],
    has: "Fax Messaging or Flexible Seating Guest is assigned, and its isActive is false.",
    nearMiss:
      "Fax Messaging is active. Or a client licence is assigned, which has no switch and does not show its use.",
  },
  {
    id: "odin-22",
    title: "Service packs that overlap, or none",
    severity: "low",
    population,
    needs: "extension",
    touches: ["odin licences"],
    has: "Two packs are assigned that both bring a service. Or none is, where at least half of the group's users have one.",
    nearMiss: "One pack is assigned and others are offered. Or two are assigned without a common service.",
  },
  {
    id: "odin-23",
    title: "Nobody uses this user",
    severity: "low",
    population: "odinOnly",
    share: 0.05,
    touches: ["alone"],
    has: "endpointType is none, and there is no number, no registration, and no service that is active.",
    nearMiss: "No device, but an extension or number and active services: a mailbox, or a name that callers reach.",
  },
  {
    id: "odin-24",
    title: "The caller id is blank, or another user's",
    severity: "medium",
    population,
    touches: ["odin clid", "number"],
    has: "No number and a blank callingLineIdPhoneNumber. Or it is another user's number, whatever the policy. Or it is blank while Use Configurable CLID is in force by useUserCLIDSetting.",
    nearMiss:
      "No number, but the group's main number is the caller id. Or the configurable one is the user's own number.",
  },
  {
    id: "odin-25",
    title: "Calls may be redirected without limit",
    severity: "medium",
    population,
    touches: ["odin policy"],
    has: "useUserCallLimitsSetting is true. useMaxConcurrentRedirectedCalls is false, or maxRedirectionDepth is above 10.",
    nearMiss:
      "The same numbers with useUserCallLimitsSetting false, so the group's limits are in force. Or the user's are, and the depth is exactly 10.",
  },
  {
    id: "odin-26",
    title: "The user's own barring",
    severity: "low",
    population,
    touches: ["odin barring"],
    has: "Communication barring has useGroupSetting false and a profile.",
    nearMiss: "A profile is named, but useGroupSetting is true.",
  },
  {
    id: "odin-27",
    title: "A name that is a placeholder",
    severity: "low",
    population,
    touches: ["odin name", "name"],
    has: "First and last name are digits only, and equal the extension or the user id. Leading zeros do not count.",
    nearMiss: "A real name with a digit in it, such as a 2 after the last name.",
  },
  {
    id: "odin-28",
    title: "Speed dial, fax or alternate number outside, or the same twice",
    severity: "low",
    population,
    touches: ["odin numbers"],
    has: "A speed code, fax or alternate number is an outside number. Or two speed codes have one number.",
    nearMiss:
      "Speed codes to colleagues, by extension or number, each once. Or the fax number is a free number of the group.",
  },
  {
    id: "odin-29",
    title: "A holiday schedule that lies in the past",
    severity: "low",
    population,
    touches: ["odin schedule"],
    has: "A holiday schedule has events, all have ended in the user's time zone, and none recurs afterwards. A recurrence whose UNTIL has passed does not recur.",
    nearMiss:
      "One of the ended events recurs every year, or until a date ahead. Or one ends in some hours by the user's time zone. Or the schedule is empty.",
  },
  {
    id: "odin-30",
    title: "Services and their settings disagree",
    severity: "info",
    population,
    touches: ["odin drift"],
    has: "A service is active by assignedServices and not by its settings, or the reverse. Or it has settings and is not assigned.",
    nearMiss: "An assigned service without a settings block, of those that have none.",
  },
];

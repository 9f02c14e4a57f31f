import type { Problem } from "./problem.js";

/** People on Odin only have none of these problems, except two. They are missing elsewhere, or are no people. */
const population = "both";

/** Numbers 1 to 16, and 31 to 34, are about what a user may dial, where calls go, and who may log in. */
export const odinCalls: readonly Problem[] = [
  {
    id: "odin-01",
    title: "International calls allowed",
    severity: "high",
    population,
    touches: ["odin plan"],
    has: "The Originating plan in force has international Allow. A plan is in force if useCustomSettings is true, otherwise the group's is.",
    nearMiss:
      "The user's Originating plan has international Allow, but the group's plan is in force, which disallows it.",
  },
  {
    id: "odin-02",
    title: "Redirecting opens what originating closes",
    severity: "high",
    population,
    touches: ["odin plan"],
    has: "Any of the fourteen classes is Disallow in the Originating plan in force, and true in the Redirecting plan in force.",
    nearMiss:
      "A class that is true in Redirecting is Allow in Originating, asks for a code, or transfers the call. None of these is Disallow.",
  },
  {
    id: "odin-03",
    title: "Call Me Now dials toll or international",
    severity: "high",
    population,
    touches: ["odin plan"],
    has: "Call Me Now is assigned. Its plan in force has toll, international, premium I or II, casual, unknown or urlDialing true.",
    nearMiss:
      "The user's plan has one of them true, but the group's plan is in force. Or the plan is in force, but Call Me Now is not assigned.",
  },
  {
    id: "odin-04",
    title: "Premium, casual or unknown dialling allowed",
    severity: "high",
    population,
    needs: "enhanced plan",
    touches: ["odin plan"],
    has: "The Originating plan in force has premium I or II, casual, unknown or urlDialing Allow.",
    nearMiss: "Casual asks for an authorization code, and the user has one.",
  },
  {
    id: "odin-05",
    title: "A forward is active, and calls may be redirected outside the group",
    severity: "medium",
    population,
    touches: ["odin forwarding", "odin redirecting"],
    implies: "odin-06",
    has: "The Redirected plan in force has outsideGroup true, and the user has odin-06. Allow-lists of odin-06 do not count here.",
    nearMiss: "outsideGroup is true, but no forward is active, or only one to a colleague.",
  },
  {
    id: "odin-06",
    title: "Calls are forwarded to an outside number",
    severity: "high",
    population,
    touches: ["odin forwarding", "odin redirecting", "odin move"],
    has: "Call Forwarding Always, Always Secondary, Busy, No Answer, Not Reachable or Selective is assigned, active, and has an outside target. Of Selective, a target counts if an active criterion selects it: its own number, or the default number. A SIP address of another domain is outside.",
    nearMiss:
      "The target is a colleague or a feature code such as *62. Or the forward is off. Or Selective is on with an outside default number, and no active criterion forwards to it.",
  },
  {
    id: "odin-07",
    title: "All calls are forwarded, perhaps without a destination",
    severity: "low",
    population,
    touches: ["odin forwarding"],
    has: "Call Forwarding Always is active, to a number inside or without a destination. With an outside number it is odin-06 only.",
    nearMiss: "Call Forwarding Always has a destination but is off.",
  },
  {
    id: "odin-08",
    title: "A CommPilot profile rings or forwards outside",
    severity: "medium",
    population,
    touches: ["odin commpilot"],
    has: "The CommPilot profile in force, of any of the four, rings or forwards to an outside number.",
    nearMiss:
      "A profile that is not in force does. Or no profile was ever chosen. Or the one in force rings a colleague.",
  },
  {
    id: "odin-09",
    title: "Voice portal calling with a stale passcode",
    severity: "high",
    population,
    touches: ["odin portal"],
    has: "Voice Portal Calling is active, and the portal's login is enabled, and the passcode has expired or never expires.",
    nearMiss: "Exactly one of the three is missing: the calling is off, the login is disabled, or days are left.",
  },
  {
    id: "odin-10",
    title: "The web password never expires, or has expired",
    severity: "medium",
    population,
    touches: ["odin password"],
    has: "passwordExpiresDays is plus or minus 2^31 (never) or below 0 (expired), as a number or text. Never is for information only.",
    nearMiss: "0 days are left (it expires today), or 1 to 3.",
  },
  {
    id: "odin-11",
    title: "An authorization code that can be guessed",
    severity: "medium",
    population,
    needs: "enhanced plan",
    touches: ["odin codes"],
    has: "A code has at most four digits, has all digits alike, counts up or down by one, or equals its description, the extension or the number. A class requires it.",
    nearMiss: "A code of more than four digits without a pattern, whose description has digits too.",
  },
  {
    id: "odin-12",
    title: "Authorization codes that nothing requires, or that are required and missing",
    severity: "medium",
    population,
    needs: "enhanced plan",
    touches: ["odin codes", "odin plan"],
    has: "A class or digit pattern in force requires a code, and neither the user nor the group has one. Or the user has codes, and nothing in force requires one.",
    nearMiss:
      "A class requires a code, and the user or only the group has one. Or only a digit pattern requires the user's code.",
  },
  {
    id: "odin-13",
    title: "Calls are transferred to a number that is not set",
    severity: "low",
    population,
    needs: "enhanced plan",
    touches: ["odin plan"],
    has: "A class of the plan in force is Transfer To First (Second, Third) Transfer Number, and that number in force is missing. The group's numbers are in force if the user's are not, even if the user's has it.",
    nearMiss:
      "The named number is set, by the user or by the group where its numbers are in force. Another is missing.",
  },
  {
    id: "odin-14",
    title: "A pinhole or digit pattern opens what the plan closes",
    severity: "medium",
    population,
    needs: "enhanced plan",
    touches: ["odin plan"],
    has: "A pattern of the pinhole or the digit plan in force is Allow or true. In the same direction (originating, redirecting, Call Me Now) toll, international, operatorAssisted, premium I or II, casual, unknown or urlDialing is closed.",
    nearMiss:
      "The pattern is Ignore, Disallow or false. Or it is Allow, but the group's patterns are in force. Or every class of that direction is open.",
  },
  {
    id: "odin-15",
    title: "An intercept that is prepared but off, or reroutes outside",
    severity: "medium",
    population,
    touches: ["odin intercept"],
    has: "Intercept User is off and has a new, transfer or reroute number. Or it is on and reroutes outbound calls to an outside number, which is high.",
    nearMiss:
      "It is on without rerouting and lets local calls out. Or it is on and reroutes to a colleague. Or it is off without numbers.",
  },
  {
    id: "odin-16",
    title: "Further logins outside the user's domain",
    severity: "medium",
    population,
    touches: ["odin alternate"],
    has: "An alternate user id is in another domain than the user's on Odin, or in none.",
    nearMiss: "All alternate user ids are in the user's own domain on Odin, even if e-mail has another.",
  },
];

/** They came later, so their numbers are the last. */
export const odinWaysOut: readonly Problem[] = [
  {
    id: "odin-31",
    title: "Two users have one authorization code",
    severity: "medium",
    population,
    pairs: true,
    needs: "enhanced plan",
    touches: ["odin codes"],
    has: "Both of the pair have the same code, which cannot be guessed.",
    nearMiss: "Their codes have the same description, and differ.",
  },
  {
    id: "odin-32",
    title: "Calls ring outside as well",
    severity: "medium",
    population,
    touches: ["odin ring"],
    has: "Simultaneous Ring is on, a criterion of Sequential Ring is active, or a location of BroadWorks Anywhere is active. It has an outside number.",
    nearMiss: "The same number, but the service is off, no criterion is active, or the location is not.",
  },
  {
    id: "odin-33",
    title: "The line is moved outside",
    severity: "high",
    population,
    touches: ["odin move"],
    has: "Remote Office, Mobility, or the divert of Executive-Assistant is on, with an outside number. Call Forwarding Always Secondary is odin-06.",
    nearMiss: "The same number, but it is off.",
  },
  {
    id: "odin-34",
    title: "Voice mail connects callers outside",
    severity: "high",
    population,
    touches: ["odin voice mail"],
    has: "Voice mail transfers on 0 to an outside number.",
    nearMiss: "The number is outside, but the transfer is off. Or it is on, to a colleague.",
  },
];

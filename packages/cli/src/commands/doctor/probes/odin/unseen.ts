import type { Operation } from "@rollcall/clients/core";
import { getServicePacks } from "@rollcall/clients/odin/operations";
import { need, type Probe } from "../../evidence/probe.js";
import { isRow, type Row, rowsOf } from "../../evidence/rows.js";
import { agreed, unsettled } from "../../evidence/unsettled.js";
import { pathVerdict } from "./named-paths.js";
import { type OdinSample, userIds } from "./sample.js";

/** A read that the spec lacks. */
const lacking = (path: string, ...required: readonly string[]): Operation => ({
  ...{ method: "GET", path: `/api/v2/${path}`, query: required, required },
});

/** The names of the request list whose services have no known path, written as paths are (docs/facts/odin-services.md O-330). */
const OF_SERVICES = [
  "charge-number",
  "classmark",
  "comm-pilot-express",
  "executive",
  "executive-assistant",
  "physical-location",
  "silent-alerting",
  "third-party-voice-mail-support",
  "two-stage-dialing",
  "voice-portal",
  "zone-calling-restrictions",
].map((name) => lacking(`users/${name}`, "userId"));

const userDns = lacking("users/dns", "userId");
const packsWithUse = lacking("service-providers/service-packs", "serviceProviderId", "includeUtilization");

/** Reads that sources name, and that the spec lacks because no source has the path or the answer. */
export const unseen: readonly Probe<OdinSample>[] = [
  {
    id: "paths-of-services",
    question: "Do the services that only the map of settings has have paths of their own?",
    fact: "O-330",
    answers: { none: "None of them.", some: "Some of them, as the calls show.", all: "All of them." },
    reads: OF_SERVICES,
    most: OF_SERVICES.length,
    async ask(read, sample) {
      const [userId = unsettled("the sample has no user")] = await userIds(sample, 1);
      const found = new Set<string>();
      for (const operation of OF_SERVICES) found.add(pathVerdict(await read(operation, { userId })));
      const one = agreed(found, "some", "no path was asked for");
      return one === "exists" ? "all" : one === "missing" ? "none" : one;
    },
  },
  {
    id: "numbers-of-a-user",
    question: "In which form does `/api/v2/users/dns` give the numbers of a user?",
    fact: "O-102",
    answers: { list: "A bare list.", object: "An object." },
    reads: [userDns],
    most: 1,
    async ask(read, sample) {
      const [userId = unsettled("the sample has no user")] = await userIds(sample, 1);
      return Array.isArray(need(await read(userDns, { userId }))) ? "list" : "object";
    },
  },
  {
    id: "packs-with-use",
    question: "Where does the list of service packs tell how many are in use?",
    fact: "O-331",
    answers: { rows: "In the rows of the packs.", beside: "Beside the packs.", nowhere: "It does not tell." },
    reads: [getServicePacks, packsWithUse],
    most: 2,
    async ask(read, sample) {
      const { serviceProviderId } = await sample.place();
      const usual = need(await read(getServicePacks, { serviceProviderId }));
      const withUse = need(await read(packsWithUse, { serviceProviderId, includeUtilization: true }));
      if (packsIn(withUse).length === 0) return unsettled("no service pack is listed");
      if (hasMore(packsIn(withUse), packsIn(usual))) return "rows";
      return hasMore(besidePacks(withUse), besidePacks(usual)) ? "beside" : "nowhere";
    },
  },
];

const packsIn = (body: unknown): Row[] =>
  rowsOf(body, "servicePacks").filter((row) => row.servicePackName !== undefined);

/** What an answer has that is in no list of packs. */
function besidePacks(body: unknown): Row {
  const { servicePacks: _, ...others } = isRow(body) ? body : {};
  return others;
}

/** Whether an answer has a field that the other lacks. No source gives the name of the field that tells the use. */
function hasMore(answer: unknown, other: unknown): boolean {
  const known = new Set(fieldsIn(other));
  return fieldsIn(answer).some((field) => !known.has(field));
}

/** The names of all fields, at any depth. */
const fieldsIn = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.flatMap(fieldsIn)
    : isRow(value)
      ? Object.entries(value).flatMap(([name, inner]) => [name, ...fieldsIn(inner)])
      : [];

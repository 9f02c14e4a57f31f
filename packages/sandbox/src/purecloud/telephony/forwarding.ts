import type { CallForwarding, CallRoute } from "@rollcall/clients/purecloud";
import type { Estate, Person } from "../../estate/estate.js";
import { ago } from "../../estate/now.js";
import type { Call } from "../../server/handler.js";
import { readUser, writeUser } from "../common/answering.js";
import { formOf } from "../common/ledger.js";
import { has, type Member, nearly, type Org, roll, stub } from "../common/org.js";
import { conflict } from "../common/refusal.js";
import { timeOf, write } from "../common/state.js";
import { statusOf } from "../presence/activity.js";
import { stationIdOf } from "./stations.js";

/** The platform accepts this number of steps. */
const MOST = 6;

const to = (value: string): CallRoute => ({ targets: [{ type: "PHONENUMBER", value }] });

const together = (...values: readonly string[]): CallRoute => ({
  targets: values.map((value) => ({ type: "PHONENUMBER", value })),
});

/** The number or extension that colleagues dial. */
function lineOf({ number, extension }: Person): string | undefined {
  return number ?? extension;
}

/** Whether a person has a telephone that rings. Nobody has the extension of an Odin user whom nobody uses. */
const isReachable = ({ left, problems }: Person): boolean => !left && !problems.has("odin-23");

/** The next colleague who has a telephone. */
function colleague(estate: Estate, { index }: Person): string {
  for (let step = 1; step < estate.size; step += 1) {
    const other = estate.person((index + step) % estate.size);
    const line = isReachable(other) ? lineOf(other) : undefined;
    if (line !== undefined) return line;
  }
  return estate.spareExtension(index);
}

function generated(org: Org, person: Person): CallForwarding {
  const { estate } = org;
  const dice = roll(org, person, "forwarding");
  const modifiedDate = ago(dice.int(5, 500), "days");
  const outside = estate.outsideNumber(person.index);
  const desk: CallRoute = {
    targets: [{ type: "STATION", value: stationIdOf(estate.purecloud.userId(person.index)) }],
  };
  const inside = () => colleague(estate, person);
  if (has(person, 8)) {
    // The last step rings outside, alone or next to a colleague.
    const last = formOf(estate, 8, person.index, [to(outside), together(outside, inside())]);
    return { enabled: true, calls: [desk, last], voicemail: "LASTCALL", modifiedDate };
  }
  if (has(person, 6)) return { enabled: true, calls: [to(outside)], voicemail: "PURECLOUD", modifiedDate };
  if (has(person, 7)) {
    // On, but without a target, or with one that only older clients read.
    const on = { enabled: true, voicemail: "PURECLOUD", modifiedDate };
    const old = { ...on, phoneNumber: inside() };
    const none = { ...on, calls: [{ targets: [] }] };
    return formOf<CallForwarding>(estate, 7, person.index, [{ ...on, calls: [] }, { ...old, calls: [] }, old, none]);
  }
  if (nearly(person, 8)) {
    const enabled = formOf(estate, 8, person.index, [true, false]);
    return { enabled, calls: [to(enabled ? inside() : outside)], voicemail: "LASTCALL", modifiedDate };
  }
  if (nearly(person, 7)) {
    const enabled = formOf(estate, 7, person.index, [false, true]);
    return { enabled, phoneNumber: inside(), calls: enabled ? [desk] : [], voicemail: "PURECLOUD", modifiedDate };
  }
  if (nearly(person, 6)) {
    // To a colleague whose number has blanks, or far away but switched off.
    const number = inside().replace(/^\+1(\d{3})(\d{3})/, "+1 $1 $2 ");
    const isOn = formOf(estate, 6, person.index, [true, false]);
    return { enabled: isOn, calls: [to(isOn ? number : outside)], voicemail: "PURECLOUD", modifiedDate };
  }
  if (has(person, "both-05") || nearly(person, "both-05")) {
    // Calls go in a circle if Odin sends them back here. In a near miss, the circle is prepared, but off.
    // In a wide circle, every second person sends them on by Odin only.
    const next = estate.circle(person.index)?.purecloud;
    const line = next === undefined ? undefined : lineOf(estate.person(next));
    const enabled = has(person, "both-05") && line !== undefined;
    return { enabled, calls: line === undefined ? [] : [to(line)], voicemail: "PURECLOUD", modifiedDate };
  }
  if (dice.chance(0.06)) return { enabled: true, calls: [desk], voicemail: "NONE", modifiedDate };
  return { enabled: false, calls: dice.chance(0.1) ? [desk] : [], voicemail: "PURECLOUD", modifiedDate };
}

/** Where a user's calls go. It shows problems 6 to 8. */
export function forwardingOf(org: Org, { id, person, written }: Member): CallForwarding {
  const made = person ? generated(org, person) : { enabled: false, calls: [] };
  return { id, user: stub(id), ...(written.callForwarding ?? made), selfUri: `/api/v2/users/${id}/callforwarding` };
}

/** Refuses what the platform does not accept. Numbers that were there before may break these rules. */
function check(org: Org, member: Member, sent: CallForwarding, { enabled, calls = [] }: CallForwarding): void {
  const refuse = (code: string, message: string) => conflict(`callforwarding.${code}`, message);
  const targets = (routes: readonly CallRoute[]) => routes.flatMap((route) => route.targets ?? []);
  if (
    targets(sent.calls ?? []).some(({ type, value = "" }) => type === "PHONENUMBER" && !/^\+[1-9]\d{1,14}$/.test(value))
  ) {
    throw refuse("invalidphonenumberformat", "Invalid E164 phone number format.");
  }
  if (calls.length > MOST) throw refuse("maxnumberofcallsexceeded", "The maximum number of calls was exceeded.");
  if (!enabled) return;
  if (targets(calls).length === 0) {
    throw refuse("enablednotallowedwithoutcalls", "Call forwarding cannot be enabled without any calls.");
  }
  if (statusOf(org, member).status !== "OFF_QUEUE") {
    throw refuse("enablednotallowedwhileonqueue", "Call forwarding cannot be enabled while the user is on queue.");
  }
}

/** Keeps the fields of the body. Fields that the body lacks stay as in `before`. */
function change(before: (org: Org, member: Member) => CallForwarding) {
  return (org: Org, member: Member, { body }: Call): void => {
    const sent = body as CallForwarding;
    const { id: _, user: __, selfUri: ___, ...wanted } = { ...before(org, member), ...sent };
    check(org, member, sent, wanted);
    write(org.state, member.id, { callForwarding: { ...wanted, modifiedDate: timeOf(org.state) } });
  };
}

export const getUserCallforwarding = readUser(forwardingOf);

export const putUserCallforwarding = writeUser(
  change(() => ({ enabled: false, calls: [], voicemail: "PURECLOUD" })),
  forwardingOf,
);

export const patchUserCallforwarding = writeUser(change(forwardingOf), forwardingOf);

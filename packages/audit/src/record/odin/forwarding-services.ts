import { asBoolean, asDigits, asItems, asObject, asObjects, asRows, asTrimmed, type WireObject } from "../wire.js";

/** One way by which a service sends calls away. */
export interface Route {
  /** Whether it is on. Undefined if the settings do not say so. */
  readonly isOn: boolean | undefined;
  /** Which calls, if not those that the service's name says. */
  readonly when?: string;
  /** `null` if the numbers are unknown. */
  readonly targets: readonly string[] | null;
}

const plain =
  (field: string, isActive = "isActive") =>
  (block: WireObject): Route[] => [{ isOn: asBoolean(block[isActive]), targets: numbers(block[field]) }];

/** A way that needs two switches. Off if either is off. */
const both = (one: boolean | undefined, other: boolean | undefined): boolean | undefined =>
  one === false || other === false ? false : one === true && other === true ? true : undefined;

/**
 * The services of a user that send calls away, by BroadWorks' names, each with a reader of its settings. `null` is a service
 * that Odin's settings do not hold, so only the list of services has it (docs/facts/odin.md O-146).
 */
export const FORWARDING_SERVICES: Readonly<Record<string, ((block: WireObject) => Route[]) | null>> = {
  "Call Forwarding Always": plain("forwardToPhoneNumber"),
  "Call Forwarding Always Secondary": plain("forwardToPhoneNumber"),
  "Call Forwarding Busy": plain("forwardToPhoneNumber"),
  "Call Forwarding No Answer": plain("forwardToPhoneNumber"),
  "Call Forwarding Not Reachable": plain("forwardToPhoneNumber"),
  "Call Forwarding Selective": selective,
  "Group Night Forwarding": groupNightForwarding,
  "Remote Office": plain("remoteOfficePhoneNumber"),
  "Simultaneous Ring Personal": simultaneousRing,
  "Simultaneous Ring Family": simultaneousRing,
  "Sequential Ring": sequentialRing,
  "BroadWorks Anywhere": broadWorksAnywhere,
  "BroadWorks Mobility": broadWorksMobility,
  "CommPilot Express": commPilotExpress,
  "Personal Assistant": null,
  "Executive-Assistant": plain("divertToPhoneNumber", "enableDivert"),
  "Voice Messaging User": voiceMessaging,
  "Intercept User": intercept,
};

/** The service forwards what a criterion in force selects: to the criterion's own number, or to the default number. */
function selective(block: WireObject): Route[] {
  const isOn = asBoolean(block.isActive);
  const criteria = asRows(block.criteria)?.filter((one) => asBoolean(one.blacklisted) !== true);
  if (!criteria) return [{ isOn, targets: null }];
  const targets = (isInForce: boolean | undefined) =>
    criteria
      .filter((one) => asBoolean(one.isActive) === isInForce)
      .flatMap((one) => criterionTargets(one, block.defaultForwardToPhoneNumber));
  const unsure = targets(undefined);
  const inForce = { isOn, targets: [...new Set(targets(true))] };
  if (unsure.length === 0) return [inForce];
  const maybe = { isOn: both(isOn, undefined), targets: [...new Set(unsure)] };
  return inForce.targets.length > 0 ? [inForce, maybe] : [maybe];
}

const DO_NOT_FORWARD = /^do not forward$/i;

function criterionTargets(criterion: WireObject, byDefault: unknown): string[] {
  const { forwardToNumberSelection, forwardToPhoneNumber, forwardTo } = criterion;
  if ([forwardToNumberSelection, forwardTo].some((words) => DO_NOT_FORWARD.test(asTrimmed(words) ?? ""))) return [];
  if (/default/i.test(asTrimmed(forwardToNumberSelection) ?? asTrimmed(forwardTo) ?? "")) return numbers(byDefault);
  const own = numbers(forwardToPhoneNumber ?? forwardTo);
  return own.length > 0 ? own : numbers(byDefault);
}

/** The group's number is not among the user's settings. */
function groupNightForwarding({ nightForwarding, groupNightForwarding }: WireObject): Route[] {
  const own = asTrimmed(nightForwarding);
  const inForce = is(own, "Use Group") ? asTrimmed(groupNightForwarding) : own;
  const isOn = inForce === undefined || !/\b(on|off)$/i.test(inForce) ? undefined : /\bon$/i.test(inForce);
  return [{ isOn, when: "the group's night hours", targets: null }];
}

/** Rings at the user's phone and at these numbers. */
function simultaneousRing({ isActive, locations }: WireObject): Route[] {
  return [{ isOn: asBoolean(isActive), targets: numbersIn(locations) }];
}

/** Has no switch. It acts while one of its criteria is on. */
function sequentialRing({ isActive, locations, criteria }: WireObject): Route[] {
  const switches = asRows(criteria)?.map((row) => asBoolean(row.isActive));
  const targets = numbersIn(locations);
  if (targets?.length === 0 || asBoolean(isActive) === false) return [];
  const isOn = switches?.includes(true) ? true : switches?.every((one) => one === false) ? false : undefined;
  return [{ isOn, targets }];
}

/** Each number has its own switch. */
function broadWorksAnywhere({ phoneNumbers }: WireObject): Route[] {
  const rows = rowsWithNumbers(phoneNumbers);
  if (!rows) return [{ isOn: undefined, targets: null }];
  const of = (isOn: boolean | undefined): Route[] => {
    const targets = rows.filter((row) => asBoolean(row.isActive) === isOn).flatMap((row) => numbers(row.phoneNumber));
    return targets.length > 0 ? [{ isOn, targets }] : [];
  };
  return [...of(true), ...of(undefined)];
}

/** Older releases have one mobile number, newer ones a list of identities. */
function broadWorksMobility({ isActive, phonesToRing, mobilePhoneNumber, mobileIdentity }: WireObject): Route[] {
  if (is(phonesToRing, "Fixed")) return [];
  const identities = asRows(mobileIdentity) ?? [];
  const values = [mobilePhoneNumber, ...identities.map((one) => one.mobilePhoneNumber ?? one.mobileNumber)];
  return [{ isOn: asBoolean(isActive), targets: numbers(...values) }];
}

/** Only the profile in force acts. Without one the service does nothing. */
function commPilotExpress(block: WireObject): Route[] {
  const profile = asTrimmed(block.profile);
  if (profile === undefined) return [];
  const name = Object.keys(PROFILES).find((one) => is(profile, one));
  const settings = name === undefined ? undefined : asObject(block[PROFILES[name] ?? ""]);
  if (!settings) return [{ isOn: undefined, when: profile, targets: null }];
  const parts = asObjects(Object.values(settings)) ?? [];
  const targets = numbers(settings.additionalPhoneNumberToRing, ...parts.flatMap(commPilotNumbers));
  const actions = parts.map(({ action }) => asTrimmed(action)).filter((action) => action !== undefined);
  const forwards = actions.some((action) => is(action, "Forward"));
  if (targets.length > 0 || forwards) return [{ isOn: true, when: profile, targets }];
  return actions.every((action) => STAYS.test(action)) ? [] : [{ isOn: undefined, when: profile, targets: null }];
}

/** Actions that send no call to a number. */
const STAYS = /voice ?mail|^none$/i;

const PROFILES: Readonly<Record<string, string>> = {
  "Available In Office": "availableInOffice",
  "Available Out Of Office": "availableOutOfOffice",
  Busy: "busy",
  Unavailable: "unavailable",
};

function commPilotNumbers(part: WireObject): unknown[] {
  const isForward = is(part.action, "Forward");
  const excludes = asBoolean(part.sendCallsToVoiceMailExceptExcludedNumbers) === true;
  return [
    ...(isForward ? [part.forwardingPhoneNumber] : []),
    ...(excludes ? [part.forwardExcludedNumbersTo, part.sendCallsToVoiceMailExceptExcludedNumbersForwardTo] : []),
  ];
}

/** One service in several blocks. The first holds another with the same name. */
function voiceMessaging(block: WireObject): Route[] {
  const user = asObject(block["Voice Messaging User"]) ?? block;
  const greeting = asObject(block["Voice Messaging User Greeting"]);
  const isOn = asBoolean(user.isActive);
  const onZero = { isOn: both(isOn, asBoolean(user.transferOnZeroToPhoneNumber)), when: PRESSES_0 };
  return [
    { ...onZero, targets: numbers(user.transferPhoneNumber) },
    // A user without an own greeting has no such block.
    ...(greeting ? [afterGreeting(greeting, isOn)] : []),
  ];
}

function afterGreeting(greeting: WireObject, isVoiceMailOn: boolean | undefined): Route {
  const action = asTrimmed(greeting.disableMessageDepositAction);
  const forwards = action === undefined ? undefined : is(action, "Forward");
  const isOn = both(isVoiceMailOn, both(asBoolean(greeting.disableMessageDeposit), forwards));
  return { isOn, when: "greeting ends", targets: numbers(greeting.greetingOnlyForwardDestination) };
}

const PRESSES_0 = "caller presses 0";

function intercept(block: WireObject): Route[] {
  const isOn = both(asBoolean(block.isActive), asBoolean(block.transferOnZeroToPhoneNumber));
  return [{ isOn, when: PRESSES_0, targets: numbers(block.transferPhoneNumber) }];
}

/** The values that hold a number, each once. */
function numbers(...values: unknown[]): string[] {
  const found: string[] = [];
  for (const value of values) {
    const number = asDigits(value);
    if (number !== undefined && !found.includes(number)) found.push(number);
  }
  return found;
}

function numbersIn(locations: unknown): string[] | null {
  const rows = rowsWithNumbers(locations);
  return rows ? numbers(...rows.map((row) => row.phoneNumber)) : null;
}

/** The rows of a list of numbers. The rows may also be in an object, under names. Undefined for any other shape. */
function rowsWithNumbers(value: unknown): readonly WireObject[] | undefined {
  const object = asObject(value);
  const rows = object && !hasNumber(object) ? asItems(Object.values(object)) : asRows(value);
  return rows?.length === 0 || rows?.some(hasNumber) ? rows : undefined;
}

const hasNumber = (row: WireObject): boolean => "phoneNumber" in row;

/** Whether the platform's word is this one, in any case. */
function is(value: unknown, word: string): boolean {
  return asTrimmed(value)?.toLowerCase() === word.toLowerCase();
}

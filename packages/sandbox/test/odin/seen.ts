// biome-ignore lint/suspicious/noExplicitAny: wire data by its documented names.
export type Wire = any;

/** The data that a rule may read. It is a user's record in the group audit, the registrations, and the other users. */
export interface Seen {
  readonly record: Wire;
  readonly registrations: readonly Wire[];
  /** What the group has: the codes that everybody may dial, the numbers to transfer to, and whether its users have packs. */
  readonly group: { readonly codes: readonly Wire[]; readonly transferNumbers: Wire; readonly usesPacks: boolean };
  /** Numbers and extensions of all users of the group, and the group's own numbers, as texts. */
  readonly own: ReadonlySet<string>;
  readonly longestExtension: number;
  /** How many users of the estate have this device. */
  readonly macs: ReadonlyMap<string, number>;
  /** How many users of the estate have this authorization code. */
  readonly codes: ReadonlyMap<string, number>;
  /** Numbers of the group's other users. */
  readonly others: ReadonlySet<string>;
  /**
   * The contents of packs, read from users with one pack. These are services that work without their own assignment.
   */
  readonly packs: ReadonlyMap<string, ReadonlySet<string>>;
  /** The date of the data, in milliseconds. */
  readonly now: number;
}

export const mac = (value: unknown): string => {
  const digits = String(value ?? "")
    .replace(/[^0-9a-f]/gi, "")
    .toLowerCase();
  return digits === "" ? "" : digits.padStart(12, "0");
};

/**
 * Whether a destination leaves the organisation: too long for an extension, and none of the group's own. A feature code does
 * not.
 */
export function external({ own, longestExtension }: Seen, value: unknown): boolean {
  if (value === undefined || value === null || value === "") return false;
  const text = String(value);
  if (/^[*#]/.test(text)) return false;
  return /^(\+|sip:)/.test(text) || (text.length > longestExtension && !own.has(text));
}

export const plans = (seen: Seen) => seen.record.outgoingCallingPlans;
export const settings = (seen: Seen): Wire => seen.record.serviceSettings;
export const utilities = (seen: Seen): Wire => seen.record.utilities;
export const originating = (seen: Seen) => plans(seen).outgoingCallingPlanOriginating;
export const services = (seen: Seen): Wire[] => seen.record.assignedServices.userServices;
const assigned = (rows: Wire[]): string[] => rows.filter((one) => one.assigned).map((one) => one.serviceName);

export const directOf = (record: Wire): string[] => assigned(record.serviceAssignment.userServices);
export const packsOf = (record: Wire): string[] => assigned(record.serviceAssignment.servicePackServices);

/** A plan is absent for a user who lacks its service. */
export const own = (plan: Wire | undefined, is: (permissions: Wire) => boolean) =>
  plan?.useCustomSettings === true && is(plan.userPermissions);

const FORWARDS = ["Always", "Always Secondary", "Busy", "No Answer", "Not Reachable"].map(
  (one) => `Call Forwarding ${one}`,
);

/** Where an active forward goes. Of Selective, only the targets that an active criterion selects count. */
function targets(seen: Seen): unknown[] {
  const plain = FORWARDS.flatMap((name) => settings(seen)[name] ?? []).filter(({ isActive }: Wire) => isActive);
  const selective = settings(seen)["Call Forwarding Selective"];
  const selected = (selective?.isActive ? selective.criteria : [])
    .filter(({ isActive }: Wire) => isActive)
    .map((one: Wire) => one.forwardToPhoneNumber ?? selective.defaultForwardToPhoneNumber);
  return [...plain.map(({ forwardToPhoneNumber }: Wire) => forwardToPhoneNumber), ...selected];
}

export const forwardsOut = (seen: Seen) => targets(seen).some((target) => external(seen, target));

export const leavesGroup = (seen: Seen) =>
  own(plans(seen).outgoingCallingPlanRedirected, (permissions) => permissions.outsideGroup);

export const codes = (seen: Seen): Wire[] => plans(seen).outgoingCallingPlanAuthorizationCode.codes;
const CODE = "Authorization Code Required";

export const codeRequired = (seen: Seen) =>
  own(originating(seen), (permissions) => Object.values(permissions).includes(CODE)) ||
  own(plans(seen).outgoingCallingPlanDigitPlanOriginating, (rows) => rows.some((row: Wire) => row.permission === CODE));

export function guessable({ code, description }: Wire, { extension, phoneNumber: number }: Wire): boolean {
  const digits: number[] = [...String(code)].map(Number);
  const steps = new Set(digits.slice(1).map((digit, at) => digit - (digits[at] ?? 0)));
  const sequence = steps.size === 1 && [...steps].every((step) => Math.abs(step) <= 1);
  return digits.length <= 4 || sequence || code === description || [extension, number].includes(code);
}

const NEVER = 2 ** 31 - 1;
export const expired = (value: unknown) => Math.abs(Number(value)) >= NEVER || Number(value) < 0;

export const PAID = /^(Fax Messaging|Flexible Seating Guest|Client License \d+|Call Center .*)$/;

/** Classes whose calls cost money. */
const COSTLY = "toll international operatorAssisted premiumServicesI premiumServicesII casual unknown urlDialing".split(
  " ",
);

/** Whether a plan has a pattern open while a costly class of the same direction is closed. */
export function opensClosed(seen: Seen, direction: string): boolean {
  const permissions = plans(seen)[`outgoingCallingPlan${direction}`]?.userPermissions ?? {};
  const isClosed = COSTLY.some((one) => permissions[one] === "Disallow" || permissions[one] === false);
  return ["Pinhole", ""].some(
    (kind) =>
      isClosed &&
      own(plans(seen)[`outgoingCallingPlan${kind}DigitPlan${direction}`], (rows) =>
        rows.some(({ permission }: Wire) => permission === "Allow" || permission === true),
      ),
  );
}

/** Whether an event is over and never comes again. The user is five hours behind UTC. */
export function isOver({ endTime, rrule }: Wire, now: number): boolean {
  const there = new Date(now - 5 * 3_600_000).toISOString();
  const until = /UNTIL=(\d{4})(\d\d)(\d\d)/.exec(rrule ?? "");
  return endTime < there && (!rrule || (until !== null && until.slice(1).join("-") < there));
}

const PROFILES: Readonly<Record<string, string>> = {
  "Available In Office": "availableInOffice",
  "Available Out Of Office": "availableOutOfOffice",
  Busy: "busy",
  Unavailable: "unavailable",
};

export function commPilotNumbers({ profile, ...all }: Wire): unknown[] {
  const { additionalPhoneNumberToRing, ...choices } = all[PROFILES[profile] ?? ""] ?? {};
  const forwarded = Object.values(choices).flatMap((choice: Wire) => [
    choice.action === "Forward" ? choice.forwardingPhoneNumber : undefined,
    choice.sendCallsToVoiceMailExceptExcludedNumbers === "true" ? choice.forwardExcludedNumbersTo : undefined,
  ]);
  return [additionalPhoneNumberToRing, ...forwarded];
}

export const dialled = (seen: Seen, name: string): string[] =>
  (settings(seen)[name]?.speedCodes ?? []).flatMap((one: Wire) => one.phoneNumber ?? []);

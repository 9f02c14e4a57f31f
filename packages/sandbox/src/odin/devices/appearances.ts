import { lineOf } from "../common/line.js";
import { plain } from "../common/numbers.js";
import { type Subject, shortIdOf } from "../common/subject.js";
import { addressOf } from "./devices.js";

/** A further device on which the line of a user appears. */
export interface Appearance {
  readonly deviceName: string;
  readonly deviceType: string;
  readonly userAgent: string;
  readonly linePort: string;
  /** Null for an app, and for a device that nobody knows. */
  readonly macAddress: string | null;
  readonly isActive: boolean;
  readonly allowOrigination: boolean;
  /** Undefined if nobody knows where it is. */
  readonly address: string | undefined;
  readonly isRegistered: boolean;
}

interface Model {
  readonly deviceType: string;
  readonly userAgent: string;
  readonly hasAddress: boolean;
}

const PHONE: Model = {
  deviceType: "Polycom VVX 411",
  userAgent: "PolycomVVX-VVX_411-UA/5.9.7.3480",
  hasAddress: true,
};

/** Apps of the same line come first, because most users have no second telephone. */
const MODELS: readonly Model[] = [
  { deviceType: "Business Communicator - PC", userAgent: "BC-uc-pc/22.9.28", hasAddress: false },
  { deviceType: "Business Communicator - Mobile", userAgent: "BC-uc-mobile/22.9.17", hasAddress: false },
  PHONE,
];

/**
 * How many appearances a user has: mostly none, and at most three. With problem 17, and nearly with it, the first is on
 * a device that nobody knows.
 */
function countOf(subject: Subject): number {
  if (subject.written.appearances !== undefined) return subject.written.appearances;
  const least = subject.has(17) || subject.nearly(17) ? 1 : 0;
  return Math.max(least, subject.roll("appearances").pick([0, 0, 0, 0, 0, 0, 1, 1, 2, 3]));
}

export function appearancesOf(subject: Subject): readonly Appearance[] {
  return Array.from({ length: countOf(subject) }, (_, at) =>
    at === 0 && (subject.has(17) || subject.nearly(17)) ? orphan(subject) : appearance(subject, at),
  );
}

const nameOf = ({ person }: Subject, at: number) => `shared_${person.index}_${at + 1}`;
const linePortOf = (subject: Subject, at: number) => `${nameOf(subject, at)}@${subject.userId.split("@")[1]}`;

function appearance(subject: Subject, at: number): Appearance {
  const roll = subject.roll(`appearance ${at}`);
  const { deviceType, userAgent, hasAddress } = MODELS[at] ?? PHONE;
  const isActive = roll.chance(0.9);
  return {
    deviceName: nameOf(subject, at),
    deviceType,
    userAgent,
    linePort: linePortOf(subject, at),
    macAddress: hasAddress
      ? `64167F${(subject.person.index & 0xffffff).toString(16).toUpperCase().padStart(6, "0")}`
      : null,
    isActive,
    allowOrigination: roll.chance(0.9),
    address: addressOf(subject),
    isRegistered: isActive && roll.chance(0.7),
  };
}

/**
 * With problem 17, a line may call out, but has no device. In a near miss, it may only ring, or is off. Or it is an app that is
 * registered.
 */
function orphan(subject: Subject): Appearance {
  const near = subject.nearly(17) && subject.roll("orphan").pick(["off", "rings", "app"]);
  const app = appearance(subject, 0);
  return {
    ...app,
    deviceType: near === "app" ? app.deviceType : PHONE.deviceType,
    macAddress: null,
    isActive: near !== "off",
    allowOrigination: near !== "rings",
    address: undefined,
    isRegistered: near === "app",
  };
}

/** What a device calls itself when it registers. */
export const contactOf = (subject: Subject): string => {
  const { number, extension } = lineOf(subject);
  return number ? plain(number) : (extension ?? shortIdOf(subject));
};

import type { Subject } from "../common/subject.js";
import { externalNumber } from "./dialled.js";

/** Services that ring other telephones too (problem 32). */
const RINGING = ["Simultaneous Ring Personal", "Sequential Ring", "BroadWorks Anywhere"] as const;

/** Services that move the whole line (problem 33). */
const MOVING = ["Remote Office", "BroadWorks Mobility", "Executive-Assistant"] as const;

export type WayOut = (typeof RINGING)[number] | (typeof MOVING)[number];

/** The outside number that a service has. It is in use, or only prepared. */
export interface Outside {
  readonly number: string;
  readonly isOn: boolean;
}

/** The services in which problems 32 and 33, or their near misses, show. */
export function waysOutOf(subject: Subject): readonly WayOut[] {
  const { has, nearly } = subject;
  const roll = subject.roll("ways out");
  const ringing = roll.pick(RINGING);
  const moving = roll.pick(MOVING);
  return [...(has(32) || nearly(32) ? [ringing] : []), ...(has(33) || nearly(33) ? [moving] : [])];
}

/** Undefined if a service has no outside number. */
export function outsideOf(subject: Subject, service: WayOut): Outside | undefined {
  if (!waysOutOf(subject).includes(service)) return undefined;
  const rings = (RINGING as readonly string[]).includes(service);
  const roll = subject.roll(`outside ${service}`);
  return { number: externalNumber(subject, roll, service), isOn: subject.has(rings ? 32 : 33) };
}

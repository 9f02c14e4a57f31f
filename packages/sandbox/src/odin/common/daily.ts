import type { Dice } from "../../estate/dice.js";
import type { Subject } from "./subject.js";

/** Both ends of 32 bits mean never (docs/facts/odin.md O-92). */
const NEVER = 2 ** 31 - 1;

/** Rolls for something that is different every day, although nobody changes it. */
export const daily = ({ estate, roll }: Subject, topic: string): Dice =>
  roll(estate.day === 1 ? topic : `${topic} on day ${estate.day}`);

/** What the platform sends in any order. On day 2, it is the reverse of that of day 1. */
export const inAnyOrder = <T>({ estate }: Subject, list: readonly T[]): readonly T[] =>
  estate.day === 1 ? list : list.toReversed();

/** The days that are left of those on the first day. A day later, they also come in the other form, as number or text. */
export function daysLeft({ estate }: Subject, first: number | string): number | string {
  if (estate.day === 1) return first;
  const days = Number(first) - (Math.abs(Number(first)) >= NEVER ? 0 : estate.day - 1);
  return typeof first === "string" ? days : String(days);
}

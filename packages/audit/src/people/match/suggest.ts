import type { Suggestion } from "../people.js";
import { byRoot } from "./components.js";
import type { Roster } from "./roster.js";

/** Two users who are left over and have one name, which nobody else who is left over has. */
export function suggestions(roster: Roster, odin: readonly number[], purecloud: readonly number[]): Suggestion[] {
  const others = byRoot(purecloud, (user) => roster.nameNumberOf(user));
  return [...byRoot(odin, (user) => roster.nameNumberOf(user))].flatMap(([name, [one, second]]) => {
    const [other, third] = others.get(name) ?? [];
    if (name === 0 || one === undefined || other === undefined || second !== undefined || third !== undefined)
      return [];
    return [{ odin: one, purecloud: other, score: scoreOf(roster, one, other) }];
  });
}

/** Names repeat often in some organisations. So the name alone is never 1. */
function scoreOf(roster: Roster, odin: number, purecloud: number): number {
  const tenths = 8 + Number(roster.isSameDepartment(odin, purecloud)) + Number(roster.isSamePlace(odin, purecloud));
  return tenths / 10;
}

import { type Dice, dice } from "../../estate/dice.js";
import type { Handler } from "../../server/handler.js";
import { forGroup } from "../common/answering.js";
import { ok } from "../common/replies.js";
import type { OdinState } from "../common/state.js";
import { groupPasscodeRules, groupPasswordRules } from "../groups/rules.js";
import type { Place } from "../rows/list.js";

const DIGITS = "0123456789";
const SMALL = "abcdefghijkmnpqrstuvwxyz";

/** A number of letters of an alphabet. */
const letters = (roll: Dice, alphabet: string, count: number): string =>
  Array.from({ length: count }, () => alphabet[roll.int(0, alphabet.length - 1)]).join("");

type Where = Pick<Place, "estate" | "serviceProviderId" | "groupId">;

/** It fits the rules, which forbid one digit only. */
const passcode = (where: Where, roll: Dice): string =>
  `${letters(roll, DIGITS, groupPasscodeRules(where).minCodeLength - 2)}${roll.pick(["07", "18", "29", "36"])}`;

const password = (where: Where, roll: Dice): string =>
  `${letters(roll, SMALL.toUpperCase(), 2)}${letters(roll, SMALL, groupPasswordRules(where).minLength)}${letters(roll, DIGITS, 2)}`;

/** Makes one secret, or a list with `limit`. No two calls make the same. */
const generate = (key: string, make: (where: Where, roll: Dice) => string): Handler<OdinState> =>
  forGroup((group, estate, { query }, state) => {
    const one = () => {
      state.generated.count += 1;
      return make({ ...group, estate }, dice(estate.seed, "odin", "generated", state.generated.count));
    };
    const { limit } = query;
    return ok(limit === undefined ? { [key]: one() } : { [`${key}s`]: Array.from({ length: Number(limit) }, one) });
  });

export const getPasscodeGenerate = generate("passcode", passcode);
export const getPasswordGenerate = generate("password", password);
export const getSipPasswordGenerate = generate("password", password);

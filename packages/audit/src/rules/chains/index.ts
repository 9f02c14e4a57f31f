import type { ChainRule } from "../engine/rule.js";
import { forgottenAdministrator } from "./access.js";
import { callsAbroadByPortal, leaverForwards, openForward, strangerAbroad } from "./calls.js";

/** The chains, by number. A forward to a premium number or a country that is not allowed is `critical` in odin-06 itself. */
export const CHAIN_RULES: readonly ChainRule[] = [
  openForward,
  callsAbroadByPortal,
  forgottenAdministrator,
  leaverForwards,
  strangerAbroad,
];

import type { OdinRule } from "../engine/rule.js";
import { webPassword } from "./passwords.js";

/** The rules of Odin, by number. */
export const ODIN_RULES: readonly OdinRule[] = [webPassword];

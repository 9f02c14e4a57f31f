import { BASH } from "./bash.js";
import { ZSH } from "./zsh.js";

/** The script of each shell. */
export const SHELLS: Readonly<Record<string, string>> = { bash: BASH, zsh: ZSH };

import { flagLines } from "../flag-lines.js";
import { COMPLETION_FLAGS } from "./flags.js";

/** `rollcall completion --help`. */
export const completionHelp = (): string => `Usage: rollcall completion SHELL [flags]

Prints a script for the shell, which is bash or zsh. With the script, the Tab key completes commands, flags, the names
that a flag takes, and the folders of audits. The script asks rollcall, so it knows new flags after an update.

To install it for bash, add this line to ~/.bashrc:
  source <(rollcall completion bash)

To install it for zsh, add this line to ~/.zshrc, below the line with compinit:
  source <(rollcall completion zsh)

On a Mac with the bash of the system, write it to a file, and source the file:
  rollcall completion bash > ~/.rollcall.bash

Flags:
${flagLines(COMPLETION_FLAGS)}

Exit codes:
  0    The script is printed.
  2    The shell or a flag is wrong.
`;

import { exitLines } from "../exit-lines.js";
import { flagLines } from "../flag-lines.js";
import { MOST_CALLS } from "./budget.js";
import { USER_FLAGS } from "./flags.js";

/** `rollcall user --help`. */
export const userHelp = (): string => `Usage: rollcall user WHO [flags]

Shows one person on both platforms: identity, devices, ways out, licences, roles, queues and findings. WHO is an id,
e-mail address, login, alias, number, extension, MAC address or name, or the beginnings of the words of a name.

It looks in the latest audit first, and makes no call. If the audit does not have the person, it asks the platforms that
flags or the configuration name. It makes at most ${MOST_CALLS} calls, and only reads. If several users fit, it lists them.
With --redact, names, numbers and ids are tokens, and WHO is one too.

Flags:
${flagLines(USER_FLAGS)}

Credentials come from where rollcall audit --help says.

${exitLines(["incomplete", "access"], { incomplete: "Nobody fits, or several users do." })}

Examples:
  rollcall user +442071000000
  rollcall user ana.ruiz@acme.example --live --purecloud-region eu_west_1
`;

import type { CommandLine } from "../../config/parse.js";
import type { CommandContext } from "../../context.js";
import type { ExitCode } from "../../exit-code.js";
import type { Command } from "../command.js";
import { USER_FLAGS, type UserFlagName } from "./flags.js";
import { userHelp } from "./help.js";
import { userRequest } from "./request.js";

/** `rollcall user`. */
export const userCommand: Command<UserFlagName> = {
  name: "user",
  flags: USER_FLAGS,
  acceptsOperands: true,
  help: userHelp,
  run,
};

/** Loads what it does late, because no other command needs it. */
async function run(given: CommandLine<UserFlagName>, context: CommandContext): Promise<ExitCode> {
  const request = userRequest(given.operands, given, context.environment);
  return (await import("./look-up.js")).lookUp(request, context, given.has("json"));
}

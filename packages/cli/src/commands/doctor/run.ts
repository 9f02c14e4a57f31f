import type { GivenFlags } from "../../config/parse.js";
import type { CommandContext } from "../../context.js";
import type { ExitCode } from "../../exit-code.js";
import type { DoctorFlagName } from "./flags.js";
import { doctorRequest } from "./request.js";

/** `rollcall doctor`. Its two parts are loaded by themselves. */
export async function run(given: GivenFlags<DoctorFlagName>, context: CommandContext): Promise<ExitCode> {
  const request = doctorRequest(given, context.environment);
  const isJson = given.has("json");
  if (given.has("evidence")) return (await import("./gather.js")).gather(request, context, isJson);
  return (await import("./check-up.js")).checkUp(request, context, isJson);
}

import { printable } from "@rollcall/audit";
import { DEFAULT_CONFIG, type Rule } from "@rollcall/audit/rules";
import { type Explained, ruleReport, verdictReport } from "@rollcall/report";
import type { CommandLine } from "../../config/parse.js";
import { ruleNamed } from "../../config/rules.js";
import { UsageError } from "../../config/usage-error.js";
import type { CommandContext } from "../../context.js";
import { EXIT, type ExitCode } from "../../exit-code.js";
import { judged } from "../../run/judged.js";
import { paintFor } from "../../terminal/paint.js";
import type { Command } from "../command.js";
import { oneFolder } from "../report/run.js";
import { EXPLAIN_FLAGS, type ExplainFlagName } from "./flags.js";
import { explainHelp } from "./help.js";

/** `rollcall explain`: tells what a rule says, and why it says it of a user. */
export const explainCommand: Command<ExplainFlagName> = {
  name: "explain",
  flags: EXPLAIN_FLAGS,
  acceptsOperands: true,
  help: explainHelp,
  run,
};

async function run(
  given: CommandLine<ExplainFlagName>,
  { stdout, environment, stop }: CommandContext,
): Promise<ExitCode> {
  const [id, ...rest] = given.operands;
  const rule = ruleOf(id);
  const look = { paint: paintFor(stdout, environment), columns: stdout.columns };
  const who = given.get("user")?.[0];
  const folder = oneFolder("explain", rest);
  const explained = who === undefined ? [] : await verdictsOf(rule, folder, who, stop);
  stdout.write(`${ruleReport(rule, DEFAULT_CONFIG, look)}\n`);
  for (const one of explained) stdout.write(`${verdictReport(one, look)}\n`);
  return EXIT.ok;
}

/** @throws UsageError if no rule has the id */
function ruleOf(id: string | undefined): Rule {
  if (id === undefined) throw new UsageError("explain needs a rule, such as odin-10. See rollcall rules");
  return ruleNamed(id);
}

/** What the rule says of all users with this id or name. @throws UsageError if it says nothing */
async function verdictsOf(rule: Rule, folder: string, who: string, stop: AbortSignal): Promise<readonly Explained[]> {
  const wanted = who.toLowerCase();
  const isWanted = (...names: readonly (string | null)[]) => names.some((name) => name?.toLowerCase() === wanted);
  const explained: Explained[] = [];
  let isThere = false;
  await judged(folder, {
    rules: [rule.id],
    write: false,
    stop,
    onUser: ({ userId, name }) => {
      isThere ||= isWanted(userId, name.known ? name.value : null);
    },
    onVerdict: (one, subject, verdict) => {
      if (one.id === rule.id && isWanted(subject.userId, subject.name)) explained.push({ rule, subject, verdict });
    },
  });
  if (explained.length > 0) return explained;
  const why = isThere ? `It judges ${JUDGED[rule.platform]}` : "Check the id or the name";
  throw new UsageError(printable(`${rule.id} judged no user "${who}" in ${folder}. ${why}`));
}

/** Whom the rules of a platform judge. */
const JUDGED = {
  odin: "users of Odin who have a line or a login",
  purecloud: "active users of PureCloud",
} as const;

import { printable } from "@rollcall/audit";
import { DEFAULT_CONFIG, type Rule, type UserSubject, usersIn } from "@rollcall/audit/rules";
import { type Explained, ruleReport, verdictReport } from "@rollcall/report";
import { asOfIn } from "../../config/choice.js";
import type { CommandLine } from "../../config/parse.js";
import { ruleNamed, withParts } from "../../config/rules.js";
import { UsageError } from "../../config/usage-error.js";
import type { CommandContext } from "../../context.js";
import { EXIT, type ExitCode } from "../../exit-code.js";
import { judged } from "../../run/judged.js";
import { paintFor } from "../../terminal/paint.js";
import type { Command } from "../command.js";
import { oneFolder } from "../report/run.js";
import { EXPLAIN_FLAGS, type ExplainFlagName } from "./flags.js";
import { explainHelp } from "./help.js";
import { isMeant } from "./who.js";

/** So many users are explained. A name that more people have does not say who is meant. */
const MOST = 10;

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
  const asOf = asOfIn(given);
  const explained = who === undefined ? [] : await verdictsOf(rule, { folder, who, asOf, stop });
  stdout.write(`${ruleReport(rule, DEFAULT_CONFIG, look)}\n`);
  for (const one of explained.slice(0, MOST)) stdout.write(`${verdictReport(one, look)}\n`);
  const more = explained.length - MOST;
  if (more > 0) stdout.write(`  ${more} more are meant by that. Give an id\n`);
  return EXIT.ok;
}

/** @throws UsageError if no rule has the id */
function ruleOf(id: string | undefined): Rule {
  if (id === undefined) throw new UsageError("explain needs a rule, such as odin-10. See rollcall rules");
  return ruleNamed(id);
}

/** Whose verdicts are explained, and where they are. */
interface Question {
  readonly folder: string;
  readonly who: string;
  readonly asOf: Date | undefined;
  readonly stop: AbortSignal;
}

const keyOf = ({ platform, userId }: Pick<UserSubject, "platform" | "userId">): string => `${platform} ${userId}`;

/** What the rule says of all users who are meant. @throws UsageError if it says nothing */
async function verdictsOf(rule: Rule, { folder, who, asOf, stop }: Question): Promise<readonly Explained[]> {
  const explained: Explained[] = [];
  const meant = new Set<string>();
  /** Of the user whose record is judged. Whether that user is meant is known after it. People are judged after all users. */
  let latest: Explained | undefined;
  await judged(folder, {
    rules: withParts(rule),
    write: false,
    asOf,
    stop,
    onUser: (user) => {
      if (!isMeant(user, who)) return;
      meant.add(keyOf(user));
      if (latest && usersIn(latest.subject).some((one) => keyOf(one) === keyOf(user))) explained.push(latest);
    },
    onVerdict: (one, subject, verdict) => {
      if (one.id !== rule.id) return;
      latest = { rule, subject, verdict };
      if (usersIn(subject).some((user) => meant.has(keyOf(user)))) explained.push(latest);
    },
  });
  if (explained.length > 0) return explained;
  const isThere = meant.size > 0;
  const why = isThere
    ? `It judges ${JUDGED[rule.platform]}`
    : "Give an id, an e-mail address, a number, an extension or a name";
  throw new UsageError(printable(`${rule.id} judged no user "${who}" in ${folder}. ${why}`));
}

/** Whom the rules of a platform judge. */
const JUDGED = {
  odin: "users of Odin who have a line or a login",
  purecloud: "active users of PureCloud",
  both: "people who are matched on both platforms",
  chain: "users whom its parts judge",
} as const;

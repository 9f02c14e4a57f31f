import { printable } from "@rollcall/audit";
import {
  type AnyRecord,
  AUDIT_FORMATS,
  JournalError,
  type Merged,
  mergeJournals,
  missingWords,
  shardWords,
} from "@rollcall/audit/journal";
import { summarise, terminalReport, type UserSummary } from "@rollcall/report";
import { choice, wholeNumber } from "../../config/choice.js";
import type { CommandLine } from "../../config/parse.js";
import { UsageError } from "../../config/usage-error.js";
import type { CommandContext } from "../../context.js";
import { EXIT, type ExitCode } from "../../exit-code.js";
import { paintFor } from "../../terminal/paint.js";
import type { Command } from "../command.js";
import { expanded } from "./expanded.js";
import { MERGE_FLAGS, type MergeFlagName } from "./flags.js";
import { mergeHelp } from "./help.js";

/** `rollcall merge`: makes one audit of the journals of its shards. Asks nobody. */
export const mergeCommand: Command<MergeFlagName> = {
  name: "merge",
  flags: MERGE_FLAGS,
  acceptsOperands: true,
  help: mergeHelp,
  run,
};

async function run(given: CommandLine<MergeFlagName>, context: CommandContext): Promise<ExitCode> {
  const { stdout, stderr } = context;
  const out = given.get("out")?.[0];
  if (given.operands.length === 0) throw new UsageError("merge needs the folders of the shards, such as audit/shard-*");
  if (out === undefined) throw new UsageError("merge needs --out DIR, the folder of the merged audit");
  const format = choice("format", given.get("format")?.[0] ?? "json", AUDIT_FORMATS);
  const shown = wholeNumber("show", given.get("show")?.[0] ?? "0", 0);

  const users = new Map<number, UserSummary[]>();
  const onRecord = (scope: number, record: AnyRecord) => {
    const kept = users.get(scope) ?? [];
    if (kept.length >= shown) return;
    kept.push(summarise(record));
    users.set(scope, kept);
  };
  const options = { format, restart: given.has("restart"), onRecord };
  const merged = await mergeJournals(expanded(given.operands), out, options).catch(restartInstead);
  if (!given.has("quiet")) {
    const { startedAt, finishedAt, coverage } = merged;
    const scopes = coverage.map((one, index) => ({ coverage: one, users: users.get(index) ?? [] }));
    const look = { paint: paintFor(stdout, context.environment), columns: stdout.columns, mostUsers: shown };
    stdout.write(`${terminalReport({ startedAt, finishedAt, scopes, ...look })}\n`);
  }
  for (const line of merged.damaged) stderr.write(`rollcall: ${printable(line)}\n`);
  const hole = holeOf(merged);
  if (hole !== undefined) stderr.write(`rollcall: ${hole}\n`);
  return hole === undefined ? EXIT.ok : EXIT.failed;
}

/** The journal speaks to those who audit. A merge that broke off is not gone on with: it asks nobody, and is soon done again. */
function restartInstead(error: unknown): never {
  if (!(error instanceof JournalError) || error.blame !== "machine") throw error;
  throw new JournalError("machine", error.message.replace("--resume", "--restart"));
}

/** What is missing of the audit, and how it is added; undefined where nothing is. */
function holeOf({ missing, unfinished, of }: Merged): string | undefined {
  const words = [
    ...[missingWords(missing, of) ?? []].flat(),
    ...(unfinished.length === 0 ? [] : [`${shardWords(unfinished)} of ${of} did not finish`]),
  ];
  const [first] = [...missing, ...unfinished];
  if (first === undefined) return undefined;
  const how = `Run rollcall audit --shard ${first}/${of} --resume${missing.length + unfinished.length > 1 ? " and so on" : ""}`;
  return `${words.join(", and ")}. ${how}, then merge all again with --restart`;
}

import { printable } from "@rollcall/audit";
import { progressForm } from "../../config/progress.js";
import type { CommandContext } from "../../context.js";
import { EXIT, type ExitCode, worstOf } from "../../exit-code.js";
import { version } from "../../manifest.js";
import { PLATFORM_NAMES } from "../../platform-names.js";
import { odinClient, type PureCloudLogin, pureCloudClient } from "../../run/clients.js";
import { explain, type Failure } from "../../run/failure.js";
import { Progress } from "../../terminal/progress/progress.js";
import { type Asked, odinQuestions, pureCloudQuestions, type Questions } from "./evidence/ask-platforms.js";
import type { PlatformEvidence } from "./evidence/evidence.js";
import { markdown } from "./evidence/markdown.js";
import { whyNoGroup } from "./no-group.js";
import { NO_GROUP } from "./probes/odin/sample.js";
import type { DoctorRequest, OdinToAsk } from "./request.js";

/** `rollcall doctor --evidence`: asks every open question, and prints what came. Each platform stands for itself. */
export async function gather(request: DoctorRequest, context: CommandContext, isJson: boolean): Promise<ExitCode> {
  const { stdout, stderr, signal, stop } = context;
  const logins = await Promise.all(connections(request, context).map(attempted));
  const asked = logins.flatMap(({ questions }) => questions ?? []);
  for (const { platform, count, most } of asked)
    stderr.write(
      `rollcall: ${count} questions for ${PLATFORM_NAMES[platform]}, at most ${most} calls. All of them only read\n`,
    );
  const progress = new Progress(stderr, progressForm("auto", stderr, context.environment));
  const answered = asked.map(({ platform, ask }) => {
    const onQuestion = (done: number, of: number) => progress.showText(platform, `${done} of ${of} questions`);
    return ask({ signal, stop, onQuestion });
  });
  const found = await Promise.all(answered).finally(() => progress.end());
  const evidence = found.map((one) => one.evidence);
  if (evidence.length > 0) stdout.write(`${print(evidence, isJson).split("\n").map(printable).join("\n")}\n`);
  const all = [...logins, ...found.map(withLeft), ...(await groupFailures(asked, evidence))];
  const failures = all.flatMap(({ failure }) => failure ?? []);
  for (const line of new Set(failures.map(({ line }) => line))) stderr.write(`rollcall: ${line}\n`);
  return worstOf(failures.map(({ code }) => code));
}

/** What is wrong with the group that flags name, if nobody could be asked about it. */
async function groupFailures(asked: readonly Asking[], evidence: readonly PlatformEvidence[]): Promise<Login[]> {
  if (!evidence.some(hasNoGroup)) return [];
  const lines = await Promise.all(asked.map(({ whyNoGroup }) => whyNoGroup?.()));
  return lines.flatMap((line) => (line === undefined ? [] : [{ failure: { line, code: EXIT.incomplete } }]));
}

/** The questions for a platform. */
interface Asking extends Questions {
  /** Why the group that flags name has nobody to ask about. Absent if no flag names one. */
  readonly whyNoGroup?: (() => Promise<string>) | undefined;
}

/** A platform whose login was tried. */
interface Login {
  readonly questions?: Asking;
  readonly failure?: Failure;
}

async function attempted(connect: Promise<Asking>): Promise<Login> {
  return connect.then(
    (questions) => ({ questions }),
    (error) => ({ failure: explain(error) }),
  );
}

/** Adds how many questions a failure left. */
const withLeft = ({ failure, evidence: { left } }: Asked): Login =>
  failure ? { failure: { ...failure, line: `${failure.line}. ${left} questions were not asked` } } : {};

const hasNoGroup = ({ verdicts }: PlatformEvidence): boolean => verdicts.some(({ why }) => why === NO_GROUP);

const print = (platforms: readonly PlatformEvidence[], isJson: boolean): string =>
  isJson
    ? JSON.stringify({ format: "rollcall-evidence/1", version: version(), platforms }, null, 2)
    : markdown(platforms, version());

/** The platforms, as soon as a call proves the login. */
function connections({ odin, purecloud }: DoctorRequest, { stop, signal }: CommandContext): Promise<Asking>[] {
  const either = AbortSignal.any([stop, signal]);
  return [...(odin ? [ofOdin(odin, either)] : []), ...(purecloud ? [ofPureCloud(purecloud, either)] : [])];
}

async function ofPureCloud(login: PureCloudLogin, signal: AbortSignal): Promise<Asking> {
  const client = pureCloudClient(login);
  await client.http.GET("/api/v2/users", { params: { query: { pageSize: 1 } }, signal });
  return pureCloudQuestions(client);
}

async function ofOdin(odin: OdinToAsk, signal: AbortSignal): Promise<Asking> {
  const client = odinClient(odin);
  const { data } = await client.http.GET("/api/v2/auth/session", { signal });
  const level = data?.loginType;
  const login = typeof level === "string" && LEVELS.test(level) ? level : undefined;
  const isNamed = odin.given.serviceProviderId !== undefined;
  return {
    ...odinQuestions(client, odin.given, login),
    ...(isNamed && { whyNoGroup: () => whyNoGroup(client, odin.given, signal) }),
  };
}

/** The levels are words of BroadWorks. Any other text may be a name. */
const LEVELS = /^(User|Group Department|Group|Service Provider|Reseller|Provisioning|System|Lawful Intercept)$/;

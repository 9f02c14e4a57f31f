import { printable } from "@rollcall/audit";
import type { CommandContext } from "../../context.js";
import { EXIT, type ExitCode } from "../../exit-code.js";
import { version } from "../../manifest.js";
import { PLATFORM_NAMES } from "../../platform-names.js";
import { odinClient, pureCloudClient } from "../../run/clients.js";
import { ProgressLine } from "../../terminal/progress-line.js";
import { odinQuestions, pureCloudQuestions, type Questions } from "./evidence/ask-platforms.js";
import type { PlatformEvidence } from "./evidence/evidence.js";
import { markdown } from "./evidence/markdown.js";
import { NO_GROUP } from "./probes/odin/sample.js";
import type { DoctorRequest, OdinToAsk } from "./request.js";

/** `rollcall doctor --evidence`: asks every open question, and prints what came. */
export async function gather(request: DoctorRequest, context: CommandContext, isJson: boolean): Promise<ExitCode> {
  const { stdout, stderr, stop } = context;
  const asked = await questionsOf(request, AbortSignal.any([stop, context.signal]));
  for (const { platform, count, most } of asked)
    stderr.write(
      `rollcall: ${count} questions for ${PLATFORM_NAMES[platform]}, at most ${most} calls. All of them only read\n`,
    );
  const progress = new ProgressLine(stderr, true);
  const answered = asked.map(async (questions) => {
    const { platform } = questions;
    const onQuestion = (done: number, of: number) => progress.showText(platform, `${done} of ${of} questions`);
    return questions.ask({ signal: context.signal, stop, onQuestion });
  });
  const found = await Promise.all(answered).finally(() => progress.clear());
  const evidence = found.map((one) => one.evidence);
  stdout.write(`${print(evidence, isJson).split("\n").map(printable).join("\n")}\n`);
  for (const {
    failure,
    evidence: { left },
  } of found)
    if (failure) stderr.write(`rollcall: ${failure.line}. ${left} questions were not asked\n`);
  const failed = found.find(({ failure }) => failure)?.failure;
  if (failed) return failed.code;
  const { given = {} } = request.odin ?? {};
  if (given.serviceProviderId === undefined || !evidence.some(hasNoGroup)) return EXIT.ok;
  stderr.write(
    "rollcall: the service provider or group has no users that the login sees. Check --odin-sp and --odin-group\n",
  );
  return EXIT.incomplete;
}

const hasNoGroup = ({ verdicts }: PlatformEvidence): boolean => verdicts.some(({ why }) => why === NO_GROUP);

const print = (platforms: readonly PlatformEvidence[], isJson: boolean): string =>
  isJson
    ? JSON.stringify({ format: "rollcall-evidence/1", version: version(), platforms }, null, 2)
    : markdown(platforms, version());

/** @throws the error of a refused login or of a host that cannot be reached */
async function questionsOf({ odin, purecloud }: DoctorRequest, signal: AbortSignal): Promise<Questions[]> {
  const questions: Questions[] = [];
  if (odin) questions.push(await ofOdin(odin, signal));
  if (purecloud) {
    const client = pureCloudClient(purecloud);
    await client.http.GET("/api/v2/users", { params: { query: { pageSize: 1 } }, signal });
    questions.push(pureCloudQuestions(client));
  }
  return questions;
}

async function ofOdin(odin: OdinToAsk, signal: AbortSignal): Promise<Questions> {
  const client = odinClient(odin);
  const { data } = await client.http.GET("/api/v2/auth/session", { signal });
  const level = data?.loginType;
  return odinQuestions(client, odin.given, typeof level === "string" && LEVELS.test(level) ? level : undefined);
}

/** The levels are words of BroadWorks. Any other text may be a name. */
const LEVELS = /^(User|Group Department|Group|Service Provider|Reseller|Provisioning|System|Lawful Intercept)$/;

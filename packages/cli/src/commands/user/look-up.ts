import { JournalError, latestAudit } from "@rollcall/audit/journal";
import { detailsReport, identityReport, type UserCard } from "@rollcall/report";
import type { Redaction } from "@rollcall/report/redact";
import { UsageError } from "../../config/usage-error.js";
import type { CommandContext } from "../../context.js";
import { EXIT, type ExitCode, worstOf } from "../../exit-code.js";
import { redactionFor } from "../../run/redact/redaction.js";
import { traced } from "../../run/trace/traced.js";
import { paintFor } from "../../terminal/paint.js";
import { withCredentials } from "../doctor/request.js";
import { type AuditAnswer, fromAudit } from "./from-audit.js";
import { type LiveAnswer, live } from "./live/live.js";
import { redactedTold } from "./redacted.js";
import type { UserRequest } from "./request.js";
import { type Told, told } from "./told.js";
import { formsOf } from "./who-form.js";

/** How a person is printed. */
interface Printing {
  readonly isJson: boolean;
  /** Whether all of it is printed, not one screen. */
  readonly isDetailed: boolean;
}

/** `rollcall user`: shows one person. The audit is looked at first, because it costs no call. */
export async function lookUp(request: UserRequest, context: CommandContext, how: Printing): Promise<ExitCode> {
  const { stdout, stderr, environment } = context;
  const { isJson, isDetailed } = how;
  const look = { paint: paintFor(stdout, environment), columns: stdout.columns, isDetailed };
  const print = (text: string) => void (isJson || stdout.write(`${text}\n`));
  const { audited, missing } = await inAudit(request, context);
  // No call is made without the key.
  const to = await redactionIn(request, context, audited?.folder);
  const hide = to && (await import("@rollcall/report/redact")).redactedCard;
  const isAsked = !audited?.hits.length;
  const onIdentity = (card: UserCard) => print(identityReport(to && hide ? hide(card, to) : card, look));
  const asked = isAsked ? await onPlatforms(request, context, onIdentity) : undefined;
  const found: Told = { who: request.who, audited, missing, asked };
  const answer = to ? await redactedTold(found, to) : found;
  const card = answer.audited?.card ?? answer.asked?.card;
  if (audited?.card) onIdentity(audited.card);
  if (card) print(detailsReport(card, look));
  const { json, listed, lines } = told(answer, look);
  if (isJson) stdout.write(`${json}\n`);
  else if (listed !== undefined) print(listed);
  for (const line of lines) stderr.write(`rollcall: ${line}\n`);
  const codes = (asked?.failures ?? []).map(({ code }) => code);
  return worstOf([...codes, card ? EXIT.ok : EXIT.incomplete]);
}

/** What hides names. Its key is next to the audits that were looked in, or that the configuration names. */
async function redactionIn(
  { redact, folder: usual }: UserRequest,
  { environment }: CommandContext,
  folder = latestIn(usual),
): Promise<Redaction | undefined> {
  return redact && redactionFor({ ...redact, environment, folder });
}

function latestIn({ folder, tenant }: UserRequest["folder"]): string | undefined {
  try {
    return latestAudit(folder, tenant);
  } catch {
    // There may be a key even without an audit.
    return undefined;
  }
}

/** What the audit says. Undefined if there is none, and why. @throws JournalError if the folder was given */
async function inAudit(
  { audit, who, hosts }: UserRequest,
  { stop, signal }: CommandContext,
): Promise<{ readonly audited?: AuditAnswer; readonly missing?: string }> {
  if (!audit) return {};
  try {
    const folder = latestAudit(audit.folder, audit.tenant);
    return { audited: await fromAudit(folder, formsOf(who).wanted, AbortSignal.any([stop, signal])) };
  } catch (error) {
    const isOptional = error instanceof JournalError && error.blame === "request" && !audit.isGiven;
    if (!isOptional) throw error;
    if (!hosts.odin && !hosts.purecloud)
      throw new UsageError(`${error.message}. Or give --from DIR, --odin-url, --purecloud-region or --purecloud-url`);
    return { missing: error.message };
  }
}

async function onPlatforms(
  { hosts, who, tenant, secrets, judging }: UserRequest,
  { stop, signal, trace }: CommandContext,
  onIdentity: (card: UserCard) => void,
): Promise<LiveAnswer | undefined> {
  if (!hosts.odin && !hosts.purecloud) return undefined;
  return live(traced(withCredentials(hosts, await secrets()), trace, tenant), formsOf(who), {
    config: judging.config,
    signal: AbortSignal.any([stop, signal]),
    onIdentity,
  });
}

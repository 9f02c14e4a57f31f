import { printable } from "@rollcall/audit";
import { earlierScopes } from "@rollcall/audit/journal";
import type { OutputRequest } from "../config/output.js";
import type { OdinRequest } from "../config/platforms.js";
import type { CommandContext } from "../context.js";
import type { Traffic } from "../terminal/progress/traffic.js";
import { connectOdin } from "./connection.js";
import { type AuditedGroups, auditedGroups, namedGroups } from "./odin-groups.js";
import type { OdinScopes } from "./odin-scopes.js";
import type { Screen } from "./redact/screen.js";

/** Names of service providers that a line has. */
const MOST_NAMED = 3;

/** What Odin's part of an audit begins with. */
export interface Beginning extends Pick<CommandContext, "stderr" | "stop" | "signal"> {
  readonly output: OutputRequest;
  readonly traffic: Traffic;
  readonly screen: Screen;
}

/** Connects to Odin, and lists the groups of the audit unless flags or the journal name them. */
export async function beginOdin(
  request: OdinRequest,
  { output, traffic, screen, stderr, ...signals }: Beginning,
): Promise<OdinScopes> {
  const connection = connectOdin(request, traffic);
  const { out, print } = output;
  const earlier = out && !namedGroups(request) ? await earlierScopes(out.folder, out.mode) : undefined;
  const audited = await auditedGroups(request, connection, { earlier, ...signals });
  if (print !== "nothing")
    for (const line of listLines(audited, screen)) stderr.write(`rollcall: ${printable(line)}\n`);
  return { request, audited, ...connection };
}

/** What the list of groups has. Empty if flags name the groups. */
function listLines({ groups, unlisted, empty, isListed }: AuditedGroups, screen: Screen): string[] {
  if (!isListed) return [];
  const providers = new Set(groups.map(({ serviceProviderId }) => serviceProviderId)).size;
  const lines = [`${count(groups.length, "group")} of ${count(providers, "service provider")} on Odin`];
  if (empty.length > 0)
    lines.push(`${count(empty.length, "service provider")} without groups: ${namesOf(empty, screen)}`);
  if (unlisted.length === 0) return lines;
  const names = namesOf(
    unlisted.map(({ serviceProviderId }) => serviceProviderId),
    screen,
  );
  return [...lines, `the groups of ${count(unlisted.length, "service provider")} could not be listed: ${names}`];
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? "" : "s"}`;

function namesOf(ids: readonly string[], screen: Screen): string {
  const more = ids.length > MOST_NAMED ? [`${ids.length - MOST_NAMED} more`] : [];
  return [...ids.slice(0, MOST_NAMED).map((id) => `"${screen.name(id)}"`), ...more].join(", ");
}

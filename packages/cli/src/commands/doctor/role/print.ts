import type { Rule } from "@rollcall/audit/rules";
import { platformsOf } from "../../../config/rules.js";
import type { CommandContext } from "../../../context.js";
import { EXIT, type ExitCode } from "../../../exit-code.js";
import { auditRole } from "./role.js";

/** What Odin needs, which has no roles. Which policy each call needs is in no public source (docs/facts/odin.md O-14, O-130). */
const ODIN = [
  "Odin has no roles. Its login needs the level Group for its own group, Service Provider for its groups, or System for all",
  "a login of a group or service provider needs policies that let it read users, services, devices and numbers. Which policy a call needs is in no public source, so run rollcall doctor with --odin-url",
];

/** `rollcall doctor --role`: prints the role on stdout, and what to do with it on stderr. It makes no call, and creates nothing. */
export function printRole(rules: readonly Rule[] | undefined, { stdout, stderr }: CommandContext): ExitCode {
  stdout.write(`${JSON.stringify(auditRole(rules), null, 2)}\n`);
  const isOfOdin = rules?.some((rule) => platformsOf(rule).includes("odin")) ?? true;
  const lines = [
    "send it to POST /api/v2/authorization/roles, then give the role to the OAuth client in all divisions",
    ...(isOfOdin ? ODIN : []),
  ];
  for (const line of lines) stderr.write(`rollcall: ${line}\n`);
  return EXIT.ok;
}

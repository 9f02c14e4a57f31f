import { THRESHOLDS } from "@rollcall/audit/rules";
import { version } from "../../../manifest.js";
import type { Proposals } from "../seen/seen.js";
import { commented, indented, quoted } from "./lines.js";
import { proposedLines } from "./proposed.js";

/** A host and its ids, by the keys of the file. */
export type Host = Readonly<Record<string, string | readonly string[]>>;

/** What a new configuration is written from. */
export interface NewConfig {
  readonly tenant: string;
  readonly odin: Host | undefined;
  readonly purecloud: Host | undefined;
  readonly proposals: Proposals;
  /** Where the proposals are from. Undefined if nothing was looked at. */
  readonly seenIn: string | undefined;
}

/** A configuration with comments. It is valid, and no proposal in it is switched on. */
export function configText({ tenant, odin, purecloud, proposals, seenIn }: NewConfig): string {
  const lines = [
    `# yaml-language-server: $schema=https://unpkg.com/@rollcall/cli@${version()}/config.schema.json`,
    "# The configuration of rollcall. Flags and variables go before it. A line that begins with # does nothing.",
    "# Never write a password here. Name where it comes from: { env: NAME }, { fd: NUMBER } or",
    "# { command: [PROGRAM, ARGUMENT] }. Without that, the variables of rollcall audit --help are used.",
    ...(seenIn === undefined ? [] : [`# The proposals are from ${JSON.stringify(seenIn)}.`]),
    "",
    "# Whom to audit. People are matched within a tenant, and each tenant has its own audit.",
    "tenants:",
    `  - name: ${quoted(tenant)}`,
    ...indented([...hostLines("odin", odin, ODIN), ...hostLines("purecloud", purecloud, PURECLOUD)], 4),
    ...indented(proposedLines(proposals), 4),
    "",
    ...RULES,
    "",
    ...commented(REST),
  ];
  return `${lines.join("\n")}\n`;
}

const ODIN = {
  example: ["url: https://tenant.prod.odinapi.net"],
  more: ["# serviceProviders: [ent.acme]", "# password: { env: ACME_ODIN_PASSWORD }"],
};
const PURECLOUD = {
  example: ["region: eu_west_1"],
  more: ["# divisions: []", "# clientSecret: { command: [pass, show, acme/purecloud] }"],
};

function hostLines(name: string, host: Host | undefined, { example, more }: typeof ODIN): readonly string[] {
  const given = Object.entries(host ?? {}).map(
    ([key, value]) => `${key}: ${typeof value === "string" ? quoted(value) : JSON.stringify(value)}`,
  );
  const block = [`${name}:`, ...indented([...(host ? given : example), ...more])];
  return host ? block : commented(block);
}

const RULES = [
  "# How rules judge. rollcall rules lists them, and rollcall explain RULE says what each reads.",
  ...commented([
    "rules:",
    "  thresholds:",
    ...Object.entries(THRESHOLDS).map(([name, value]) => `    ${name}: ${value}`),
    "  severities: { odin-10: off }",
    "  allow:",
    "    administrators: []",
    "    forwardTo: []",
    "  countries: [] # to which calls may go. Empty for all",
    "  singleSignOn: false",
  ]),
];

const REST = [
  "suppressions:",
  "  - id: odin-06 # or the id of one finding",
  "    of: { group: ent.acme/London }",
  "    reason: why it is accepted",
  "    owner: who decided that",
  "    until: 2027-03-31",
  "",
  "prices: # what one costs in a month",
  "  currency: EUR",
  '  odin: { "Client License *": 4 }',
  "  purecloud: { PureCloud 3: 110 }",
  "",
  "output:",
  "  history: audits",
  "  keep: 30",
  "  sinceLast: true",
];

import { odinGroupCost, pureCloudCost, sumOfAmounts } from "@rollcall/audit";
import { CONTROLS, DEFAULT_CONFIG, FOLDED_FROM, RULES, type Rule, STANDARDS, sectionsFor } from "@rollcall/audit/rules";
import { readsOf } from "@rollcall/report";
import { problems } from "@rollcall/sandbox";

const PLATFORMS = { odin: "Odin", purecloud: "PureCloud", both: "both platforms", chain: "chain" } as const;

/** The page about all rules, a section for each. */
export function rulesPage(): string {
  return [
    "# Rules",
    "",
    "<!-- Made by pnpm docs:rules -->",
    "",
    "A rule judges each user of an audit: **found**, **clear** or **not evaluated**, with the reason. What nobody knows is never clear. `rollcall report DIR` judges a finished audit again. `rollcall explain RULE DIR --user WHO` shows the values that a rule read.",
    "",
    "PureCloud rules judge users whose `state` is `active`. Odin rules judge users with a device or trunk, a telephone number, an extension, an e-mail address, another login, or a service that is on. A rule that judges all users says so in its row `judges`. A user who was gone when the audit read it is not evaluated.",
    "",
    "Rules about people judge two users who are matched as one person on both platforms ([by which keys](../packages/audit/README.md#who-is-who)). Other rules must judge both users too. `both-08` and `both-09` judge users whom the other platform lacks. If it is not clear who is who, people are not evaluated. If a platform was not audited, no person is judged.",
    "",
    "Chains join findings that are one danger together. A chain names its parts, and they count once, as the chain. A suppressed part does not end a chain.",
    "",
    `Ages are whole days or hours, rounded down. Thresholds of days, hours and counts are exclusive, so a value must be above them. Shares and \`packUsers\` are inclusive. If nothing is configured, \`paidServices\` is ${DEFAULT_CONFIG.paidServices.map((name) => `\`${name}\``).join(", ")}, and all other lists are empty. For \`countries\`, a number that no country has assigned counts as a number of each country with its calling code.`,
    "",
    `Where at least ${FOLDED_FROM.share * 100} % of at least ${FOLDED_FROM.evaluated} evaluated users of a group break a rule, lists show one line.`,
    "",
    "| rule | severity | about | title |",
    "|---|---|---|---|",
    ...RULES.map(({ id, severity, category, title }) => `| [${id}](#${id}) | ${severity} | ${category} | ${title} |`),
    "",
    ...RULES.flatMap(section),
    ...notClear(),
    ...cases(),
  ].join("\n");
}

/** Why nobody can say who is who, in the words of people.ndjson and of reports. */
function notClear(): string[] {
  return [
    "## Matches that are not clear",
    "",
    "Users who share a value that does not decide are `ambiguous` in `people.ndjson`. Rules about people judge none of them. An entry of `people.map` in the configuration decides.",
    "",
    "| words | means |",
    "|---|---|",
    "| an e-mail address that 2 users of Odin and 1 user of PureCloud have | Only a value that one user of each platform has can decide. The same is said of a login, of an address for voice messages, of a number and of an extension. |",
    "| a number that 1 user of Odin and 1 user of PureCloud have | One user of each platform has it, but one of the two has a counterpart already. It may be the number of a leaver, which somebody else got. |",
    "| names that do not agree, although the extension does | Only one weak value is the same, and the names are those of two people. |",
    "| a user of Odin whose numbers lead to 2 users of PureCloud | The values of one user belong to several users of the other platform. |",
    "",
  ];
}

/** Ids that no rule has, although the sandbox names them. */
function cases(): string[] {
  const ours = new Set(RULES.map(({ id }) => id));
  const others = problems.filter(({ id, severity }) => severity === undefined && !ours.has(id));
  const [first, last] = [others[0]?.id, others.at(-1)?.id];
  return [
    `## ${first} to ${last}`,
    "",
    `No rule has these ids. They are cases of matching, which \`rollcall demo --truth FILE\` lists with the problems. A comparison that trusts one value takes these people for somebody else.`,
    "",
    "| case | title | what the platforms have |",
    "|---|---|---|",
    ...others.map(({ id, title, has }) => `| ${id} | ${title} | ${inWords(has).replaceAll("|", "\\|")} |`),
    "",
  ];
}

/** The texts of the sandbox name the platforms by one letter. */
const inWords = (text: string): string =>
  text
    .replace(/\bO and P:/g, "On both platforms:")
    .replace(/\bO:/g, "Odin:")
    .replace(/\bP:/g, "PureCloud:")
    .replace(/\b(on|that) P\b/g, "$1 PureCloud")
    .replace(/\bthat O\b/g, "that Odin");

function section(rule: Rule): string[] {
  const { id, title, severity, category, platform, why, when, guards, unknown, remedy, thresholds = [] } = rule;
  const rows: readonly (readonly [string, string])[] = [
    ...(rule.everybody ? [["judges", "users in any state, also without a line or a login"] as const] : []),
    ["found", when],
    ...guards.map((guard) => ["not found", guard] as const),
    ...(unknown === undefined ? [] : [["not evaluated", unknown] as const]),
    ["reads", readsOf(rule).map(code).join(", ")],
    ["calls", callsOf(rule)],
    ...(thresholds.length === 0 ? [] : [["thresholds", thresholds.map(threshold).join(", ")] as const]),
    ["remedy", `${remedy.words}${requestOf(rule)}`],
    ...rule.controls.map((control) => ["control", controlOf(id, control)] as const),
  ];
  return [
    `## ${id}`,
    "",
    `**${title}** (${PLATFORMS[platform]}, ${severity}, ${category})`,
    "",
    why,
    "",
    "| | |",
    "|---|---|",
    ...rows.map(([name, text]) => `| ${name} | ${text.replaceAll("|", "\\|")} |`),
    "",
  ];
}

/** Only names are code. Some are followed by words. */
const code = (text: string) => text.replace(/^\S+/, (name) => `\`${name}\``);

const USERS = 100;
const GROUP = { serviceProviderId: "any", groupId: "any" };

/** What a rule costs on its own, on its own platform. */
function callsOf(rule: Rule): string {
  const needed = sectionsFor([rule]);
  const cost =
    rule.platform === "odin"
      ? odinGroupCost(USERS, { ...needed.odin, contextOf: GROUP })
      : pureCloudCost({ active: USERS, inactive: 0 }, needed.purecloud);
  const { likely } = sumOfAmounts(cost.costs);
  const where = rule.platform === "odin" ? `a group of ${USERS} users` : `${USERS} users`;
  return `about ${likely} for ${where}`;
}

const threshold = (name: keyof typeof DEFAULT_CONFIG.thresholds) => `\`${name}\` ${DEFAULT_CONFIG.thresholds[name]}`;

function requestOf({ remedy: { request, permission } }: Rule): string {
  if (request === undefined) return "";
  const needs = permission === undefined ? "" : `, with \`${permission}\``;
  return ` \`${request.method} ${request.path}\`${needs}`;
}

function controlOf(rule: string, control: Rule["controls"][number]): string {
  const [standard = "", id] = control.split(":");
  return `${STANDARDS[standard as keyof typeof STANDARDS]} ${id} (${CONTROLS[rule]?.[control] ?? ""})`;
}

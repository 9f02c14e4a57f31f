import { chosenSections, PURECLOUD_CHOICES, PURECLOUD_SECTIONS, type PureCloudSectionName } from "@rollcall/audit";
import { type Rule, sectionsFor } from "@rollcall/audit/rules";
import { choice } from "./choice.js";
import type { TargetFlagName } from "./flags/targets.js";
import type { GivenFlags } from "./given.js";
import { chosenRules } from "./rules.js";
import { UsageError } from "./usage-error.js";

/**
 * The sections of PureCloud users that are read, in the order of a record.
 *
 * @param known all rules. @default ours
 * @throws UsageError for a name that no section has, and if a section is both chosen and skipped
 */
export function sectionsOf(
  given: GivenFlags<TargetFlagName>,
  known?: readonly Rule[],
): readonly PureCloudSectionName[] {
  const rules = chosenRules(given.get("rule"), known);
  if (rules) return sectionsOfRules(rules, given);
  const wanted = namesIn(given.get("section") ?? ["default"]);
  const skipped = namesIn(given.get("skip-section") ?? []).map((name) =>
    choice("skip-section", name, PURECLOUD_CHOICES),
  );
  if (skipped.includes("profile")) {
    throw new UsageError("--skip-section cannot name profile, which tells who a user is. Leave it out");
  }
  const twice = skipped.find((name) => wanted.includes(name));
  if (twice !== undefined) throw new UsageError(`--section and --skip-section both name ${twice}. Give one`);
  const choices = wanted.map((name) => choice("section", name, ["default", ...PURECLOUD_CHOICES] as const));
  const more = given.has("geolocation") && !skipped.includes("geolocation") ? (["geolocation"] as const) : [];
  return [...chosenSections([...choices, ...more])].filter((name) => !skipped.includes(name));
}

/** The sections that rules need. */
function sectionsOfRules(rules: readonly Rule[], given: GivenFlags<TargetFlagName>): readonly PureCloudSectionName[] {
  const other = (["section", "skip-section"] as const).find((flag) => given.has(flag));
  if (other !== undefined) throw new UsageError(`--rule chooses the sections that are read. Leave out --${other}`);
  const { sections } = sectionsFor(rules).purecloud;
  return [...chosenSections(given.has("geolocation") ? [...sections, "geolocation"] : sections)];
}

/** Names may be repeated, or be a list with commas. */
const namesIn = (values: readonly string[]): string[] =>
  values.flatMap((value) => value.split(",")).map((name) => name.trim());

/** The flags that choose these sections, in one spelling, because two spellings make two audits. */
export function sectionFlags(sections: readonly PureCloudSectionName[]) {
  const missing = PURECLOUD_SECTIONS.filter((name) => !sections.includes(name));
  const isUsual = missing.length * 2 <= PURECLOUD_SECTIONS.length;
  const others = sections.filter((name) => !PURECLOUD_SECTIONS.some((usual) => usual === name));
  return {
    "--section": (isUsual ? ["default", ...others] : sections).join(),
    "--skip-section": isUsual && missing.length > 0 ? missing.join() : null,
  };
}

import { chosenSections, ODIN_CONTEXT, ODIN_SECTIONS, PURECLOUD_CONTEXT, PURECLOUD_SECTIONS } from "@rollcall/audit";
import type { JournalHead, Json } from "@rollcall/audit/journal";
import { limitedTo, type Needed, RULES, type Rule, sectionsFor } from "@rollcall/audit/rules";

/** The field of a selection with the rules that an audit was made for. Without it, it was made for all. */
export const RULE_FIELD = "--rule";

type Selection = JournalHead["selection"];

/**
 * The rules that judge an audit. A rule that needs more than the audit read evaluates nobody.
 *
 * @param ids the rules to judge by. @default those that the audit was made for
 * @param known all rules
 */
export function judgingRules(
  selection: Selection,
  ids?: readonly string[],
  known: readonly Rule[] = RULES,
): readonly Rule[] {
  return limitedTo(rulesIn(ids ?? madeFor(selection), known), readBy(selection, known));
}

/** The ids of the rules that an audit was made for. Undefined for all. */
function madeFor(selection: Selection): readonly string[] | undefined {
  const ids = selection[RULE_FIELD];
  return Array.isArray(ids) ? ids.filter((id): id is string => typeof id === "string") : undefined;
}

const rulesIn = (ids: readonly string[] | undefined, known: readonly Rule[]): readonly Rule[] =>
  ids === undefined ? known : known.filter(({ id }) => ids.includes(id));

/** What an audit with these flags reads. */
function readBy(selection: Selection, known: readonly Rule[]): Needed {
  const ids = madeFor(selection);
  const { odin, purecloud } = ids === undefined ? EVERYTHING : sectionsFor(rulesIn(ids, known));
  return { odin, purecloud: { ...purecloud, sections: sectionsIn(selection) ?? purecloud.sections } };
}

const EVERYTHING: Needed = {
  odin: { sections: ODIN_SECTIONS, when: { withoutLine: [] }, context: ODIN_CONTEXT },
  purecloud: { sections: PURECLOUD_SECTIONS, when: { administrator: [] }, context: PURECLOUD_CONTEXT },
};

/** The sections of PureCloud that the flags name, as `sectionFlags` writes them. Undefined if there are no such flags. */
function sectionsIn(selection: Selection): Needed["purecloud"]["sections"] | undefined {
  const [wanted, skipped] = [namesIn(selection["--section"]), namesIn(selection["--skip-section"])];
  if (wanted.length === 0) return undefined;
  return [...chosenSections(wanted as never)].filter((name) => !skipped.includes(name));
}

const namesIn = (value: Json | undefined): readonly string[] => (typeof value === "string" ? value.split(",") : []);

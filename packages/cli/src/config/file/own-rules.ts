import { resolve } from "node:path";
import { printable } from "@rollcall/audit";
import { CATEGORIES, RULES, type Rule, SEVERITIES } from "@rollcall/audit/rules";
import { UsageError } from "../usage-error.js";
import { importFile } from "./read/module.js";
import { assertTrusted } from "./trusted.js";

/** The rules that files of a person export. @throws UsageError if an export is no rule, or has the id of another */
export async function ownRules(files: readonly string[], folder: string): Promise<readonly Rule[]> {
  const ids = new Set(RULES.map(({ id }) => id));
  const rules: Rule[] = [];
  for (const file of files) {
    const path = resolve(folder, file);
    assertExists(file, path);
    const exported = Object.entries(await importFile(file, path));
    // A file that lost its text would otherwise find nothing, which reads as clean.
    if (exported.length === 0) throw wrong(file, "exports no rule. Export one, or take the file out of rules.modules");
    for (const [name, value] of exported) {
      for (const one of Array.isArray(value) ? value : [value]) {
        if (!isRule(one))
          throw wrong(file, `export ${name} is no rule. Make it with odinRule, pureCloudRule or personRule`);
        if (ids.has(one.id)) throw wrong(file, `the rule ${one.id} exists already. Give it another id`);
        ids.add(one.id);
        rules.push(one);
      }
    }
  }
  return rules;
}

function assertExists(file: string, path: string): void {
  try {
    assertTrusted(path);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw wrong(file, "cannot be read. Check rules.modules");
  }
}

const wrong = (file: string, what: string): UsageError => new UsageError(printable(`${file}: ${what}`));

const ID = /^[a-z][a-z\d-]{1,63}$/;
const TEXTS = ["title", "why", "when"] as const;

/** Whether a rule has the texts that lists and reports read. Its types were checked where it was written. */
function isRule(value: unknown): value is Rule {
  if (typeof value !== "object" || value === null) return false;
  const rule = value as Partial<Record<keyof Rule | "look" | "needs", unknown>>;
  const isNamed =
    typeof rule.id === "string" && ID.test(rule.id) && TEXTS.every((name) => typeof rule[name] === "string");
  const isRated = SEVERITIES.some((one) => one === rule.severity) && CATEGORIES.some((one) => one === rule.category);
  const isOfUsers = (rule.platform === "odin" || rule.platform === "purecloud") && typeof rule.look === "function";
  const isWhole = Array.isArray(rule.guards) && Array.isArray(rule.controls) && typeof rule.remedy === "object";
  return isNamed && isRated && isWhole && typeof rule.needs === "object" && (isOfUsers || rule.platform === "both");
}

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hostile } from "@rollcall/config/hostile";
import { sealedLine } from "./estate.js";

/** Names of groups of Odin that would be other folders, or none. */
export const GROUPS = ["../../x", "CON", "a/b", "x".repeat(300), "..", "\u001b[2J\u202e", hostile("group")];

/** Texts that people write. No rule decides by them. */
const WRITTEN =
  /^(first|last|hiragana\w+|callingLineId\w+|official|group|event|criteria|policy|profile|device|servicePack)?(Name|name)$|^(title|department|departmentFullPath|description|addressLine1|city|street1|notes|display|userAgent|reason|message|employeeId|deviceType|data)$/;
/** What keeps users apart, and what says which kind of answer it is. */
const FIXED = /^(status|id|userId|same|selfUri|subjectId)$/;

/**
 * Puts hostile texts into the journal of an audit, as if platforms had answered them. Every user has them in each text that people
 * write, and every other user in each text at all.
 */
export function poisonJournal(folder: string): void {
  const path = join(folder, "journal.ndjson");
  const lines = readFileSync(path, "utf8").trimEnd().split("\n");
  writeFileSync(path, `${lines.map((line, at) => sealedLine(poisonedLine(JSON.parse(line), at))).join("\n")}\n`);
}

// biome-ignore lint/suspicious/noExplicitAny: a line of any kind
function poisonedLine(line: any, at: number): Record<string, unknown> {
  if (line.kind === "context") return { ...line, section: deep(line.section, "", isWritten) };
  if (line.kind === "scope") {
    const { notes, gaps, context, ...coverage } = line.coverage;
    const texts = deep({ notes: [...notes, "note"], because: ["why"] }, "", (key) => key !== "status");
    const gap = { section: "user", users: 1, because: texts.because };
    return { ...line, coverage: { ...coverage, notes: texts.notes, gaps: [...gaps, gap], context } };
  }
  if (line.kind !== "record") return line;
  const isMeant = at % 2 === 0 ? isWritten : (key: string) => !FIXED.test(key);
  const record = { ...line.record, sections: deep(line.record.sections, "", isMeant) };
  const group = record.platform === "odin" ? { groupId: GROUPS[at % GROUPS.length] } : {};
  return { ...line, record: { ...record, ...group } };
}

const isWritten = (key: string): boolean => WRITTEN.test(key);

// biome-ignore lint/suspicious/noExplicitAny: an answer of any shape
function deep(value: any, key: string, isMeant: (key: string) => boolean): any {
  if (typeof value === "string") return isMeant(key) ? hostile(value) : value;
  if (Array.isArray(value)) return value.map((one) => deep(one, key, isMeant));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, deep(one, name, isMeant)]));
}

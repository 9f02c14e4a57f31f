import { join } from "node:path";
import type { ContextPart } from "../../record/context.js";
import { asObject } from "../../record/wire.js";
import { JournalError, notRead } from "../error.js";
import { linesOf } from "../lines-of.js";
import { AUDIT_FILES } from "../render.js";

const [, CONTEXT_FILE] = AUDIT_FILES.ndjson;

/** The parts of all contexts of a copy. */
export function* contextOfCopy(folder: string): Generator<ContextPart> {
  const path = join(folder, CONTEXT_FILE);
  for (const line of linesIn(path)) {
    const part = parsed(line);
    if (!part)
      throw new JournalError("request", `${path} is damaged. Write the copy again with rollcall report --redact`);
    yield part;
  }
}

function* linesIn(path: string): Generator<string> {
  try {
    yield* linesOf(path);
  } catch (error) {
    throw notRead(path, error);
  }
}

function parsed(line: string): ContextPart | undefined {
  try {
    const value = asObject(JSON.parse(line));
    return typeof value?.part === "string" && asObject(value.section) ? (value as unknown as ContextPart) : undefined;
  } catch {
    return undefined;
  }
}

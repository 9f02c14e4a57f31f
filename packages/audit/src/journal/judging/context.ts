import type { ContextPart } from "../../record/context.js";
import { isContextLine } from "../line-guards.js";
import type { HeadLine } from "../lines.js";
import { readLinesThat } from "../read-lines.js";

const CONTEXT = '{"kind":"context"';

/** The parts of all contexts of a journal. A later one of the same part replaces an earlier one. */
export async function* contextOf(path: string, head: HeadLine): AsyncGenerator<ContextPart> {
  for await (const line of readLinesThat(CONTEXT, path)) {
    if (!isContextLine(line, head)) return;
    const name = head.scopes[line.scope];
    if (name) yield { platform: name.platform, scope: name.scope, part: line.part, section: line.section };
  }
}

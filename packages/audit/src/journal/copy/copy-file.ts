import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { byCodeUnits } from "../../code-units.js";
import { json } from "../../output/json.js";
import { printable } from "../../output/printable.js";
import { asItems, asObject } from "../../record/wire.js";
import type { Logins, Selection } from "../../selection.js";
import { JournalError, notJudged, notRead } from "../error.js";
import { refusePipe } from "../folder.js";
import type { JournalScopeName } from "../lines.js";
import { WholeFile } from "../whole-file.js";

/** Says that a folder has a redacted copy of an audit, and no audit. It is written last. */
export const COPY_FILE = "copy.json";

/** Names the shape of the file. A later shape gets another name. */
const COPY_FORMAT = "rollcall-copy/1";

/** What a copy keeps of the head of its audit. */
export interface CopyHead {
  /** The version of the program that collected the audit. */
  readonly version: string;
  readonly scopes: readonly Pick<JournalScopeName, "platform" | "scope">[];
  /** What chose organisations, groups and users. Absent in copies of older versions, as the next one. */
  readonly selection?: Selection | undefined;
  readonly logins?: Logins | undefined;
  /** A mark of the key. Absent in a journal. */
  readonly redactedBy?: string | undefined;
  /** The token that tells a redacted audit from others of the same day. Absent in a journal, and in copies of older versions. */
  readonly token?: string | undefined;
}

export function removeCopyFile(folder: string): void {
  const path = join(folder, COPY_FILE);
  try {
    rmSync(path, { force: true });
  } catch (error) {
    throw notJudged(path, error);
  }
}

export function writeCopyFile(
  folder: string,
  { version, scopes, selection, logins, redactedBy, token }: CopyHead,
): void {
  const file = new WholeFile(join(folder, COPY_FILE), notJudged);
  try {
    const named = scopes.map(({ platform, scope }) => ({ platform, scope }));
    const sorted = named.sort((one, other) =>
      byCodeUnits(`${one.platform}${one.scope}`, `${other.platform}${other.scope}`),
    );
    file.write(`${json({ format: COPY_FORMAT, redactedBy, token, version, selection, logins, scopes: sorted })}\n`);
    file.finish();
  } finally {
    file.discard();
  }
}

/** The head of the copy in a folder. Undefined if the folder has none. @throws JournalError if it is damaged */
export function copyIn(folder: string): CopyHead | undefined {
  const path = join(folder, COPY_FILE);
  let text: string;
  try {
    refusePipe(path);
    text = readFileSync(path, "utf8");
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes(`${(error as NodeJS.ErrnoException).code}`)) return undefined;
    throw notRead(path, error);
  }
  const head = parsed(text);
  if (head) return head;
  throw new JournalError(
    "request",
    printable(`${path} is damaged. Write the copy again with rollcall report --redact`),
  );
}

function parsed(text: string): CopyHead | undefined {
  try {
    const { format, version, scopes, selection, logins, redactedBy, token } = asObject(JSON.parse(text)) ?? {};
    const isHead =
      format === COPY_FORMAT &&
      [version, redactedBy].every((one) => typeof one === "string") &&
      (token === undefined || typeof token === "string") &&
      [selection, logins].every((one) => one === undefined || asObject(one) !== undefined) &&
      asItems(scopes) !== undefined;
    return isHead ? ({ version, scopes, selection, logins, redactedBy, token } as CopyHead) : undefined;
  } catch {
    return undefined;
  }
}

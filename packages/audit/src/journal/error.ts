/** What must change: `request` if the command line must, `machine` if a disk or another process is in the way. */
export type Blame = "request" | "machine";

/** A journal cannot be opened, written or moved. The message is one line with the file, the cause and the remedy. */
export class JournalError extends Error {
  override readonly name = "JournalError";
  readonly blame: Blame;

  constructor(blame: Blame, message: string) {
    super(message);
    this.blame = blame;
  }
}

const CAUSES: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EBUSY: "it is in use",
  EEXIST: "a broken link has this name, or another process has just made the file",
  EDQUOT: "the quota is used up",
  EFBIG: "the file may not grow any further",
  EIO: "the disk failed",
  EISDIR: "a folder has this name",
  ERR_FS_EISDIR: "a folder has this name",
  ENOSPC: "the disk is full",
  ENOTDIR: "it is not a folder",
  EPERM: "not permitted",
  EROFS: "the file system is read-only",
};

/** The cause of a system error, in words and with its code. Never a path or a stack. */
export function causeOf(error: unknown): string {
  const code = codeOf(error);
  const words = CAUSES[code];
  return words === undefined ? code : `${words}, ${code}`;
}

/** Causes that free space does not remove. Another folder is needed. */
const NEED_ANOTHER_FOLDER = new Set([
  "EACCES",
  "EEXIST",
  "EISDIR",
  "ELOOP",
  "ENOTDIR",
  "EPERM",
  "EROFS",
  "ERR_FS_EISDIR",
]);

/** The error for a file of an audit that cannot even be opened. */
export function notOpened(path: string, error: unknown): JournalError {
  if (error instanceof JournalError || !NEED_ANOTHER_FOLDER.has(codeOf(error))) return notWritten(path, error);
  return new JournalError("request", `${path} cannot be written to (${causeOf(error)}). Give --out another folder`);
}

/** The codes on Windows for a file that another program has open. */
export const HELD: ReadonlySet<string> = new Set(["EPERM", "EACCES", "EBUSY"]);

/** The error for a file of an audit that could not be written. What is in the file already is never lost. */
export function notWritten(path: string, error: unknown, platform: string = process.platform): JournalError {
  if (error instanceof JournalError) return error;
  const cause = causeOf(error);
  const remedy = platform === "win32" && HELD.has(codeOf(error)) ? "Close the program that has it open" : "Free space";
  return new JournalError(
    "machine",
    `${path} could not be written (${cause}). What was collected is kept. ${remedy}, then run again with --resume`,
  );
}

/** The error for a file of a judgement or a report. A finished audit is judged again without a call. */
export function notJudged(path: string, error: unknown): JournalError {
  if (error instanceof JournalError) return error;
  const what = `could not be written (${causeOf(error)}). The audit is kept`;
  const remedy = NEED_ANOTHER_FOLDER.has(codeOf(error)) ? "Let the folder be written to" : "Free space";
  return new JournalError("machine", `${path} ${what}. ${remedy}, then run rollcall report`);
}

/** The error for a journal that cannot be read. */
export function notRead(path: string, error: unknown): JournalError {
  if (error instanceof JournalError) return error;
  const remedy = codeOf(error) === "EISDIR" ? "Move it away" : "Let it be read";
  return new JournalError("request", `${path} cannot be read (${causeOf(error)}). ${remedy}, or name another folder`);
}

/** The error for a file that another process has written to or replaced. */
export function anotherWriter(path: string): JournalError {
  return new JournalError(
    "machine",
    `${path} was changed by another process. Let one audit at a time use the folder, then run again with --resume`,
  );
}

function codeOf(error: unknown): string {
  const { code } = (typeof error === "object" && error !== null ? error : {}) as { code?: unknown };
  return typeof code === "string" ? code : "it failed";
}

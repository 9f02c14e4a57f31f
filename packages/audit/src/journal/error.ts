/** Whose turn it is: `request` where something else must be asked for, `machine` where the disk or another process is in the way. */
export type Blame = "request" | "machine";

/** A journal cannot be opened, written or put in its place. The message is one line that names the file, the cause and the remedy. */
export class JournalError extends Error {
  override readonly name = "JournalError";
  readonly blame: Blame;

  constructor(blame: Blame, message: string) {
    super(message);
    this.blame = blame;
  }
}

const WORDS: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EBUSY: "it is in use",
  EEXIST: "a link to nowhere is in its place, or another process made it just now",
  EDQUOT: "the quota is used up",
  EFBIG: "the file may not grow any further",
  EIO: "the disk failed",
  EISDIR: "a folder is in its place",
  ERR_FS_EISDIR: "a folder is in its place",
  ENOSPC: "the disk is full",
  ENOTDIR: "it is no folder",
  EPERM: "not permitted",
  EROFS: "the file system is read-only",
};

/** The cause of a system's error in words and by its code; never a path or a stack. */
export function causeOf(error: unknown): string {
  const code = codeOf(error);
  const words = WORDS[code];
  return words === undefined ? code : `${words}, ${code}`;
}

/** What is said where a file of an audit cannot even be opened. */
export function notOpened(path: string, error: unknown): JournalError {
  if (error instanceof JournalError || !PLACES.has(codeOf(error))) return notWritten(path, error);
  return new JournalError("request", `${path} cannot be written to (${causeOf(error)}): give --out another folder`);
}

function codeOf(error: unknown): string {
  const { code } = (typeof error === "object" && error !== null ? error : {}) as { code?: unknown };
  return typeof code === "string" ? code : "it failed";
}

/** Causes that no free space would help against: another folder must be given. */
const PLACES = new Set(["EACCES", "EEXIST", "EISDIR", "ELOOP", "ENOTDIR", "EPERM", "EROFS", "ERR_FS_EISDIR"]);

/** What Windows says of a file that another program has open. */
export const HELD: ReadonlySet<string> = new Set(["EPERM", "EACCES", "EBUSY"]);

/** What is said where a file of an audit could not be written. What is there already is never lost by it. */
export function notWritten(path: string, error: unknown, platform = process.platform): JournalError {
  if (error instanceof JournalError) return error;
  const cause = causeOf(error);
  const remedy = platform === "win32" && HELD.has(codeOf(error)) ? "close the program that has it open" : "free space";
  return new JournalError(
    "machine",
    `${path} could not be written (${cause}); what was collected before is kept: ${remedy}, then run again with --resume`,
  );
}

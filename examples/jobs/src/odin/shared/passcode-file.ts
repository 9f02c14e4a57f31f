import { open, readFile } from "node:fs/promises";
import { UsageError } from "../../kit/index.ts";
import { splitCsv } from "../../kit/split-csv.ts";

/** `planned` is written before a passcode is sent, and `set` after the platform accepted it. */
export type PasscodeState = "planned" | "set";

/** The file with the new passcodes, which only its owner can read. Of several lines of a user, the last one counts. */
export interface PasscodeFile {
  /** Whether the user has a passcode of this file. */
  isSet(userId: string): boolean;
  add(userId: string, passcode: string, state: PasscodeState): Promise<void>;
}

const HEADER = "userId,passcode,state";

/** Opens the file, which need not exist. It is made with the first passcode. */
export async function openPasscodes(path: string): Promise<PasscodeFile> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw new UsageError(`${path} cannot be read (${error.code ?? error.message})`);
  });
  // A line that a killed job did not finish is cut off. Its passcode was never sent.
  const whole = text.slice(0, text.lastIndexOf("\n") + 1);
  const [header, ...lines] = splitCsv(whole, path);
  if (header && header.cells.join() !== HEADER) throw new UsageError(`${path} has other columns than ${HEADER}`);
  const states = new Map(lines.map(({ cells: [userId = "", , state = ""] }) => [userId, state]));
  let isBegun = false;
  return {
    isSet: (userId) => states.get(userId) === "set",
    async add(userId, passcode, state) {
      await using file = await open(path, "a", 0o600);
      if (!isBegun) {
        await file.chmod(0o600);
        await file.truncate(Buffer.byteLength(whole));
        if (whole === "") await file.appendFile(`${HEADER}\n`);
        isBegun = true;
      }
      await file.appendFile(`"${userId.replaceAll('"', '""')}",${passcode},${state}\n`);
      await file.datasync();
      states.set(userId, state);
    },
  };
}

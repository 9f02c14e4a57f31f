import { openLines, readLines } from "../../kit/lines-file.ts";
import { splitCsv } from "../../kit/split-csv.ts";
import { UsageError } from "../../kit/usage-error.ts";

/** `planned` is written before a passcode is sent, and `set` after the platform accepted it. */
export type PasscodeState = "planned" | "set";

/** The file with the new passcodes, which only its owner can read. Of several lines of a user, the last one counts. */
export interface PasscodeFile {
  /** Whether the user has a passcode of this file. */
  isSet(userId: string): boolean;
  add(userId: string, passcode: string, state: PasscodeState): Promise<void>;
  close(): Promise<void>;
}

const HEADER = "userId,passcode,state";

/** Opens the file, which need not exist. It is made with the first passcode. */
export async function openPasscodes(path: string): Promise<PasscodeFile> {
  // A line that a killed job did not finish is cut off. Its passcode was never sent.
  const whole = (await readLines(path, (before) => (before === "" ? HEADER : '"'))) ?? "";
  const [header, ...rows] = splitCsv(whole, path);
  if (header && header.cells.join() !== HEADER) throw new UsageError(`${path} has other columns than ${HEADER}`);
  const states = new Map(rows.map(({ cells: [userId = "", , state = ""] }) => [userId, state]));
  let lines: Awaited<ReturnType<typeof openLines>> | undefined;
  const open = async () => {
    const file = await openLines(path);
    lines = file;
    if (whole === "") await file.add(HEADER);
    return file;
  };
  return {
    isSet: (userId) => states.get(userId) === "set",
    async add(userId, passcode, state) {
      await (lines ?? (await open())).add(`"${userId.replaceAll('"', '""')}",${passcode},${state}`);
      states.set(userId, state);
    },
    close: async () => lines?.close(),
  };
}

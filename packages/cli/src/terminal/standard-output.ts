import { type ConsoleText, isWindowsConsole, type StreamName } from "./console-output.js";
import { Descriptor } from "./descriptor.js";
import type { Output } from "./output.js";

const USUAL_COLUMNS = 80;
const NUMBERS = { stdout: 1, stderr: 2 } as const;

/** Whether an output is a terminal, and how wide. Asking loads the streams of Node, which take as long as the whole command line. */
export const lookOf = (stream: StreamName): Omit<Output, "write"> => {
  const { isTTY, columns } = process[stream];
  return { isTTY, columns: columnsOf(columns, process.env.COLUMNS) };
};

/** Without a terminal, reports fit the width that every terminal has. @param given what `COLUMNS` says */
export function columnsOf(columns: number | undefined, given: string | undefined): number {
  const wanted = /^[1-9]\d{0,4}$/.test(given ?? "") ? Number(given) : columns;
  return wanted || USUAL_COLUMNS;
}

/** An output of this process that does not say what it looks like. */
export function standardOutput(stream: StreamName): Output {
  const isConsole = process.platform === "win32" && isWindowsConsole(lookOf(stream));
  return isConsole
    ? { write: (text) => process[stream].write(text) }
    : new Descriptor(NUMBERS[stream], {}, stream === "stderr");
}

/** Prints what a thread cannot print itself. */
export const printConsoleText = ({ stream, text }: ConsoleText): void => void process[stream].write(text);

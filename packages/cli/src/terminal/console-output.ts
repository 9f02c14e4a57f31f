import type { Output } from "./output.js";

/** Which of the process's two outputs a text is for. */
export type StreamName = "stdout" | "stderr";

/** What is to be printed on a console of Windows. */
export interface ConsoleText {
  readonly stream: StreamName;
  readonly text: string;
}

/** Whether this is a console that takes bytes for those of its code page, as Windows' do: names would come out garbled. */
export function isWindowsConsole({ isTTY }: Omit<Output, "write">, platform = process.platform): boolean {
  return platform === "win32" && isTTY === true;
}

/** An output that hands its texts on: only the main thread's streams know how to print Unicode on a console of Windows. */
export function consoleOutput(
  look: Omit<Output, "write">,
  stream: StreamName,
  hand: (it: ConsoleText) => void,
): Output {
  return { ...look, write: (text) => hand({ stream, text }) };
}

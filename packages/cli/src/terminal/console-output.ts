import type { Output } from "./output.js";

/** Which of the process's two outputs a text is for. */
export type StreamName = "stdout" | "stderr";

/** Text that the main thread prints on a console of Windows. */
export interface ConsoleText {
  readonly stream: StreamName;
  readonly text: string;
}

/** Whether this is a console of Windows. It reads bytes in its code page, which garbles names. */
export function isWindowsConsole({ isTTY }: Omit<Output, "write">, platform = process.platform): boolean {
  return platform === "win32" && isTTY === true;
}

/** An output that passes its texts to the main thread. Only its streams print Unicode on a console of Windows. */
export function consoleOutput(
  look: Omit<Output, "write">,
  stream: StreamName,
  send: (it: ConsoleText) => void,
): Output {
  return { ...look, write: (text) => send({ stream, text }) };
}

import { expect, test } from "vitest";
import { type ConsoleText, consoleOutput, isWindowsConsole } from "../../src/terminal/console-output.js";

test("a console of Windows is written to by the main thread; a pipe, and any other terminal, by the thread itself", () => {
  expect(isWindowsConsole({ isTTY: true }, "win32")).toBe(true);
  expect(isWindowsConsole({ isTTY: false }, "win32")).toBe(false);
  expect(isWindowsConsole({ isTTY: true }, "linux")).toBe(false);
  const handed: ConsoleText[] = [];
  const output = consoleOutput({ isTTY: true, columns: 90 }, "stderr", (text) => handed.push(text));
  output.write("Zoë");
  expect(output).toMatchObject({ isTTY: true, columns: 90 });
  expect(handed).toEqual([{ stream: "stderr", text: "Zoë" }]);
});

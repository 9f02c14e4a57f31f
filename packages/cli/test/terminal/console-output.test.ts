import { expect, onTestFinished, test, vi } from "vitest";
import type { OdinRequest, PureCloudRequest } from "../../src/config/platforms.js";
import { odinClient, pureCloudClient } from "../../src/run/clients.js";
import { type ConsoleText, consoleOutput, isWindowsConsole } from "../../src/terminal/console-output.js";
import { warningsTo } from "../../src/terminal/warnings.js";

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

test("a host that is reached without encryption is one line on stderr, and none of this machine is", async () => {
  const { warn } = console;
  onTestFinished(() => {
    console.warn = warn;
  });
  const lines: string[] = [];
  warningsTo({ write: (text) => lines.push(text) });
  const odin = { username: "u", password: "p", pace: false } as OdinRequest;
  const purecloud = { clientId: "i", clientSecret: "s", pace: false } as PureCloudRequest;
  for (const url of ["http://pbx.example", "http://127.0.0.1:1", "https://pbx.example"]) {
    odinClient({ ...odin, baseUrl: url });
    pureCloudClient({ ...purecloud, baseUrl: url, loginUrl: url });
  }
  const why = "http://pbx.example is not encrypted, so others can read passwords and tokens. Use https://";
  await vi.waitFor(() => expect(lines).toEqual([`rollcall: odin: ${why}\n`, `rollcall: purecloud: ${why}\n`]));
});

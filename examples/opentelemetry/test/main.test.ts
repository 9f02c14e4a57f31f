import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

test("the program ends by itself, and prints its spans as a tree", async () => {
  const program = fileURLToPath(new URL("../src/main.ts", import.meta.url));
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [program]);
  const line = (text: string) => text.replace(/ +\d+\.\d ms/, "");
  const lines = stdout.trimEnd().split("\n").map(line);
  expect(stderr).toBe("");
  expect(lines.slice(0, 3)).toEqual(["look at users", "  POST login  200", "  GET getUsers  200"]);
  expect(lines.filter((text) => text === "  GET getUser  200").length).toBeGreaterThan(1);
  expect(lines).toContain("  GET getUser  404");
  expect(lines.find((text) => text.startsWith("http.client.request.duration"))).toMatch(/ [1-9]\d*$/);
  expect(stdout).not.toContain("made-up-secret");
});

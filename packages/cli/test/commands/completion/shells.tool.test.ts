/** Tab is pressed in a real bash and a real zsh, on a terminal of zsh's module zpty. The heavy checks run it. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { provideProgram } from "@rollcall/config/provide-program";
import { expect, test } from "vitest";
import { BIN, folder } from "../../kit/run.js";

const SHELLS = {
  bash: ["bash --norc --noprofile -i", "source <(rollcall completion bash)"],
  zsh: ["zsh -f -i", "autoload -Uz compinit; compinit -u; source <(rollcall completion zsh)"],
} as const;

/** What is typed, and what the command then gets. */
const LINES = [
  ["rollcall au\t", ["audit"]],
  ["rollcall audit --odin-st\tco\t", ["audit", "--odin-strategy", "composed"]],
  ["rollcall audit --odin-strategy=co\t", ["audit", "--odin-strategy=composed"]],
  [
    "rollcall audit --odin-url https://a.example --odin-stra\t",
    ["audit", "--odin-url", "https://a.example", "--odin-strategy"],
  ],
  ["rollcall report my\t", ["report", "my audits"]],
  ["rollcall merge other my\t", ["merge", "other", "my audits"]],
  ["rollcall audit --out my\t", ["audit", "--out", "my audits"]],
  ["rollcall demo --truth fi\t", ["demo", "--truth", "file.txt"]],
  ["rollcall explain odin-06 ot\t", ["explain", "odin-06", "other"]],
] as const;

/** The setup and the lines are typed together, because a shell reads them one after the other. */
const DRIVER = `zmodload zsh/zpty
zpty t \${(z)1}
for line in "\${@:2}"; do zpty -w -n t "$line"; done
while zpty -r t screen; do :; done`;

test.each(["bash", "zsh"] as const)(
  "%s completes commands, flags, values and folders, and runs nothing that is typed",
  async (shell) => {
    const zsh = await provideProgram({ title: "zsh", debian: "zsh", names: ["zsh"] });
    const place = folder();
    for (const name of ["my audits", "other", "bin"]) mkdirSync(join(place, name));
    writeFileSync(join(place, "file.txt"), "");
    const program = `#!/bin/sh
case $1 in complete|completion) exec "${process.execPath}" "${BIN}" "$@";; esac
printf '%s\\0' "$#" "$@" >> "${place}/calls"\n`;
    writeFileSync(join(place, "bin/rollcall"), program, { mode: 0o755 });
    const [start, setup] = SHELLS[shell];
    // Ctrl-U removes the line before it is run.
    const harm = `rollcall $(touch harm) \`touch harm\` --\t\u0015`;
    const typed = [`${setup}\n`, harm, ...LINES.map(([line]) => `${line}\n`), "exit\n"];
    const env = { PATH: `${place}/bin:${process.env.PATH}`, HOME: place, TERM: "xterm" };
    execFileSync(zsh, ["-f", "-c", DRIVER, "driver", start, ...typed], { cwd: place, env, stdio: "ignore" });
    const words = readFileSync(join(place, "calls"), "utf8").split("\0");
    const calls = LINES.map(() => words.splice(0, Number(words.shift())).map((word) => word.replace(/\/$/, "")));
    expect(calls).toEqual(LINES.map(([, call]) => call));
    expect(existsSync(join(place, "harm"))).toBe(false);
  },
);

/** Prints what the script gives to zsh for a list, without a terminal. */
const DESCRIBED = `compdef() { }
_describe() { print -rl -- "\${(@P)3}" }
source <("$1" "$2" completion zsh)
rollcall() { "$node" "$bin" "$@" }
node=$1 bin=$2 words=(rollcall "\${@:3}") PREFIX=
CURRENT=$#words
_rollcall`;

test("zsh shows the meaning of a word after a dash, and no dash without a meaning", async () => {
  const zsh = await provideProgram({ title: "zsh", debian: "zsh", names: ["zsh"] });
  const described = (...words: readonly string[]) => {
    const args = ["-f", "-c", DESCRIBED, "described", process.execPath, BIN, ...words];
    return execFileSync(zsh, args, { encoding: "utf8" }).trimEnd().split("\n");
  };
  expect(described("audit", "--odin-strategy", "")).toEqual(["auto", "server", "perUser", "composed"]);
  expect(described("pla")).toEqual(["plan:print the calls and the time of an audit before it runs"]);
});

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
while zpty -r t screen; do print -rn -- "$screen"; done`;

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
    const listing = "rollcall audit --odin-strategy \t\t\u0015";
    const harm = `rollcall $(touch harm) \`touch harm\` --\t\u0015`;
    const typed = [`${setup}\n`, harm, listing, ...LINES.map(([line]) => `${line}\n`), "exit\n"];
    const env = { PATH: `${place}/bin:${process.env.PATH}`, HOME: place, TERM: "xterm" };
    const screen = execFileSync(zsh, ["-f", "-c", DRIVER, "driver", start, ...typed], {
      ...{ cwd: place, env, encoding: "utf8" },
      stdio: ["ignore", "pipe", "ignore"],
    });
    // Words without a meaning stand side by side, and have no dash.
    expect(screen).toMatch(/\bauto +(?:server|composed) +perUser +\w+ *\r?\n/);
    const words = readFileSync(join(place, "calls"), "utf8").split("\0");
    const calls = LINES.map(() => words.splice(0, Number(words.shift())).map((word) => word.replace(/\/$/, "")));
    expect(calls).toEqual(LINES.map(([, call]) => call));
    expect(existsSync(join(place, "harm"))).toBe(false);
  },
);

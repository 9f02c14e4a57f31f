import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PURECLOUD_CHOICES } from "@rollcall/audit";
import { regions } from "@rollcall/clients/purecloud";
import { describe, expect, test } from "vitest";
import { complaint, folder, odinFlags, purecloudFlags, run, SECRETS } from "../../kit/run.js";

describe("a wrong command line: one line that names the flag and the remedy, exit 2", () => {
  test.each([
    [["--odin-ulr", "http://x"], /--odin-ulr\. Did you mean --odin-url\?/],
    [["--frobnicate"], /unknown flag --frobnicate\. See rollcall audit --help/],
    [["-x"], /unknown flag -x/],
    [["extra"], /only flags are expected after "audit"/],
    [[], /nothing to audit\. Give --odin-url, --purecloud-region or --purecloud-url/],
    [["--odin-url"], /--odin-url needs a value: --odin-url URL/],
    [["--odin-url", "--odin-sp", "ent"], /--odin-url needs a value/],
    [["--odin-url="], /--odin-url needs a value/],
    [["--odin-url", "tenant.example"], /--odin-url must be an http or https URL/],
    [["--odin-url", "ftp://tenant.example"], /--odin-url must be an http or https URL/],
    [["--odin-url", "http://x", "--odin-group", "g"], /--odin-group needs one --odin-sp/],
    [["--odin-url", "http://x", "--odin-sp", "a", "--odin-sp", "b", "--odin-group", "g"], /needs one --odin-sp/],
    [["--odin-sp", "e"], /--odin-sp needs --odin-url/],
    [["--odin-url", "http://x", "--odin-url", "http://y"], /--odin-url is given more than once/],
    [
      [...odinFlagsOf("http://x"), "--odin-strategy", "composd"],
      /--odin-strategy must be one of auto, server.*, not "composd"\. Did you mean composed/,
    ],
    [[...odinFlagsOf("http://x"), "--odin-rate", "many"], /--odin-rate must be a number of calls, such as 5, or 0 for/],
    [["--odin-rate", "5"], /--odin-rate needs --odin-url/],
    [["--purecloud-rate", "5"], /--purecloud-rate needs --purecloud-region or --purecloud-url/],
    [["--purecloud-region", "eu_west1"], /--purecloud-region must be one of .*Did you mean eu_west_1/],
    [["--purecloud-login-url", "http://x"], /--purecloud-login-url needs --purecloud-region or --purecloud-url/],
    [["--state", "active"], /--state needs --purecloud-region/],
    [["--purecloud-url", "http://x", "--state", "gone"], /--state must be one of active, inactive/],
    [["--section", "queues"], /--section needs --purecloud-region/],
    [
      ["--purecloud-url", "http://x", "--section", "queus"],
      /--section must be one of the names in rollcall audit --help, not "queus"\. Did you mean queues\?\n/,
    ],
    [["--purecloud-url", "http://x", "--section", "nope"], /: --section must be one of .{20,60}, not "nope"\n/],
    [["--purecloud-url", "http://x", "--skip-section", "x".repeat(400)], /: .{0,120}, not "x{40}…"\n/],
    [["--purecloud-url", "http://x", "--skip-section", "profile"], /--skip-section cannot name profile, which/],
    [
      ["--purecloud-url", "http://x", "--section", "queues,station", "--skip-section", "queues"],
      /--section and --skip-section both name queues/,
    ],
    [["--presence-source", "ZoomPhone"], /--presence-source needs --purecloud-region/],
    [
      ["--purecloud-url", "http://x", "--section", "integrationPresence"],
      /the section integrationPresence needs --presence-source/,
    ],
    [
      ["--purecloud-url", "http://x", "--presence-source", "ZoomPhone"],
      /--presence-source needs --section integrationPresence/,
    ],
    [
      ["--purecloud-url", "http://x", "--presence-source", "Zoom"],
      /--presence-source must be one of MicrosoftTeams, ZoomPhone, EightByEight, RingCentral, not "Zoom"/,
    ],
    [
      ["--purecloud-url", "http://x", "--purecloud-strategy", "bulc"],
      /must be one of auto, bulk, single.*Did you mean bulk/,
    ],
    [["--purecloud-url", "http://x", "--json", "--quiet"], /--json and --quiet cannot be used together/],
    [["--json=yes"], /--json takes no value/],
  ] as const)("rollcall audit %j", async (args, line) => {
    expect(await complaint(["audit", ...args])).toMatch(line);
  });

  test("the help that a line points to lists each name, on lines that fit a terminal", async () => {
    const { stdout } = await run(["audit", "--help"]);
    for (const name of [...PURECLOUD_CHOICES, ...Object.keys(regions)])
      expect(stdout).toMatch(new RegExp(`^  (.* )?${name}(,|$)`, "m"));
    for (const line of stdout.split("\n")) expect(line.length, line).toBeLessThanOrEqual(120);
  });

  test("credentials as flags are refused, and their values are not repeated", async () => {
    const line = await complaint(["audit", "--odin-password", "hunter2hunter2", "--client-secret=s3cr3ts3cr3t"]);
    expect(line).toContain(
      "--odin-password. Credentials come from the environment, or from where a configuration says",
    );
    expect(line).not.toMatch(/hunter2|s3cr3t/);
    for (const flag of ["--odin-username", "--purecloud-client-id", "--client-secret", "--token"]) {
      expect(await complaint(["audit", flag, "x"])).toContain(
        `${flag}. Credentials come from the environment, or from where a configuration says`,
      );
    }
    for (const flag of ["--odin-user", "--user", "--client"]) {
      expect(await complaint(["audit", flag, "x"])).not.toContain("Credentials");
    }
    for (const url of ["http://me:hunter2@host.example", "http://host.example/?token=hunter2"]) {
      const inUrl = await complaint(["audit", "--odin-url", url]);
      expect(inUrl).toContain("--odin-url must hold no credentials");
      expect(inUrl).not.toContain("hunter2");
    }
  });
});

function odinFlagsOf(url: string): string[] {
  return ["--odin-url", url, "--odin-sp", "e", "--odin-group", "g"];
}

describe("a missing secret: one line that names it, exit 2", () => {
  const without = (...names: (keyof typeof SECRETS)[]) =>
    Object.fromEntries(Object.entries(SECRETS).filter(([name]) => !names.includes(name as keyof typeof SECRETS)));

  test.each(Object.keys(SECRETS) as (keyof typeof SECRETS)[])("%s", async (name) => {
    const line = await complaint(["audit", ...odinFlags(), ...purecloudFlags()], without(name));
    expect(line).toBe(`rollcall: ${name} is not set. Put it in the environment\n`);
    expect(await complaint(["audit", ...odinFlags(), ...purecloudFlags()], { ...SECRETS, [name]: "" })).toBe(line);
  });

  test("all missing ones together, except those of a platform that is not audited", async () => {
    const line = await complaint(["audit", ...odinFlags()], {});
    expect(line).toContain("ROLLCALL_ODIN_USERNAME, ROLLCALL_ODIN_PASSWORD are not set. Put them in the environment");
    expect(line).not.toContain("PURECLOUD");
  });

  test("ROLLCALL_PURECLOUD_SECRET is read as well", async () => {
    const env = { ...without("ROLLCALL_PURECLOUD_CLIENT_SECRET"), ROLLCALL_PURECLOUD_SECRET: "other-name" };
    const { code } = await run(["audit", ...purecloudFlags(), "--min-coverage", "90", "--quiet"], env);
    expect(code).toBe(0);
  });
});

describe("--min-coverage", () => {
  // The example organisation has 5 users with 20 sections, an administrator with one more, and 5 parts. One section is returned for nobody, and one is forbidden.
  test.each([
    [
      [],
      3,
      /^rollcall: 99 % of the audit was read, and --min-coverage is 100\. 1 of 101 sections were not read: 1 forbidden\. For what is forbidden, ask for authorization:orgTrustor:view, or lower --min-coverage\n$/,
    ],
    [["--min-coverage", "99.1"], 3, /--min-coverage is 99\.1/],
    [["--min-coverage", "99"], 0, /^$/],
    [["--min-coverage", "0"], 0, /^$/],
  ])("%j", async (flags, code, line) => {
    const ended = await run(["audit", ...purecloudFlags(), "--quiet", ...flags]);
    expect(ended).toMatchObject({ code, stdout: "", stderr: expect.stringMatching(line) });
  });

  test.each(["101", "-1", "all", "9e1", "99.9999"])("%s is refused", async (value) => {
    expect(await complaint(["audit", ...purecloudFlags(), `--min-coverage=${value}`])).toContain(
      "--min-coverage must be a percentage from 0 to 100, such as 99.5",
    );
  });

  test("with --out, the line names the remedy. A finished audit has the same code again", async () => {
    const out = join(folder(), "out");
    const flags = ["audit", ...purecloudFlags(), "--quiet", "--out", out];
    const first = await run(flags);
    expect(first).toMatchObject({
      code: 3,
      stderr: expect.stringMatching(
        /: 1 forbidden\. For what is forbidden, ask for authorization:orgTrustor:view, or lower --min-coverage\n$/,
      ),
    });
    const again = await run([...flags, "--resume"]);
    expect(again.code).toBe(3);
    expect(again.stderr).toContain("is finished already");
    expect(again.stderr).not.toContain("Run again");
  });
});

describe("--out", () => {
  test("a folder that cannot be written to is found before any call", async () => {
    const path = folder();
    const odin = odinFlags("http://127.0.0.1:9");
    const file = join(path, "audit.json");
    writeFileSync(file, "");
    expect(await complaint(["audit", ...odin, "--out", file])).toContain(
      `${file} is not a folder. Give --out another one`,
    );
    // No folder can be made under /proc, nor at the root of a Mac. Windows allows no name with a question mark.
    const nowhere = process.platform === "win32" ? join(path, "why?", "out") : "/proc/rollcall";
    for (const place of [join(file, "out"), nowhere]) {
      expect(await complaint(["audit", ...odin, "--out", place])).toMatch(
        /cannot be written to \([^)]*E[A-Z]+\)\. Give --out another folder/,
      );
    }
    mkdirSync(join(path, "unfinished.ndjson"));
    expect(await complaint(["audit", ...odin, "--out", path, "--restart"])).toContain("Give --out another folder");
  });

  test.each([
    [["--fail-on", "high"], "--fail-on needs --out DIR or --history DIR. Only an audit in a folder is judged"],
    [["--out", "x", "--fail-on", "hig"], 'critical, high, medium, low, info, off, not "hig". Did you mean high?'],
    [["--out", "x", "--fail-on-new", "high"], "--fail-on-new needs --history DIR"],
    [
      ["--out", "x", "--shard", "1/2", "--fail-on", "low"],
      "Leave out --fail-on, merge the shards, then run rollcall report with --fail-on",
    ],
    [["--resume"], "--resume needs --out DIR"],
    [["--restart"], "--restart needs --out DIR"],
    [["--format", "json"], "--format needs --out DIR"],
    [["--out", "x", "--resume", "--restart"], "--resume and --restart cannot be used together. Give one"],
    [
      ["--out", "x", "--format", "ndjsn"],
      '--format must be one of json, ndjson, csv, xlsx, md, html, not "ndjsn". Did you mean ndjson?',
    ],
    [["--show", "all"], "--show must be a whole number from 0 to 9999999"],
  ])("%j is refused in one line", async (args, words) => {
    expect(await complaint(["audit", ...odinFlags("http://127.0.0.1:9"), ...args])).toContain(words);
  });
});

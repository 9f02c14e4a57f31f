import { tmpdir } from "node:os";
import { type Program, run, start, stopAll } from "@rollcall/config/processes";
import { expect, test, vi } from "vitest";

const sh = (script: string, env: NodeJS.ProcessEnv = {}): Program => ({
  file: "/bin/sh",
  args: ["-c", script],
  cwd: tmpdir(),
  env: { PATH: process.env.PATH, ...env },
});

test("what it printed on stdout, with the environment that it was given and no other", async () => {
  expect(await run(sh('echo "$OWN $USER_OF_THIS"; echo noise >&2', { OWN: "yes" }))).toBe("yes \n");
});

test("a failure tells the command, the exit code and everything printed", async () => {
  await expect(run(sh("echo out; echo err >&2; exit 3"))).rejects.toThrow(
    /^sh -c echo out; echo err >&2; exit 3 exited with 3\nout\nerr$/,
  );
});

test("one that cannot be started", async () => {
  await expect(run({ ...sh(""), file: "/no/such/program" })).rejects.toThrow(/^\/no\/such\/program cannot be started/);
});

test("one that takes too long is ended", async () => {
  await expect(run(sh("echo begun; exec sleep 60"), 3_000)).rejects.toThrow(/was not done within 3 s\nbegun$/);
});

test("what does not listen is ended with all that it started", async () => {
  const running = start(sh("trap '' TERM; echo begun; sleep 60; sleep 60"));
  await vi.waitUntil(() => running.printed.out !== "", { timeout: 60_000 });
  await running.stop(); // Not before each of them has let go of stdout.
  expect(await running.ended).toBe(null);
});

test("whatever runs can be ended at once", async () => {
  const ended = [run(sh("exec sleep 60")), run(sh("exec sleep 60"))];
  const rejected = Promise.allSettled(ended);
  await stopAll();
  expect((await rejected).map((each) => each.status === "rejected" && each.reason.message)).toEqual([
    "sh -c exec sleep 60 was ended",
    "sh -c exec sleep 60 was ended",
  ]);
});

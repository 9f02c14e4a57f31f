/** Each example of a nightly job is run, or checked by the program that reads it. */
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { temporaryFolder } from "@rollcall/config/files";
import { start } from "@rollcall/config/processes";
import { startSandbox } from "@rollcall/sandbox";
import { expect, test } from "vitest";
import { parseAllDocuments } from "yaml";
import { callsIn, rollcall } from "./pages/commands.ts";
import { readDocPage } from "./pages/doc-page.ts";

const CLI = join(createRequire(import.meta.url).resolve("@rollcall/cli/package.json"), "../dist/main.cjs");
const page = readDocPage("docs/nightly.md");
const blocksOf = (wanted: string) =>
  page.blocks.filter(({ language }) => language === wanted).map(({ code }) => code.trimEnd());
const documents = blocksOf("yaml").flatMap((code) => parseAllDocuments(code, { strict: true, uniqueKeys: true }));
// biome-ignore lint/suspicious/noExplicitAny: the shape is what the tests assert
const values: readonly any[] = documents.map((document) => document.toJS());
const workflow = values.find((value) => value.jobs);
const cronJob = values.find((value) => value.kind === "CronJob");
const step: string = workflow?.jobs.audit.steps[0].run ?? "";
const service = blocksOf("systemd")[0] ?? "";
const cronLine = blocksOf("crontab")[0]?.split("\n").at(-1) ?? "";
const cronScript = cronLine.split(" ").slice(5).join(" ");

/** The words of the one call of `rollcall` in each example. */
const CALLS: Readonly<Record<string, () => Promise<readonly string[]>>> = {
  sh: async () => (await callsIn(blocksOf("sh")[0] ?? "")).flat(),
  cron: async () => (await callsIn(cronScript.slice(cronScript.indexOf("exec ")))).flat(),
  systemd: async () => (await callsIn(/^ExecStart=\/usr\/local\/bin\/(.*)$/m.exec(service)?.[1] ?? "")).flat(),
  "GitHub Actions": async () => (await callsIn(step)).flat(),
  Kubernetes: async () => cronJob.spec.jobTemplate.spec.template.spec.containers[0].args,
};

test.each(Object.keys(CALLS))("%s: each flag exists, and all examples ask for the same", async (name) => {
  const words = (await CALLS[name]?.()) ?? [];
  const plain = words.flatMap((word) => (word.startsWith("--") ? word.split("=") : [word]));
  const same = ((await CALLS.sh?.()) ?? []).filter((word) => word !== "--quiet");
  expect(plain.filter((word) => word !== "--quiet" && word !== "--resume")).toEqual(same);
  const { code, stderr } = await rollcall(words);
  expect([code, stderr]).toEqual([
    2,
    expect.stringMatching(/^rollcall: \S+.* not set\. Put them in the environment\n$/),
  ]);
});

test("the line of cron audits with the few variables that cron sets, and the history has the audit", async () => {
  await using folder = await temporaryFolder("nightly");
  const at = (...names: string[]) => join(folder.path, ...names);
  await mkdir(at("bin"));
  await writeFile(at("bin", "rollcall"), `#!/bin/sh\nexec '${process.execPath}' '${CLI}' "$@"\n`, { mode: 0o755 });
  const names = [...(blocksOf("ini")[0] ?? "").matchAll(/^(\w+)=/gm)].map(([, name]) => name);
  expect(names.length).toBe(4);
  await writeFile(at("secrets.env"), names.map((name) => `${name}=made-up\n`).join(""), { mode: 0o600 });
  const sandbox = await startSandbox({ users: 4, rateLimits: false });
  try {
    const flags = ["--purecloud-url", sandbox.purecloudUrl, "--purecloud-login-url", sandbox.loginUrl];
    const script = cronScript
      .replace("/etc/rollcall/secrets.env", at("secrets.env"))
      .replace("/var/lib/rollcall", at("history"))
      .replace("https://tenant.prod.odinapi.net", `${sandbox.odinUrl} --odin-rate 0 --purecloud-rate 0`)
      .replace("--purecloud-region eu_west_1", flags.join(" "));
    const env = { SHELL: "/bin/sh", HOME: folder.path, LOGNAME: "me", PATH: `${at("bin")}:/usr/bin:/bin` };
    const job = start({ file: "/bin/sh", args: ["-c", script], cwd: folder.path, env });
    // Nothing is printed, so nothing is mailed.
    expect([await job.ended, job.printed]).toEqual([0, { out: "", err: "" }]);
    expect(await readdir(at("history", "default"))).toContain("latest.json");
  } finally {
    await sandbox.close();
  }
});

test("cron reads a percent sign as a line break, so there is none", () => {
  expect(cronLine).toMatch(/^17 2 \* \* \* [^%]+$/);
});

test("the unit of systemd says what is not repeated: findings, usage, gaps and logins", () => {
  expect(/^RestartPreventExitStatus=(.*)$/m.exec(service)?.[1]).toBe("1 2 3 4");
  for (const line of blocksOf("systemd").join("\n").split("\n")) expect(line).toMatch(/^(\[\w+\]|\w+=.+|#.*|)$/);
});

test.each([
  [0, 0, ""],
  [1, 0, "::warning::Rollcall has new findings that are high or critical\n"],
  [3, 3, ""],
  [5, 5, ""],
])("the step of the workflow turns exit code %i into %i", async (given, code, out) => {
  await using folder = await temporaryFolder("workflow");
  await writeFile(join(folder.path, "rollcall"), `#!/bin/sh\nexit ${given}\n`, { mode: 0o755 });
  // So GitHub runs `shell: bash`.
  const args = ["--noprofile", "--norc", "-eo", "pipefail", "-c", step];
  const job = start({ file: "bash", args, cwd: folder.path, env: { PATH: `${folder.path}:/usr/bin:/bin` } });
  expect([await job.ended, job.printed.out]).toEqual([code, out]);
});

test("the YAML is YAML, and the secrets of the workflow are the variables of the command", () => {
  for (const { errors, warnings } of documents) expect([...errors, ...warnings]).toEqual([]);
  const { env, steps } = workflow.jobs.audit;
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the words of the workflow, not ours
  expect(Object.entries(env).map(([name, value]) => value === "${{ secrets.NAME }}".replace("NAME", name))).toEqual(
    Object.keys(env).map(() => true),
  );
  expect(steps.length).toBe(1);
});

test("the CronJob: one writer, no repeated login, no root, and its fields agree", () => {
  const { concurrencyPolicy, jobTemplate } = cronJob.spec;
  const { podFailurePolicy, template } = jobTemplate.spec;
  const { restartPolicy, securityContext, containers, volumes } = template.spec;
  // Kubernetes refuses a podFailurePolicy with any other.
  expect([concurrencyPolicy, restartPolicy]).toEqual(["Forbid", "Never"]);
  expect(podFailurePolicy.rules[0]).toMatchObject({
    action: "FailJob",
    onExitCodes: { containerName: containers[0].name, operator: "In", values: [1, 2, 3, 4] },
  });
  const claim = values.find((value) => value.kind === "PersistentVolumeClaim");
  expect(volumes[0].persistentVolumeClaim.claimName).toBe(claim.metadata.name);
  const { volumeMounts, args } = containers[0];
  expect(volumeMounts[0].name).toBe(volumes[0].name);
  expect(args).toContain(`--history=${volumeMounts[0].mountPath}`);
  expect(securityContext).toMatchObject({ runAsNonRoot: true, runAsUser: 1000 });
  expect(containers[0].securityContext).toMatchObject({
    allowPrivilegeEscalation: false,
    readOnlyRootFilesystem: true,
  });
});

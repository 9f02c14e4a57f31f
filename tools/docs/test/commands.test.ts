/** The commands in our pages exist, and so do their flags. The manifests do what the page says. */
import { describe, expect, test } from "vitest";
import { parseAllDocuments } from "yaml";
import { callsIn, rollcall } from "./pages/commands.ts";
import { readDocPage } from "./pages/doc-page.ts";

const PAGES = ["README.md", "packages/cli/README.md", "docs/larger-than-one-machine.md", "docs/nightly.md"];
const larger = readDocPage("docs/larger-than-one-machine.md");

const NOT_SET = /^rollcall: \S+.* not set\. Put (it|them) in the environment\n$/;

/** How each command ends if its flags are right, but credentials or folders are missing. */
const ENDS: Readonly<Record<string, { readonly more?: string; readonly code: number; readonly stderr: RegExp }>> = {
  audit: { code: 2, stderr: NOT_SET },
  doctor: { code: 2, stderr: NOT_SET },
  merge: { code: 2, stderr: /^rollcall: \S+ has no audit journal/ },
  plan: { code: 0, stderr: /^$/ },
  report: { code: 2, stderr: /^rollcall: \S+ has no audit\. / },
  explain: { code: 2, stderr: /^rollcall: \S+ has no audit\. / },
  user: { code: 2, stderr: /^rollcall: \S+ (has no audit\. |.*not set\. )/ },
  diff: {
    code: 2,
    stderr: /^rollcall: (\S+ has no audit( to compare with)?|no folder is given, and no history is configured)\. /,
  },
  init: { code: 2, stderr: /^rollcall: \S+ has no audit\. / },
  // Without --help it would audit.
  demo: { more: "--help", code: 0, stderr: /^$/ },
};

/** Pages repeat commands. Each runs once. */
const ended = new Map<string, ReturnType<typeof rollcall>>();

function runOnce(words: readonly string[]): ReturnType<typeof rollcall> {
  const key = JSON.stringify(words);
  const run = ended.get(key) ?? rollcall(words);
  ended.set(key, run);
  return run;
}

async function expectRight(words: readonly string[]): Promise<void> {
  const { more, code, stderr } = ENDS[words[0] ?? ""] ?? { code: 0, stderr: /^$/ };
  const ended = await runOnce(more === undefined ? words : [...words, more]);
  expect([words, ended.code, ended.stderr]).toEqual([words, code, expect.stringMatching(stderr)]);
}

describe.each(PAGES)("%s", (path) => {
  test("every command of a shell block exists", async () => {
    const scripts = readDocPage(path).blocks.filter(({ language }) => language === "sh");
    const calls = (await Promise.all(scripts.map(({ code }) => callsIn(code)))).flat();
    expect(calls.length).toBeGreaterThan(0);
    for (const words of calls) await expectRight(words);
  });
});

test("each command has a row in the page of the command", async () => {
  const { stdout } = await rollcall(["--help"]);
  const names = [...stdout.matchAll(/^ {2}(\w+) {2,}\S/gm)].map(([, name]) => name);
  expect(names).toContain("completion");
  const rows = readDocPage("packages/cli/README.md")
    .text.split("\n")
    .filter((line) => line.startsWith("| `rollcall "));
  for (const name of names) expect(rows.join("\n")).toContain(`\`rollcall ${name}\``);
});

interface Container {
  readonly name: string;
  readonly command: readonly string[];
  readonly args: readonly string[];
  readonly env: readonly { readonly name: string; readonly value: string }[];
  readonly securityContext: Readonly<Record<string, unknown>>;
  readonly volumeMounts: readonly { readonly name: string }[];
}

interface Job {
  readonly kind: string;
  readonly metadata: { readonly name: string };
  readonly spec: {
    readonly completionMode?: string;
    readonly completions?: number;
    readonly parallelism?: number;
    readonly backoffLimitPerIndex?: number;
    readonly podReplacementPolicy?: string;
    readonly podFailurePolicy: {
      readonly rules: readonly {
        readonly action: string;
        readonly onExitCodes?: { readonly containerName: string; readonly values: readonly number[] };
      }[];
    };
    readonly template: {
      readonly spec: {
        readonly restartPolicy: string;
        readonly securityContext: Readonly<Record<string, unknown>>;
        readonly containers: readonly Container[];
        readonly volumes: readonly {
          readonly name: string;
          readonly persistentVolumeClaim: { readonly claimName: string };
        }[];
      };
    };
  };
}

interface Workflow {
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly needs?: string;
        readonly strategy?: { readonly matrix: { readonly shard: readonly number[] } };
        readonly steps: readonly { readonly run?: string }[];
      }
    >
  >;
}

const documents = larger.blocks
  .filter(({ language }) => language === "yaml")
  .flatMap(({ code }) => parseAllDocuments(code, { strict: true, uniqueKeys: true }));
const values = documents.map((document) => document.toJS() as Job | Workflow);
const named = (name: string): Job => {
  const job = values.find(
    (value): value is Job => "kind" in value && value.kind === "Job" && value.metadata.name === name,
  );
  if (!job) throw new Error(`no Job ${name}`);
  return job;
};
const containerOf = ({ spec }: Job): Container => {
  const [container] = spec.template.spec.containers;
  if (!container) throw new Error("no container");
  return container;
};

/** The arguments that a container passes, in the pod of an index. */
async function calledBy(job: Job, env: Record<string, string> = {}): Promise<string[]> {
  const { command, args, env: set } = containerOf(job);
  expect(command).toEqual(["/bin/sh", "-c"]);
  const calls = await callsIn(args.join("\n"), {
    ...Object.fromEntries(set.map(({ name, value }) => [name, value])),
    ...env,
  });
  expect(calls).toHaveLength(1);
  return calls[0] ?? [];
}

const after = (words: readonly string[], flag: string) => words[words.indexOf(flag) + 1];

test("the YAML is YAML", () => {
  expect(documents.length).toBeGreaterThan(3);
  for (const { errors, warnings } of documents) expect([...errors, ...warnings]).toEqual([]);
});

describe("the Jobs", () => {
  test.each(["rollcall-audit", "rollcall-merge"])("%s: the fields agree, and no container is root", (name) => {
    const { spec } = named(name);
    const { securityContext, containers, volumes, restartPolicy } = spec.template.spec;
    // Kubernetes refuses a podFailurePolicy, and a backoffLimitPerIndex, with any other.
    expect(restartPolicy).toBe("Never");
    const claims = values.filter(
      (value) => "kind" in value && value.kind === "PersistentVolumeClaim",
    ) as unknown as Job[];
    expect(claims.map(({ metadata }) => metadata.name)).toEqual(
      volumes.map((one) => one.persistentVolumeClaim.claimName),
    );
    for (const { volumeMounts } of containers) expect(volumeMounts.map((one) => one.name)).toEqual(["audit"]);
    for (const { onExitCodes } of spec.podFailurePolicy.rules) {
      if (onExitCodes) expect(containers.map((one) => one.name)).toContain(onExitCodes.containerName);
    }
    expect(securityContext).toMatchObject({ runAsNonRoot: true, runAsUser: 1000 });
    for (const container of containers) {
      expect(container.securityContext).toMatchObject({
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
      });
    }
  });

  test("each pod of the first audits its own shard, and a retry continues", async () => {
    const job = named("rollcall-audit");
    const { completions = 0, completionMode, podReplacementPolicy, podFailurePolicy } = job.spec;
    expect({ completionMode, podReplacementPolicy }).toEqual({
      completionMode: "Indexed",
      podReplacementPolicy: "Failed",
    });
    expect(podFailurePolicy.rules[0]).toMatchObject({ action: "FailJob", onExitCodes: { values: [2, 4] } });
    const pods = await Promise.all(
      Array.from({ length: completions }, (_, index) => calledBy(job, { JOB_COMPLETION_INDEX: String(index) })),
    );
    expect(pods.map((words) => after(words, "--shard"))).toEqual(pods.map((_, index) => `${index + 1}/${completions}`));
    expect(new Set(pods.map((words) => after(words, "--out"))).size).toBe(completions);
    expect(pods.every((words) => words.includes("--resume"))).toBe(true);
    expect(pods.map((words) => after(words, "--rate-share"))).toEqual(pods.map(() => `1/${completions}`));
    const [first = []] = pods;
    await expectRight(first);
  });

  test("the second merges the folders of the first, from the same run", async () => {
    const [audit, merge] = [named("rollcall-audit"), named("rollcall-merge")];
    expect(containerOf(merge).env).toEqual(containerOf(audit).env);
    const out = after(await calledBy(audit, { JOB_COMPLETION_INDEX: "0" }), "--out") ?? "";
    const words = await calledBy(merge);
    expect(words[1]).toBe(out.replace(/shard-1$/, "shard-*"));
    expect(after(words, "--out")).not.toMatch(/shard-/);
    await expectRight(words);
  });
});

test("the CI matrix audits every shard once, and merges what it wrote", async () => {
  const workflow = values.find((value): value is Workflow => "jobs" in value);
  if (!workflow) throw new Error("no workflow");
  const { shard, merge } = workflow.jobs;
  const matrix = shard?.strategy?.matrix.shard ?? [];
  const script = (shard?.steps ?? []).map(({ run = "" }) => run).join("\n");
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the words of the workflow, not ours
  const shardIn = (one: number) => script.replaceAll("${{ matrix.shard }}", String(one));
  const calls = await Promise.all(matrix.map((one) => callsIn(shardIn(one))));
  expect(calls.map(([words = []]) => after(words, "--shard"))).toEqual(
    matrix.map((_, index) => `${index + 1}/${matrix.length}`),
  );
  expect(merge?.needs).toBe("shard");
  const [merging = []] = await callsIn((merge?.steps ?? []).map(({ run = "" }) => run).join("\n"));
  for (const words of [...calls.flat(), merging]) await expectRight(words);
});

test("a flag that there is not is found", async () => {
  await expect(expectRight(["audit", "--shards", "1/2"])).rejects.toThrow();
});

import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { start } from "@rollcall/config/processes";
import { versionsNow } from "@rollcall/config/workspace";
import { checkReleased, type Released, released } from "./released.ts";
import { expectSame, pushAll, type Steps, type Workshop } from "./workshop.ts";

/** The first release of all packages. Its publish is interrupted in the middle, and run again. */
export async function firstRelease(workshop: Workshop, steps: Steps): Promise<Released> {
  const { pnpm, git, proxy, scratch } = workshop;
  const folder = join(scratch.folder, "first");
  const versions = await steps.run("first release: version", async () => {
    // On the branch `next`, the release that it leads to is rehearsed.
    if (existsSync(join(workshop.clone, ".changeset", "pre.json"))) await pnpm("exec", "changeset", "pre", "exit");
    return makeVersions(workshop);
  });
  await steps.run("first release: pack, and look into the tarballs", () => pnpm("run", "release:pack", folder));
  await steps.run("first release: publish, killed between packages", () =>
    interruptPublish(workshop, folder, Object.keys(versions).length),
  );
  await steps.run("first release: publish again, and once more", async () => {
    await pnpm("run", "release:publish", folder);
    const before = proxy.puts.length;
    await pnpm("run", "release:publish", folder);
    expectSame("packages put once all were published", proxy.puts.length - before, 0);
    expectSame("tags before somebody tags", await git("tag", "--list"), "");
    await tag(workshop);
  });
  const release = await released(folder, versions);
  await checkReleased(workshop, release);
  return release;
}

/** The second release: a spec is edited, and the packages that change are published. */
export async function secondRelease(workshop: Workshop, first: Released, steps: Steps): Promise<Released> {
  const { pnpm, git, scratch } = workshop;
  const folder = join(scratch.folder, "second");
  await steps.run("second release: edit a spec, regenerate, write the changeset", () => changeSpec(workshop));
  const versions = await steps.run("second release: version", () => makeVersions(workshop));
  for (const name of ["@rollcall/specs", "@rollcall/clients"]) {
    if (versions[name] === first.versions[name]) throw new Error(`${name} is ${versions[name]} still`);
  }
  await steps.run("second release: pack, and look into the tarballs", () => pnpm("run", "release:pack", folder));
  await steps.run("second release: publish", async () => {
    await pnpm("run", "release:publish", folder);
    await tag(workshop);
  });
  expectSame("files left to commit", await git("status", "--porcelain"), "");
  const release = await released(folder, versions, first);
  await checkReleased(workshop, release);
  return release;
}

async function makeVersions({ pnpm, git, clone }: Workshop): Promise<Released["versions"]> {
  await pnpm("exec", "changeset", "version");
  await git("add", "--all");
  await git("commit", "--quiet", "--allow-empty", "--message", "Version Packages");
  return versionsNow(clone);
}

async function tag({ pnpm, git }: Workshop): Promise<void> {
  await pnpm("exec", "changeset", "git-tag");
  await pushAll(git);
}

/** The gate must stop the edit until its changeset is written. */
async function changeSpec({ pnpm, git, clone }: Workshop): Promise<void> {
  const checkSpecs = () => pnpm("run", "release:check", "spec-changesets");
  await addParameter(clone, "rehearsed");
  await pnpm("run", "generate");
  const changed = (await git("diff", "--name-only")).split("\n");
  if (!changed.some((path) => path.endsWith(".gen.ts"))) throw new Error("the edit of the spec regenerated nothing");
  const refusal = await checkSpecs().then(String, (error: Error) => error.message);
  if (!refusal.includes("pnpm spec:changeset")) throw new Error(`the gate of the specs missed the edit: ${refusal}`);
  await pnpm("run", "spec:changeset");
  await checkSpecs();
  await git("add", "--all");
  await git("commit", "--quiet", "--message", "Take rehearsed");
}

/** How many packages are published before the one whose publisher is killed. */
const THROUGH = 1;
const PATIENCE_MS = 10_000;

async function interruptPublish({ clone, env, proxy }: Workshop, folder: string, packages: number): Promise<void> {
  const { reached, gone, lift } = proxy.interrupt(THROUGH);
  const args = ["tools/release/src/main.ts", "release:publish", folder];
  const publishing = start({ file: process.execPath, args, cwd: clone, env });
  const early = publishing.ended.then((code) => {
    throw new Error(`publishing ended with ${code} before it could be killed\n${publishing.printed.err}`);
  });
  await Promise.race([reached, early]);
  early.catch(() => {});
  // The whole process group, as if the machine were switched off.
  process.kill(-(publishing.child.pid ?? Number.NaN), "SIGKILL");
  await publishing.ended;
  const late = setTimeout(PATIENCE_MS, undefined, { ref: false }).then(() => {
    throw new Error("the process that publishes is still alive");
  });
  await Promise.race([gone, late]);
  late.catch(() => {});
  lift();
  // The statuses, because the number alone does not say why one was not accepted.
  const answers = proxy.puts.map(({ status }) => status).filter((status) => status !== 0);
  const wanted = Array.from({ length: THROUGH + 1 }, () => 201);
  expectSame("answers of the registry before the publish was killed", answers.join(", "), wanted.join(", "));
  if (answers.length >= packages)
    throw new Error(`the publish was killed too late, when all ${packages} packages were there`);
}

/** Makes an ordinary edit of a spec. PureCloud's `getUsers` gets an optional query parameter. @param root the clone */
export async function addParameter(root: string, name: string): Promise<void> {
  const file = join(root, "specs", "purecloud", "paths", "users.yaml");
  const text = await readFile(file, "utf8");
  const added = `  parameters:
    - name: ${name}
      in: query
      description: Made up by the rehearsal of a release.
      schema: { type: boolean }
      example: true
`;
  const edited = text.replace(/^ {2}parameters:\n/m, () => added);
  if (edited === text || !text.startsWith("get:")) throw new Error(`${file} has no parameters of get`);
  await writeFile(file, edited);
}

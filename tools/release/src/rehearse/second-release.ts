import { join } from "node:path";
import { pushTags } from "./clone.ts";
import { checkReleased, type Released, released } from "./released.ts";
import { addParameter } from "./spec-edit.ts";
import { expectSame, type Steps } from "./steps.ts";
import { currentVersions, type Workshop } from "./workshop.ts";

/** The second release: a spec is edited, and what comes of it is published. */
export async function secondRelease(workshop: Workshop, first: Released, steps: Steps): Promise<Released> {
  const { pnpm, git, clone, scratch } = workshop;
  const folder = join(scratch.folder, "second");
  await steps.run("second release: edit a spec, regenerate, tell it", async () => {
    await addParameter(clone, "rehearsed");
    await pnpm("run", "generate");
    const changed = (await git("diff", "--name-only")).split("\n");
    if (!changed.some((path) => path.endsWith(".gen.ts"))) throw new Error("the edit of the spec regenerated nothing");
    const refusal = await pnpm("run", "release:check", "spec-changesets").then(
      () => "",
      (error: Error) => error.message,
    );
    if (!refusal.includes("pnpm spec:changeset")) throw new Error(`the gate of the specs missed the edit: ${refusal}`);
    await pnpm("run", "spec:changeset");
    await pnpm("run", "release:check", "spec-changesets");
    await git("add", "--all");
    await git("commit", "--quiet", "--message", "Take rehearsed");
  });
  const versions = await steps.run("second release: version", async () => {
    await pnpm("exec", "changeset", "version");
    await git("add", "--all");
    await git("commit", "--quiet", "--message", "Version Packages");
    return currentVersions(workshop);
  });
  for (const name of ["@rollcall/specs", "@rollcall/clients"]) {
    if (versions[name] === first.versions[name]) throw new Error(`${name} is ${versions[name]} still`);
  }
  await steps.run("second release: pack, and look into the tarballs", () => pnpm("run", "release:pack", folder));
  await steps.run("second release: publish", async () => {
    await pnpm("run", "release:publish", folder);
    await pnpm("exec", "changeset", "git-tag");
    await pushTags(git);
  });
  expectSame("files left to commit", await git("status", "--porcelain"), "");
  const release = await released(folder, versions, first);
  await checkReleased(workshop, release);
  return release;
}

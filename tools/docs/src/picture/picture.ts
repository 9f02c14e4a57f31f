import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { inspect } from "node:util";
import { accessToken, createPureCloudClient } from "@rollcall/clients/purecloud";
import { root } from "@rollcall/config/files";
import { startFront } from "@rollcall/mock";
import { changelog } from "@rollcall/release/changelog";
import { compareSpecs } from "@rollcall/release/compare";

/** What README.md shows of a method: seven lines of a spec, and what follows from them. */
export async function picture(): Promise<string> {
  const { enabled, calls } = await answer();
  const block = (language: string, lines: readonly string[]): string =>
    `\`\`\`${language}\n${lines.join("\n")}\n\`\`\``;
  return [
    `Seven lines of [a spec](${SPEC}):`,
    block("yaml", specLines()),
    "They give a method. This call runs against the mock:",
    block("ts", [
      `const { enabled, calls } = await purecloud.${OPERATION}({ userId });`,
      `// ${enabled} ${inspect(calls, { depth: null, compact: 9, breakLength: 999 }).replaceAll("'", '"')}`,
    ]),
    "Its documentation on hover:",
    block("", hoverLines()),
    "Its line in the changeset:",
    block("md", await changesetLines()),
  ].join("\n\n");
}

const OPERATION = "getUserCallforwarding";
const SPEC = "specs/purecloud/paths/users-userId-callforwarding.yaml";
const PATH = "/api/v2/users/{userId}/callforwarding";
/** A person of the examples whose calls go out of the organisation. */
const AMARA = "1f0c7e52-8a34-4c1b-9e57-2d6b1a90c111";

/** The lines of the spec that the rest follows from. */
export function specLines(): string[] {
  const wanted =
    /^(get:| {2}(operationId|summary|tags|x-required-permissions|parameters):| {4}- \$ref: .*parameters\/)/;
  const [get = ""] = readFileSync(join(root, SPEC), "utf8").split(/^(?:put|post|patch|delete):/m, 1);
  return get.split("\n").filter((line) => wanted.test(line));
}

/** What an editor shows for the method. It has its signature, and what codegen writes above it because of those lines. */
export function hoverLines(): string[] {
  const generated = readFileSync(join(root, "packages/clients/src/generated/purecloud.operations.gen.ts"), "utf8");
  const [before = "", after = ""] = generated.split(`  ${OPERATION}(`, 2);
  const comment = before
    .slice(before.lastIndexOf("/**"))
    .split("\n")
    .map((line) => line.replace(/^ *\* ?/, ""));
  return [`${OPERATION}(${after.split(";", 1)[0]}`, ...comment.filter((line) => /^(Get|`GET|Requires) /.test(line))];
}

/** What the mock answers for the method, from the example in the specs. */
async function answer(): Promise<{ enabled: boolean | undefined; calls: unknown }> {
  await using front = await startFront("purecloud");
  const [baseUrl, auth] = [front.url, accessToken("any")];
  const purecloud = createPureCloudClient({ baseUrl, loginUrl: baseUrl, auth });
  const { enabled, calls } = await purecloud.getUserCallforwarding({ userId: AMARA });
  return { enabled, calls };
}

/** What the changeset says if the operation is new. */
async function changesetLines(): Promise<string[]> {
  const require = createRequire(import.meta.url);
  const [odin, purecloud] = ["odin", "purecloud"].map((api) =>
    JSON.parse(readFileSync(require.resolve(`@rollcall/specs/${api}.json`), "utf8")),
  );
  const before = structuredClone(purecloud);
  delete before.paths[PATH].get;
  const { changes } = await compareSpecs({ odin, purecloud: before }, { odin, purecloud });
  return changelog(changes);
}

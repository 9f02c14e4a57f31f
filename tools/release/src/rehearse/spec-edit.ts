import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isSeq, parseDocument } from "yaml";

/**
 * What a maintainer does to a spec on an ordinary day: a query parameter more for `getUsers` of PureCloud, one that callers
 * may leave out.
 *
 * @param root the clone
 * @param name the parameter's
 */
export async function addParameter(root: string, name: string): Promise<void> {
  const file = join(root, "specs", "purecloud", "paths", "users.yaml");
  const text = await readFile(file, "utf8");
  const parameters = parseDocument(text).getIn(["get", "parameters"]);
  const begin = isSeq(parameters) ? parameters.range?.[0] : undefined;
  if (begin === undefined) throw new Error(`${file} has no parameters of get`);
  const indent = " ".repeat(begin - text.lastIndexOf("\n", begin) - 1);
  const lines = [
    `- name: ${name}`,
    "  in: query",
    "  description: Made up by the rehearsal of a release.",
    "  schema: { type: boolean }",
    "  example: true",
  ];
  const added = lines.map((line) => `${line}\n${indent}`).join("");
  await writeFile(file, text.slice(0, begin) + added + text.slice(begin));
}

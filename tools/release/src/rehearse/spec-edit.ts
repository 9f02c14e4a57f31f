import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseDocument } from "yaml";

/**
 * What a maintainer does to a spec on an ordinary day: a query parameter more for `getUsers` of PureCloud, one that callers
 * may leave out.
 *
 * @param root the clone
 * @param name the parameter's
 */
export async function addParameter(root: string, name: string): Promise<void> {
  const file = join(root, "specs", "purecloud", "paths", "users.yaml");
  const users = parseDocument(await readFile(file, "utf8"));
  const description = "Made up by the rehearsal of a release.";
  users.addIn(["get", "parameters"], { name, in: "query", description, schema: { type: "boolean" }, example: true });
  await writeFile(file, users.toString({ lineWidth: 0 }));
}

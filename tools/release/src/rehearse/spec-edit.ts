import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

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

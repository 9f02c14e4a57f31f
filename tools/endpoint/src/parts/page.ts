import { type Draft, TODO } from "../draft.ts";
import { idsOf } from "../names.ts";
import type { EndpointRequest } from "../request.ts";

/** The row in the page for people who come from another client. */
export function addRow(draft: Draft, { platform, operationId, path, body, pages }: EndpointRequest): string {
  const given = [...idsOf(platform, path), ...(body === undefined ? [] : ["body"])];
  if (platform === "odin") {
    const call = `odin.${operationId}({ ${given.join(", ")} })`;
    const row = `| ${TODO} the call of odins_spear, or \`–\` if it has none | \`${call}\` | |\n`;
    return insertAfter(draft, "docs/from-odins-spear.md", /^\| .*`odin\.\w+\(.*\n(?!\| .*`odin\.)/m, row);
  }
  const theirs = `${operationId}(${[...given, ...(pages ? ["opts"] : [])].join(", ")})`;
  const named = [...given, ...(pages ? ["...opts"] : [])].join(", ");
  const ours = `purecloud.${operationId}(${named && `{ ${named} }`})`;
  const file = "docs/from-purecloud-platform-client-v2.md";
  return insertAfter(draft, file, /^\| .*`purecloud\.getUserVerifiers\(.*\n/m, `| \`${theirs}\` | \`${ours}\` | |\n`);
}

function insertAfter(draft: Draft, file: string, line: RegExp, row: string): string {
  const text = draft.read(file);
  if (!line.test(text)) throw new Error(`${file} has no line like ${line}, after which the row belongs`);
  const after = text.replace(line, (found) => found + row);
  draft.write(file, after);
  return file;
}

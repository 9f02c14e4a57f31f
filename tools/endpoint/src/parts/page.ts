import { type Draft, TODO } from "../draft.ts";
import { idsOf } from "../names.ts";
import type { EndpointRequest } from "../request.ts";

/** The row in the page for people who come from another client. */
export function addRow(draft: Draft, { platform, method, operationId, path, body, pages }: EndpointRequest): void {
  const given = [...idsOf(platform, path, method), ...(body === undefined ? [] : ["body"])];
  if (platform === "odin") {
    const call = `odin.${operationId}({ ${given.join(", ")} })`;
    const row = `| ${TODO} the call of odins_spear, or \`–\` if it has none | \`${call}\` | |\n`;
    insertAfter(draft, "docs/from-odins-spear.md", /^\| .*`odin\.\w+\(.*\n(?!\| .*`odin\.)/m, row);
    return;
  }
  const theirs = `${operationId}(${[...given, ...(pages ? ["opts"] : [])].join(", ")})`;
  const named = [...given, ...(pages ? ["...opts"] : [])].join(", ");
  const ours = `purecloud.${operationId}(${named && `{ ${named} }`})`;
  const file = "docs/from-purecloud-platform-client-v2.md";
  insertAfter(draft, file, /^\| .*`purecloud\.getUserVerifiers\(.*\n/m, `| \`${theirs}\` | \`${ours}\` | |\n`);
}

function insertAfter(draft: Draft, file: string, line: RegExp, row: string): void {
  const text = draft.read(file);
  if (!line.test(text)) throw new Error(`${file} has no line like ${line}, after which the row belongs`);
  draft.write(
    file,
    text.replace(line, (found) => found + row),
  );
}

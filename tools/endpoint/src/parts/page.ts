import { type Draft, TODO } from "../draft.ts";
import { parametersIn } from "../names.ts";
import type { EndpointRequest } from "../request.ts";

/** The row in the page for people who come from another client. */
export function addRow(draft: Draft, { platform, operationId, path, body, pages }: EndpointRequest): string {
  const ids =
    platform === "odin"
      ? path.startsWith("/api/v2/users")
        ? ["userId"]
        : ["serviceProviderId", "groupId"]
      : parametersIn(path);
  const given = [...ids, ...(body === undefined ? [] : ["body"])];
  if (platform === "odin") {
    const file = "docs/from-odins-spear.md";
    const call = `odin.${operationId}({ ${given.join(", ")} })`;
    return insertAfter(
      draft,
      file,
      /^\| .*`odin\.\w+\(.*\n(?!\| .*`odin\.)/m,
      `| ${TODO} the call of odins_spear, or \`–\` if it has none | \`${call}\` | |\n`,
    );
  }
  const file = "docs/from-purecloud-platform-client-v2.md";
  const theirs = `${operationId}(${[...given, ...(pages ? ["opts"] : [])].join(", ")})`;
  const ours =
    given.length + (pages ? 1 : 0) === 0 ? "" : `{ ${[...given, ...(pages ? ["...opts"] : [])].join(", ")} }`;
  return insertAfter(
    draft,
    file,
    /^\| .*`purecloud\.getUserVerifiers\(.*\n/m,
    `| \`${theirs}\` | \`purecloud.${operationId}(${ours})\` | |\n`,
  );
}

function insertAfter(draft: Draft, file: string, line: RegExp, row: string): string {
  const text = draft.read(file);
  if (!line.test(text)) throw new Error(`${file} has no line like ${line}, after which the row belongs`);
  draft.write(
    file,
    text.replace(line, (found) => found + row),
  );
  return file;
}

import { type Draft, TODO } from "../draft.ts";
import { kebab, type Platform, subjectOf } from "../names.ts";
import type { EndpointRequest } from "../request.ts";
import { addSandboxRow, tablesOf } from "./row.ts";

/**
 * What answers in the sandbox. It is a row of a table if the path fits one. Otherwise it is a handler in its own file, in the
 * topic of the paths that begin like this one.
 */
export function addHandler(draft: Draft, request: EndpointRequest): void {
  const { platform, operationId } = request;
  const list = `packages/sandbox/src/${platform}/operations.ts`;
  const text = draft.read(list);
  for (const file of [list, ...tablesOf(platform)])
    if (new RegExp(`\\b${operationId}\\b`).test(draft.read(file))) refuse(file, operationId);
  if (addSandboxRow(draft, request, refuse)) return;
  const topic = topicOf(request);
  const name = kebab(operationId);
  const file = `packages/sandbox/src/${platform}/${topic}/${name}.ts`;
  draft.write(file, handler(request));
  draft.write(list, `${text}export { ${operationId} } from "./${topic}/${name}.js";\n`);
}

function refuse(file: string, operationId: string): never {
  throw new Error(`${file} has a handler of ${operationId} already. Do: choose another name with --id.`);
}
const topics = {
  odin: [
    [/calling-plans/, "plans"],
    [/device|registration/, "devices"],
    [/services?\b/, "services"],
    [/^\/api\/v2\/groups/, "groups"],
    [/./, "utilities"],
  ],
  purecloud: [
    [/analytics/, "analytics"],
    [/authorization|roles|trust/, "access"],
    [/queue|skill|language|routing/, "routing"],
    [/station|forwarding|telephony/, "telephony"],
    [/presence|outofoffice/, "presence"],
    [/location|division|fieldconfig|groups/, "organisation"],
    [/./, "people"],
  ],
} as const;

/** The folder of the sandbox that has a path. */
export const topicOf = ({ platform, path }: EndpointRequest): string =>
  topics[platform].find(([pattern]) => pattern.test(path))?.[1] ?? "people";

/** A handler that fails until it is written. So the sandbox's tests name it. */
function handler({ platform, operationId, path, answers }: EndpointRequest): string {
  const gap = answers === undefined ? "Write what the spec says" : `Answer with the fields of ${answers}`;
  const body = `{\n  throw new Error("${TODO} ${gap}, from the estate.");\n}`;
  const isRead = platform === "odin" ? operationId.startsWith("get") : answers !== undefined;
  const helper = helperOf(platform, path, isRead);
  if (helper !== undefined)
    return `import { ${helper} } from "../common/answering.js";\n\nexport const ${operationId} = ${helper}(() => ${body});\n`;
  const state = platform === "odin" ? "OdinState" : "PureCloudState";
  return `import type { Handler } from "../../server/handler.js";
import type { ${state} } from "../common/state.js";

export const ${operationId}: Handler<${state}> = () => ${body};
`;
}

/** What finds the user or the group that a handler is about. A handler without it is about something else. */
function helperOf(platform: Platform, path: string, isRead: boolean): string | undefined {
  switch (subjectOf(platform, path)) {
    case "user":
      if (isRead) return "readUser";
      return platform === "odin" ? "forUser" : undefined;
    case "holder":
      return isRead ? "readHolder" : undefined;
    case "group":
      return "forGroup";
    default:
      return undefined;
  }
}

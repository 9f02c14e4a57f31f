import { type Draft, TODO } from "../draft.ts";
import { kebab } from "../names.ts";
import { type EndpointRequest, UsageError } from "../request.ts";

/** The sandbox's handler. It has its own file, in the topic of the paths that begin like this one. */
export function addHandler(draft: Draft, { platform, operationId, path, answers }: EndpointRequest): string {
  const list = `packages/sandbox/src/${platform}/operations.ts`;
  const text = draft.read(list);
  if (new RegExp(`\\b${operationId}\\b`).test(text)) {
    throw new UsageError(`${list} has a handler of ${operationId} already. Do: choose another name with --id.`);
  }
  const topic = topicOf(platform, path);
  const name = kebab(operationId);
  const file = `packages/sandbox/src/${platform}/${topic}/${name}.ts`;
  draft.write(file, (platform === "odin" ? odin : pureCloud)(operationId, path, answers));
  draft.write(list, `${text}export { ${operationId} } from "./${topic}/${name}.js";\n`);
  return file;
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

const topicOf = (platform: EndpointRequest["platform"], path: string): string =>
  topics[platform].find(([pattern]) => pattern.test(path))?.[1] ?? "people";

/** A handler that fails until it is written. So the sandbox's tests name it. */
const left = (answers: string | undefined): string =>
  `throw new Error("${TODO} ${answers === undefined ? "Write what the spec says" : `Answer with the fields of ${answers}`}, from the estate.");`;

function pureCloud(id: string, path: string, answers: string | undefined): string {
  if (path.includes("{userId}") && answers !== undefined) {
    return `import { readUser } from "../common/answering.js";

export const ${id} = readUser(() => {
  ${left(answers)}
});
`;
  }
  return `import type { Handler } from "../../server/handler.js";
import type { PureCloudState } from "../common/state.js";

export const ${id}: Handler<PureCloudState> = () => {
  ${left(answers)}
};
`;
}

function odin(id: string, path: string, answers: string | undefined): string {
  const forUser = id.startsWith("get") ? "readUser" : "forUser";
  const reader = path.startsWith("/api/v2/users") ? forUser : "forGroup";
  return `import { ${reader} } from "../common/answering.js";

export const ${id} = ${reader}(() => {
  ${left(answers)}
});
`;
}

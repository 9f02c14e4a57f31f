import { type Draft, TODO } from "../draft.ts";
import { kebab } from "../names.ts";
import { type EndpointRequest, UsageError } from "../request.ts";

/** The sandbox's handler. It has a file of its own, in the topic of the paths that begin like this one. */
export function addHandler(draft: Draft, { platform, operationId, path, answers, method }: EndpointRequest): string {
  const list = `packages/sandbox/src/${platform}/operations.ts`;
  const text = draft.read(list);
  if (new RegExp(`\\b${operationId}\\b`).test(text)) {
    throw new UsageError(`${list} has a handler of ${operationId} already. Do: choose another name with --id.`);
  }
  const topic = topicOf(platform, path);
  const name = kebab(operationId);
  const file = `packages/sandbox/src/${platform}/${topic}/${name}.ts`;
  draft.write(file, platform === "odin" ? odin(operationId, path) : pureCloud(operationId, path, method, answers));
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

const pureCloud = (id: string, path: string, method: string, answers: string | undefined): string =>
  path.includes("{userId}") && answers !== undefined && method === "GET"
    ? `import { readUser } from "../common/answering.js";

// ${TODO}: answer with the fields of ${answers}, from what the estate knows of the user.
export const ${id} = readUser(() => ({}));
`
    : `import type { Handler } from "../../server/handler.js";
import type { PureCloudState } from "../common/state.js";

// ${TODO}: read and write as the spec says.
export const ${id}: Handler<PureCloudState> = () => ({ status: ${answers === undefined ? 204 : "200, body: {}"} });
`;

const odin = (id: string, path: string): string =>
  path.startsWith("/api/v2/users")
    ? `import { readUser } from "../common/answering.js";
import { homeOf } from "../common/subject.js";

// ${TODO}: answer with the fields of the spec, from what the estate knows of the user.
export const ${id} = readUser((subject) => ({ ...homeOf(subject) }));
`
    : `import { forGroup } from "../common/answering.js";
import { ok } from "../common/replies.js";

// ${TODO}: answer with the fields of the spec, from what the estate knows of the group.
export const ${id} = forGroup((group) => ok({ ...group }));
`;

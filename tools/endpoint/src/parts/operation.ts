import { Document } from "yaml";
import { TODO } from "../draft.ts";
import { leads } from "../examples/people.ts";
import { subjectOf } from "../names.ts";
import type { EndpointRequest } from "../request.ts";

/** The example by hand. It is that of a person, except if the operation is about several. */
export const exampleOf = ({ platform, path }: Pick<EndpointRequest, "platform" | "path">): string => {
  if (platform === "odin") return subjectOf(platform, path) === "user" ? leads.odin : "estate";
  return /\{(userId|subjectId)\}/.test(path) ? leads.purecloud : "default";
};

const ref = (group: string, name: string) => ({ $ref: `../components/${group}/${name}.yaml` });

/** A value on one line. */
const flow = (value: object) => Object.assign(new Document().createNode(value), { flow: true });

/** The YAML of an operation, with its gaps marked. */
export function operation(request: EndpointRequest, parameters: readonly string[]): string {
  const { platform, method, operationId, body, pages } = request;
  const pureCloud = {
    "x-seed": false,
    "x-since": `${TODO} the major of the SDK if it is newer than seed 002, else remove this line`,
    "x-required-permissions": flow({ mode: "any", permissions: [TODO] }),
  };
  const pagination = { style: "page", items: "entities", size: "pageSize", page: "pageNumber", maxSize: 100 };
  const written = {
    operationId,
    summary: `${TODO} What it does, in a few words`,
    description: `${TODO} What a caller must know: units, defaults, traps.`,
    tags: flow([TODO]),
    "x-evidence": `${TODO} found, name-only or inferred: how the path is known`,
    "x-evidence-answer": `${TODO} found, schema, inferred or none: how the answer is known`,
    ...(platform === "purecloud" && pureCloud),
    ...(pages && { "x-pagination": flow(pagination) }),
    ...(method === "POST" && { "x-safe": `${TODO} true if it only reads, else remove this line` }),
    parameters: parameters.map((name) => ref("parameters", name)),
    ...(body && { requestBody: requestBody(body, exampleOf(request)) }),
    responses: { [request.answers === undefined ? 204 : 200]: success(request) },
  };
  return new Document({ [method.toLowerCase()]: written }).toString({ lineWidth: 0 });
}

function requestBody(schema: string, person: string) {
  const examples = { [person]: { summary: `${TODO} What this request does`, value: {} } };
  const content = { "application/json": { schema: ref("schemas", schema), examples } };
  return { description: `${TODO} What is sent.`, required: true, content };
}

/** Of the answers only the successful one. The bundler adds what every operation has. */
function success({ platform, path, operationId, answers }: EndpointRequest) {
  const description = `${TODO} What is answered.`;
  if (answers === undefined) return { description };
  const example = exampleOf({ platform, path });
  const examples = { [example]: ref("examples", `${operationId}.${example}`) };
  return { description, content: { "application/json": { schema: ref("schemas", answers), examples } } };
}

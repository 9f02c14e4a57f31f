import { parse } from "yaml";
import { type Draft, TODO } from "../draft.ts";
import { fileOf, parametersIn } from "../names.ts";
import { type EndpointRequest, UsageError } from "../request.ts";

/** The person of the estate whose example is written first. */
export const people = { odin: "4003", purecloud: "amara" } as const;

const errors = {
  odin: {
    400: "BadRequest",
    401: "Unauthorized",
    403: "Forbidden",
    404: "NotFound",
    429: "TooManyRequests",
    500: "ServerError",
  },
  purecloud: {
    400: "BadRequest",
    401: "Unauthorized",
    403: "Forbidden",
    404: "NotFound",
    408: "RequestTimeout",
    409: "Conflict",
    413: "PayloadTooLarge",
    415: "UnsupportedMediaType",
    429: "TooManyRequests",
    500: "InternalServerError",
    503: "ServiceUnavailable",
    504: "GatewayTimeout",
  },
} as const;

const rateHeaders = {
  "ININ-Correlation-Id": "CorrelationId",
  "inin-ratelimit-count": "RateLimitCount",
  "inin-ratelimit-allowed": "RateLimitAllowed",
  "inin-ratelimit-reset": "RateLimitReset",
};

/** Describes the endpoint: its path file, its line in openapi.yaml, and what its answer and its parameters lack. */
export function describe(draft: Draft, request: EndpointRequest): void {
  const { platform, path, method } = request;
  const folder = `specs/${platform}`;
  const name = fileOf(path);
  const file = `${folder}/paths/${name}`;
  const isNew = !draft.has(file);
  const before = isNew ? undefined : draft.read(file);
  if (before !== undefined && method.toLowerCase() in parse(before)) {
    throw new UsageError(`${file} has ${method} ${path} already. Do: edit that file.`);
  }
  const parameters = parametersOf(draft, request);
  draft.write(file, `${before ?? ""}${operation(request, parameters)}`);
  if (isNew) list(draft, request, name);
  stub(draft, request.answers, `${folder}/components/schemas`);
  stub(draft, request.body, `${folder}/components/schemas`);
  if (request.answers !== undefined) {
    const example = `${folder}/components/examples/${request.operationId}.${people[platform]}.yaml`;
    draft.write(example, `summary: ${TODO} What this answer shows\nvalue: {}\n`);
  }
}

/** Adds the path to openapi.yaml, in the alphabetical order of the paths that share most of its beginning. */
function list(draft: Draft, { platform, path }: EndpointRequest, name: string): void {
  const file = `specs/${platform}/openapi.yaml`;
  const text = draft.read(file);
  const paths = Object.keys(parse(text).paths);
  const most = Math.max(...paths.map((other) => shared(other, path)));
  const like = paths.filter((other) => shared(other, path) === most);
  const next = like.find((other) => other > path);
  const entry = new RegExp(`^ {2}${literal(next ?? like.at(-1) ?? "")}:\\n {4}\\$ref: (.*/).*\\n`, "m");
  draft.write(
    file,
    text.replace(entry, (found, folder: string) => {
      const added = `  ${path}:\n    $ref: ${folder}${name}\n`;
      return next === undefined ? found + added : added + found;
    }),
  );
}

/** The number of letters that two texts begin with together. */
function shared(one: string, other: string): number {
  let count = 0;
  while (count < one.length && one[count] === other[count]) count++;
  return count;
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** The files of the parameters. A parameter of the path that has none gets one. */
function parametersOf(draft: Draft, { platform, path, pages }: EndpointRequest): string[] {
  const odin = path.startsWith("/api/v2/users") ? ["userId"] : ["serviceProviderId", "groupId"];
  const names = platform === "odin" ? odin : parametersIn(path);
  for (const name of names) {
    const file = `specs/${platform}/components/parameters/${name}.yaml`;
    if (draft.has(file)) continue;
    draft.write(
      file,
      `name: ${name}\nin: path\nrequired: true\ndescription: ${TODO} What it identifies.\nschema:\n  type: string\nexample: ${TODO}\n`,
    );
  }
  return pages ? [...names, "pageSize", "pageNumber"] : names;
}

/** Writes a schema to fill in, unless it exists. */
function stub(draft: Draft, name: string | undefined, folder: string): void {
  const file = `${folder}/${name}.yaml`;
  if (name === undefined || draft.has(file)) return;
  draft.write(file, `type: object\ndescription: ${TODO} What it is, with its traps.\nproperties: {}\n`);
}

function operation(request: EndpointRequest, parameters: readonly string[]): string {
  const { platform, method, operationId, answers, body, pages } = request;
  const lines = [
    `${method.toLowerCase()}:`,
    `  operationId: ${operationId}`,
    `  summary: ${TODO} What it does, in a few words`,
    "  description: |-",
    `    ${TODO} What a caller must know: units, defaults, traps.`,
    "",
    `    ${TODO} Source: where the path and the answer are known from.`,
    `  tags: [${TODO}]`,
    ...(platform === "odin"
      ? [`  x-evidence: ${TODO}`]
      : [
          "  x-seed: false",
          `  x-since: "${TODO}"`,
          `  x-required-permissions: { mode: any, permissions: ["${TODO}"] }`,
        ]),
    ...(pages
      ? ["  x-pagination: { style: page, items: entities, size: pageSize, page: pageNumber, maxSize: 100 }"]
      : []),
    ...(method === "POST" ? [`  x-safe: ${TODO} true if it only reads, else remove this line`] : []),
    "  parameters:",
    ...parameters.map((name) => `    - $ref: ../components/parameters/${name}.yaml`),
    ...(body === undefined ? [] : requestBody(body, people[platform])),
    "  responses:",
    ...success(request, answers),
    ...Object.entries(errors[platform]).flatMap(([status, name]) => [
      `    "${status}":`,
      `      $ref: ../components/responses/${name}.yaml`,
    ]),
  ];
  return `${lines.join("\n")}\n`;
}

const requestBody = (schema: string, person: string): string[] => [
  "  requestBody:",
  `    description: ${TODO} What is sent.`,
  "    required: true",
  "    content:",
  "      application/json:",
  "        schema:",
  `          $ref: ../components/schemas/${schema}.yaml`,
  "        examples:",
  `          ${JSON.stringify(person)}:`,
  `            summary: ${TODO} What this request does`,
  "            value: {}",
];

function success({ platform, operationId }: EndpointRequest, answers: string | undefined): string[] {
  const person = people[platform];
  const headers = Object.entries(platform === "purecloud" ? rateHeaders : {}).flatMap(([header, name]) => [
    `        ${header}:`,
    `          $ref: ../components/headers/${name}.yaml`,
  ]);
  const content =
    answers === undefined
      ? []
      : [
          "      content:",
          "        application/json:",
          "          schema:",
          `            $ref: ../components/schemas/${answers}.yaml`,
          "          examples:",
          `            ${JSON.stringify(person)}:`,
          `              $ref: ../components/examples/${operationId}.${person}.yaml`,
        ];
  return [
    `    "${answers === undefined ? 204 : 200}":`,
    `      description: ${TODO} What is answered.`,
    ...(headers.length > 0 ? ["      headers:", ...headers] : []),
    ...content,
  ];
}

import { TODO } from "../draft.ts";
import type { EndpointRequest } from "../request.ts";

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

/** The YAML of an operation, with its gaps marked. */
export function operation(request: EndpointRequest, parameters: readonly string[]): string {
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

/** A read of an Odin user answers for each of the five users. Most answers are short, so they are in the path file. */
const othersOf = ({ platform, method, path }: EndpointRequest): string[] =>
  platform === "odin" && method === "GET" && path.startsWith("/api/v2/users")
    ? ["trunk", "nodevice", "inherits", "alternate"].flatMap((person) => [
        `            ${person}:`,
        `              summary: ${TODO} What this answer shows`,
        "              value: {}",
      ])
    : [];

function success(request: EndpointRequest, answers: string | undefined): string[] {
  const { platform, operationId } = request;
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
          ...othersOf(request),
        ];
  return [
    `    "${answers === undefined ? 204 : 200}":`,
    `      description: ${TODO} What is answered.`,
    ...(headers.length > 0 ? ["      headers:", ...headers] : []),
    ...content,
  ];
}

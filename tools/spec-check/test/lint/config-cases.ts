import type { Case } from "./case.ts";

const rooms = "paths/rooms.yaml";
const room = "components/schemas/Room.yaml";

/** What redocly.yaml configures, rather than what the plugin does. */
export const configCases: readonly Case[] = [
  {
    name: "a PureCloud operation without permissions",
    rule: "rollcall/permissions",
    file: rooms,
    find: '  x-required-permissions: { mode: any, permissions: ["room:view"] }\n',
    put: "",
    line: 2,
    message: /getRooms lacks x-required-permissions\. Do: add/,
  },
  {
    name: "a seed operation without the seed's permissions",
    rule: "rollcall/permissions",
    file: rooms,
    find: "  x-seed-permissions: { mode: none, permissions: [] }\n",
    put: "",
    line: 2,
    message: /getRooms lacks x-seed-permissions/,
  },
  {
    name: "a path in a server URL",
    rule: "rule/server-without-path",
    file: "openapi.yaml",
    find: "https://rooms.test",
    put: "https://rooms.test/api",
    line: 7,
    message: /must be a bare host\. Do: move the path/,
  },
  {
    name: "a parameter without an example",
    rule: "rule/parameter-example",
    file: "components/parameters/trace.yaml",
    find: "example: abc\n",
    put: "",
    line: 1,
    message: /must have an example\. Do: add/,
  },
  ...["prefixItems: []", "unevaluatedProperties: false", "$dynamicRef: '#a'"].map((keyword) => ({
    name: keyword,
    rule: "rule/draft-07-subset",
    file: room,
    find: "properties:\n",
    put: `${keyword}\nproperties:\n`,
    line: 3,
    message: /Do: use only what draft-07 validators understand/,
  })),
  ...["readOnly: true", "writeOnly: true"].map((keyword) => ({
    name: keyword,
    rule: "rule/no-read-write-only",
    file: room,
    find: "properties:\n",
    put: `${keyword}\nproperties:\n`,
    line: 3,
    message: /Do: write separate schemas/,
  })),
  {
    name: "an example that is not valid",
    rule: "no-invalid-media-type-examples",
    file: rooms,
    find: "{ rooms: [] }",
    put: "{ rooms: {} }",
    line: 81,
    message: /must conform to the schema/,
  },
];

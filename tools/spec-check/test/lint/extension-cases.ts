import type { Case } from "./case.ts";

const rooms = "paths/rooms.yaml";
const search = "components/schemas/Search.yaml";
const room = "components/schemas/Room.yaml";
const state = "components/schemas/RoomState.yaml";
const roomId = "- name: roomId\n      in: query";

/** Extensions: where they may not be, and shapes that they may not have. */
export const extensionCases: readonly Case[] = [
  {
    name: "unknown",
    find: "x-evidence: name-only",
    put: "x-evidence: name-only\n  x-owner: me",
    line: 9,
    says: /x-owner is not documented for Operation\. Do: see the extensions/,
  },
  {
    name: "permissions of no known mode",
    find: '{ mode: any, permissions: ["room:view"] }',
    put: "{ mode: some, permissions: [a] }",
    line: 10,
    says: /must have mode none, any or all/,
  },
  {
    name: "permissions with mode none",
    find: '{ mode: any, permissions: ["room:view"] }',
    put: "{ mode: none, permissions: [a] }",
    line: 10,
    says: /mode none and yet names/,
  },
  {
    name: "mode any without permissions",
    find: '{ mode: any, permissions: ["room:view"] }',
    put: "{ mode: any, permissions: [] }",
    line: 10,
    says: /mode any and no permissions/,
  },
  {
    name: "permissions as text",
    find: '{ mode: any, permissions: ["room:view"] }',
    put: "room:view",
    line: 10,
    says: /must be \{ mode, permissions \}/,
  },
  {
    name: "evidence of another word",
    find: "x-evidence: name-only",
    put: "x-evidence: guessed",
    line: 8,
    says: /must be found, name-only or inferred/,
  },
  {
    name: "a version that is none",
    find: "x-since: after 29.1.0",
    put: "x-since: lately",
    line: 9,
    says: /must be a version such as/,
  },
  {
    name: "a version of a parameter",
    find: "x-since: 44.0.0",
    put: "x-since: 44",
    line: 27,
    says: /must be a version such as/,
  },
  {
    name: "an enum's stray value",
    file: state,
    find: "closed: 51.0.0",
    put: "shut: 51.0.0",
    line: 4,
    says: /names "shut", which is not a value of the enum/,
  },
  {
    name: "an enum's stray version",
    file: state,
    find: "closed: 51.0.0",
    put: "closed: new",
    line: 4,
    says: /has no version for "closed"/,
  },
  {
    name: "safe on a GET",
    find: "x-since: after 29.1.0",
    put: "x-safe: true",
    line: 9,
    says: /belongs on a POST only/,
  },
  { name: "safe: false", find: "x-safe: true", put: "x-safe: false", line: 49, says: /must be true, or absent/ },
  {
    name: "seed: true",
    find: "x-seed: false",
    put: "x-seed: true\n  x-seed-permissions: { mode: none, permissions: [] }",
    line: 50,
    says: /must be false, or absent/,
  },
  {
    name: "pagination of another style",
    find: "style: page",
    put: "style: link",
    line: 52,
    says: /must have style page, cursor or search/,
  },
  {
    name: "pagination without a page",
    find: "page: pageNumber, ",
    put: "",
    line: 52,
    says: /of style page must name page/,
  },
  {
    name: "pagination by no parameter",
    find: "size: pageSize",
    put: "size: limit",
    line: 52,
    says: /names "limit" as size, which is not a parameter/,
  },
  {
    name: "narrow without the operation itself",
    find: "- operationId: getRooms\n      summary",
    put: "- operationId: listRooms\n      summary",
    line: 12,
    says: /must list the operation itself/,
  },
  {
    name: "narrow by no parameter",
    find: "require: [roomId]",
    put: "require: [id]",
    line: 12,
    says: /names "id", which is not a parameter/,
  },
].map((one) => ({ file: rooms, rule: "rollcall/extensions", ...one }));

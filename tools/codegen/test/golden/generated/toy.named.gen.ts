// Generated from specs/toy by tools/codegen. Do not edit: change the spec, then run `pnpm generate`.

import type { NamedOperation } from "../core/operation.js";

/** Create a room. `POST /rooms` */
export const createRoom: NamedOperation<"toy", "createRoom"> = {
  method: "POST",
  path: "/rooms",
  headers: ["X-Trace"],
  body: "required",
};

/**
 * Delete a room. `DELETE /rooms/{roomId}`
 * @deprecated The platform has deprecated this operation.
 */
export const deleteRoom: NamedOperation<"toy", "deleteRoom"> = {
  method: "DELETE",
  path: "/rooms/{roomId}",
  query: ["force"],
  required: ["force"],
  result: "void",
};

/** Forget the status. `DELETE /status` */
export const deleteStatus: NamedOperation<"toy", "deleteStatus"> = {
  method: "DELETE",
  path: "/status",
  result: "void",
};

/** Get a room. `GET /rooms` */
export const getRoom: NamedOperation<"toy", "getRoom"> = {
  method: "GET",
  path: "/rooms",
  query: ["roomId"],
  headers: ["X-Trace"],
  required: ["roomId"],
  result: "object",
};

/** List rooms. `GET /rooms` */
export const getRooms: NamedOperation<"toy", "getRooms"> = {
  method: "GET",
  path: "/rooms",
  query: ["state", "tags", "colours"],
  csv: ["tags"],
  headers: ["X-Trace"],
  result: "array",
};

/** List shelves, maybe in a box. `GET /shelves/box` */
export const getShelfBox: NamedOperation<"toy", "getShelfBox"> = {
  method: "GET",
  path: "/shelves/box",
  result: "array or object",
};

/** List shelves as rows. `GET /shelves/rows` */
export const getShelfRows: NamedOperation<"toy", "getShelfRows"> = {
  method: "GET",
  path: "/shelves/rows",
  result: "array or object",
  bare: true,
};

/** List shelves. `GET /shelves` */
export const getShelves: NamedOperation<"toy", "getShelves"> = {
  method: "GET",
  path: "/shelves",
  query: ["pageSize", "pageNumber"],
  result: "object",
  paging: { items: "entities", size: "pageSize", page: "pageNumber", maxSize: 500 },
};

/** Get the status. `GET /status` */
export const getStatus: NamedOperation<"toy", "getStatus"> = { method: "GET", path: "/status" };

/** Search rooms. `POST /rooms/search` */
export const searchRooms: NamedOperation<"toy", "searchRooms"> = {
  method: "POST",
  path: "/rooms/search",
  body: "required",
  safe: true,
  result: "object",
  paging: { items: "results", maxSize: 100 },
};

/**
 * Change a room. `PATCH /rooms/{roomId}`
 * @deprecated Deprecated since 2.1.0: use `createRoom` instead.
 */
export const updateRoom: NamedOperation<"toy", "updateRoom"> = {
  method: "PATCH",
  path: "/rooms/{roomId}",
  body: "optional",
  result: "object",
};

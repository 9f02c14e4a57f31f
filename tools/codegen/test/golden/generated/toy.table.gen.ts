// Generated from specs/toy by tools/codegen. Do not edit: change the spec, then run `pnpm generate`.

import {
  createRoom,
  deleteRoom,
  deleteStatus,
  getRoom,
  getRooms,
  getShelfBox,
  getShelfRows,
  getShelves,
  getStatus,
  searchRooms,
  updateRoom,
} from "./toy.named.gen.js";

/** Every operation of Toy. */
export const toyOperations = {
  createRoom,
  deleteRoom,
  deleteStatus,
  getRoom,
  getRooms,
  getShelfBox,
  getShelfRows,
  getShelves,
  getStatus,
  searchRooms,
  updateRoom,
};

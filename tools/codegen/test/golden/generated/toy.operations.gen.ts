// Generated from specs/toy by tools/codegen. Do not edit: change the spec, then run `pnpm generate`.

import type { CallOptions, Sendable } from "../core/operation.js";
import type {
  KnownColour,
  KnownRoomState,
  Room,
  RoomCreate,
  RoomPage,
  RoomSearch,
  RoomUpdate,
  Shelf,
} from "./toy.gen.js";

/** Parameters of `createRoom`. */
export interface CreateRoomParams {
  /** The new room. */
  body: Sendable<RoomCreate>;
  /**
   * A header, shared by the operations of a path.
   * Matches `^[a-z]+$`.
   */
  "X-Trace"?: string | undefined;
}

/** Parameters of `deleteRoom`. */
export interface DeleteRoomParams {
  /** Which room. */
  roomId: string;
  /**
   * Required, although it is a query parameter.
   * @default false
   * @deprecated
   */
  force: boolean;
}

/** Parameters of `getRoom`. */
export interface GetRoomParams {
  /**
   * Which room.
   * 1 to 30 characters.
   */
  roomId: string;
  /**
   * A header, shared by the operations of a path.
   * Matches `^[a-z]+$`.
   */
  "X-Trace"?: string | undefined;
}

/** Parameters of `getRooms`. */
export interface GetRoomsParams {
  /**
   * A header, shared by the operations of a path.
   * Matches `^[a-z]+$`.
   */
  "X-Trace"?: string | undefined;
  /**
   * Only rooms in this state.
   * @default "open"
   */
  state?: KnownRoomState | undefined;
  /**
   * Comma-joined.
   * At most 10 items.
   * Each item: at most 8 characters.
   */
  tags?: readonly string[] | undefined;
  /**
   * Repeated: an open enum in responses, closed here.
   * @since Genesys SDK 44.0.0
   */
  colours?: readonly KnownColour[] | undefined;
}

/** Parameters of `getShelves`. */
export interface GetShelvesParams {
  /**
   * Rows per page.
   * 1 to 500.
   * @default 25
   */
  pageSize?: number | undefined;
  /**
   * From 1.
   * @default 1
   */
  pageNumber?: number | undefined;
}

/** Parameters of `searchRooms`. */
export interface SearchRoomsParams {
  /** What to look for. */
  body: Sendable<RoomSearch>;
}

/** Parameters of `updateRoom`. */
export interface UpdateRoomParams {
  /** Which room. */
  roomId: string;
  /** The request body. */
  body?: Sendable<RoomUpdate> | undefined;
}

/** Every operation of Toy, a method each. */
export interface ToyOperations {
  /**
   * Create a room.
   *
   * The body is required.
   *
   * `POST /rooms`
   *
   * Requires all of the permissions `room:add`, `room:view`.
   */
  createRoom(params: CreateRoomParams, options?: CallOptions): Promise<Room | undefined>;

  /**
   * Delete a room.
   *
   * Answers nothing.
   *
   * `DELETE /rooms/{roomId}`
   *
   * Requires no permission beyond a valid token.
   *
   * @deprecated The platform has deprecated this operation.
   * @returns Nothing: a success has no body.
   */
  deleteRoom(params: DeleteRoomParams, options?: CallOptions): Promise<void>;

  /**
   * Forget the status.
   *
   * Nobody saw the answer.
   *
   * `DELETE /status`
   *
   * @returns Nothing: no source shows the answer.
   */
  deleteStatus(params?: Record<string, never>, options?: CallOptions): Promise<void>;

  /**
   * Get a room.
   *
   * One room, by its id.
   *
   * `GET /rooms`
   *
   * The request exists, and its path is inferred.
   */
  getRoom(params: GetRoomParams, options?: CallOptions): Promise<Room>;

  /**
   * List rooms.
   *
   * All rooms.
   *
   * `GET /rooms`
   */
  getRooms(params?: GetRoomsParams, options?: CallOptions): Promise<Room[]>;

  /**
   * List shelves, maybe in a box.
   *
   * The box is no row.
   *
   * `GET /shelves/box`
   */
  getShelfBox(params?: Record<string, never>, options?: CallOptions): Promise<Shelf[] | Shelf | RoomPage>;

  /**
   * List shelves as rows.
   *
   * One row may come without its list.
   *
   * `GET /shelves/rows`
   *
   * One row may come as a bare object.
   */
  getShelfRows(params?: Record<string, never>, options?: CallOptions): Promise<Shelf[] | Shelf>;

  /**
   * List shelves.
   *
   * Pages by number.
   *
   * `GET /shelves`
   *
   * Answers in pages; the rows are in `entities`. Up to 500 a page are known to work.
   */
  getShelves(
    params?: GetShelvesParams,
    options?: CallOptions,
  ): Promise<{
    entities?: Shelf[];
  }>;

  /**
   * Get the status.
   *
   * No parameters at all; a scalar answer.
   *
   * `GET /status`
   */
  getStatus(params?: Record<string, never>, options?: CallOptions): Promise<string>;

  /**
   * Search rooms.
   *
   * A POST that only reads.
   *
   * `POST /rooms/search`
   *
   * Only reads, although it is a POST.
   *
   * Answers in pages; the rows are in `results`. Up to 100 a page are known to work.
   */
  searchRooms(params: SearchRoomsParams, options?: CallOptions): Promise<RoomPage>;

  /**
   * Change a room.
   *
   * Ends no comment: *\/ and keeps `code`, "quotes" and ${dollars}.
   *
   * - A list item that is long enough to be broken into a second line, which must be indented so that Markdown takes
   *   both for one.
   * - Another.
   *
   * Kept for old callers. **Deprecated since 2.1.0**: use `createRoom` instead. More on it elsewhere.
   *
   * `PATCH /rooms/{roomId}`
   *
   * Requires the permission `room:edit`.
   *
   * @since a Genesys SDK after 29.1.0
   * @deprecated Deprecated since 2.1.0: use `createRoom` instead.
   */
  updateRoom(params: UpdateRoomParams, options?: CallOptions): Promise<Room>;
}

/** The methods that read a path of Toy without parameters in it. */
export interface ToyReads {
  "/rooms": "getRoom" | "getRooms";
  "/shelves": "getShelves";
  "/shelves/box": "getShelfBox";
  "/shelves/rows": "getShelfRows";
  "/status": "getStatus";
}

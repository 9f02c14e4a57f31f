// Generated from specs/toy by tools/codegen. Do not edit: change the spec, then run `pnpm generate`.

import type { Sendable } from "../core/operation.js";

/** Long enough to need a line for each value. */
export type Colour = KnownColour | (string & {});

/** The values of {@link Colour} that are known today. */
export type KnownColour =
  | "vermilion-red"
  | "cadmium-orange"
  | "naples-yellow"
  | "chromium-green"
  | "prussian-blue"
  | "ultramarine-violet"
  | "burnt-umber";

/** What an error carries. */
export interface ErrorBody {
  /** Open, as only an error response holds it. */
  code: ErrorCode;
}

/** Open, as only an error response holds it. */
export type ErrorCode = KnownErrorCode | (string & {});

/** The values of {@link ErrorCode} that are known today. */
export type KnownErrorCode = "not.found" | "bad.request";

/** Reached only through a property that is called "example". */
export type Material = KnownMaterial | (string & {});

/** The values of {@link Material} that are known today. */
export type KnownMaterial = "oak" | "pine";

/**
 * A room.
 * With a second line, `ticks` and *\/ inside.
 */
export interface Room {
  /**
   * Its id.
   * @example r1
   */
  id: string;
  /** Until when it is let, or no field at all. */
  lease?:
    | {
        until?: string;
      }
    | Record<string, never>;
  /**
   * Its name.
   * At most 30 characters.
   * @since Genesys SDK 51.0.0
   */
  name?: string;
  /**
   * An object within an object.
   *
   * @deprecated
   */
  owner?: {
    /** @default nobody */
    name?: string | null;
  };
  shelves?: Shelf[];
  /** In responses and in parameters. */
  state: RoomState;
}

/** Only requests hold it, so its enums are closed. */
export type RoomCreate = RoomWrite & {
  colours: KnownColour[];
};

/** A page of rooms. */
export interface RoomPage {
  results: Room[];
}

/** A search. */
export interface RoomSearch {
  query: (
    | KnownColour
    | {
        /** An inline enum of a request. */
        mode?: "fast" | "slow";
        /** Only requests hold it, so it is closed and has one name. */
        order?: SortOrder;
      }
  )[];
}

/**
 * In responses and in parameters.
 * Values added later (Genesys SDK): `closed` (50.0.0).
 */
export type RoomState = KnownRoomState | (string & {});

/** The values of {@link RoomState} that are known today. */
export type KnownRoomState = "open" | "closed";

/** Shared by a request and, as a part, by nothing else. */
export interface RoomUpdate {
  /** Recursive through its own kind, directly and in a map. */
  shelf?: Shelf;
  /** In responses and in parameters. */
  state?: RoomState;
}

/** What create and update share. */
export interface RoomWrite {
  /** Its name. */
  name?: string;
  /** In responses and in parameters. */
  state?: KnownRoomState;
}

/** Recursive through its own kind, directly and in a map. */
export interface Shelf {
  /** A description beside the reference. */
  above?: Shelf;
  /** A map. */
  byLabel?: { [key: string]: Shelf };
  /** A key with a space. */
  "Call Waiting"?: boolean;
  /** An open enum in array items. */
  colours?: Colour[];
  /** A property that is called as a keyword is. */
  example?: Material;
  /** Format: uuid */
  id: string;
  /** A key with a slash. */
  "line/Port"?: string;
  /** An object without properties. */
  nothing?: Record<string, unknown>;
  /** An open enum in a union. */
  paint?: Colour | Colour[];
  /** A union of types. */
  size?: string | number | null;
}

/** Only requests hold it, so it is closed and has one name. */
export type SortOrder = "ASC" | "DESC";

export interface components {
  schemas: {
    Colour: Colour;
    ErrorBody: ErrorBody;
    ErrorCode: ErrorCode;
    Material: Material;
    Room: Room;
    RoomCreate: RoomCreate;
    RoomPage: RoomPage;
    RoomSearch: RoomSearch;
    RoomState: RoomState;
    RoomUpdate: RoomUpdate;
    RoomWrite: RoomWrite;
    Shelf: Shelf;
    SortOrder: SortOrder;
  };
  responses: {
    NotFound: {
      content: {
        "application/json": ErrorBody;
      };
    };
  };
  parameters: {
    /**
     * A header, shared by the operations of a path.
     * @example abc
     */
    trace: string;
  };
}

export interface paths {
  "/login": {
    /** Log in */
    post: operations["login"];
  };
  "/rooms": {
    /** List rooms, or get one */
    get: operations["getRooms"];
    /** Create a room */
    post: operations["createRoom"];
  };
  "/rooms/{roomId}": {
    /**
     * Delete a room
     * @deprecated
     */
    delete: operations["deleteRoom"];
    /**
     * Change a room
     * @deprecated
     */
    patch: operations["updateRoom"];
  };
  "/rooms/search": {
    /** Search rooms */
    post: operations["searchRooms"];
  };
  "/shelves": {
    /** List shelves */
    get: operations["getShelves"];
  };
  "/shelves/box": {
    /** List shelves, maybe in a box */
    get: operations["getShelfBox"];
  };
  "/shelves/rows": {
    /** List shelves as rows */
    get: operations["getShelfRows"];
  };
  "/status": {
    /** Get the status */
    get: operations["getStatus"];
    /** Forget the status */
    delete: operations["deleteStatus"];
  };
}

export interface operations {
  login: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    responses: {
      200: {
        content: {
          "application/json": {
            token?: string;
          };
        };
      };
    };
  };
  getRooms: {
    parameters: {
      query?: {
        /** Repeated: an open enum in responses, closed here. */
        colours?: KnownColour[];
        /** Which room. */
        roomId?: string;
        /** Only rooms in this state. */
        state?: KnownRoomState;
        /** Comma-joined. */
        tags?: string[];
      };
      header?: {
        /**
         * A header, shared by the operations of a path.
         * @example abc
         */
        "X-Trace"?: components["parameters"]["trace"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": Room[] | Room;
        };
      };
      404: components["responses"]["NotFound"];
    };
  };
  createRoom: {
    parameters: {
      header?: {
        /**
         * A header, shared by the operations of a path.
         * @example abc
         */
        "X-Trace"?: components["parameters"]["trace"];
      };
    };
    /** The new room. */
    requestBody: {
      content: {
        "application/json": Sendable<RoomCreate>;
      };
    };
    responses: {
      201: {
        content: {
          "application/json": Room;
        };
      };
      202: {
        content?: never;
      };
      404: components["responses"]["NotFound"];
    };
  };
  deleteRoom: {
    parameters: {
      query: {
        /**
         * Required, although it is a query parameter.
         *
         * @deprecated
         */
        force: boolean;
      };
      path: {
        /** Which room. */
        roomId: string;
      };
    };
    responses: {
      204: {
        content?: never;
      };
      404: components["responses"]["NotFound"];
    };
  };
  updateRoom: {
    parameters: {
      path: {
        /** Which room. */
        roomId: string;
      };
    };
    requestBody?: {
      content: {
        "application/json": Sendable<RoomUpdate>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": Room;
        };
      };
      404: components["responses"]["NotFound"];
    };
  };
  searchRooms: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What to look for. */
    requestBody: {
      content: {
        "application/json": Sendable<RoomSearch>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": RoomPage;
        };
      };
      404: components["responses"]["NotFound"];
    };
  };
  getShelves: {
    parameters: {
      query?: {
        /** From 1. */
        pageNumber?: number;
        /** Rows per page. */
        pageSize?: number;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": {
            entities?: Shelf[];
          };
        };
      };
      404: components["responses"]["NotFound"];
    };
  };
  getShelfBox: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    responses: {
      200: {
        content: {
          "application/json": Shelf[] | Shelf | RoomPage;
        };
      };
      404: components["responses"]["NotFound"];
    };
  };
  getShelfRows: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    responses: {
      200: {
        content: {
          "application/json": Shelf[] | Shelf;
        };
      };
      404: components["responses"]["NotFound"];
    };
  };
  getStatus: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    responses: {
      200: {
        content: {
          "application/json": string;
        };
      };
      404: components["responses"]["NotFound"];
    };
  };
  deleteStatus: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    responses: {
      "2XX": {
        content?: never;
      };
      404: components["responses"]["NotFound"];
    };
  };
}

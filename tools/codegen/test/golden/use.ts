// Compiled, never run: what callers may and may not write against the generated types.
import type { NamedOperation, OperationTable } from "./core/operation.js";
import type { Colour, KnownColour, paths, Room, RoomCreate, RoomUpdate, Shelf } from "./generated/toy.gen.js";
import { getRoom, getRooms } from "./generated/toy.named.gen.js";
import type { ToyOperations } from "./generated/toy.operations.gen.js";
import { toyOperations } from "./generated/toy.table.gen.js";

declare const toy: ToyOperations;
declare const maybe: string | undefined;

// Responses: an enum takes values that nobody knows yet.
export const room: Room = { id: "r1", state: "demolished" };
export const colour: Colour = "mauve";
export const shelf: Shelf = {
  id: "s1",
  "Call Waiting": true,
  "line/Port": "x",
  size: null,
  colours: ["mauve"],
  paint: ["mauve"],
  example: "elm",
  byLabel: { a: { id: "s2" } },
};

// Requests: the same enum does not.
// @ts-expect-error "mauve" is not a known colour
export const known: KnownColour = "mauve";
// @ts-expect-error "mauve" is not a known colour
export const create: RoomCreate = { colours: ["mauve"] };
// A change that takes back what a read gave takes its values.
export const update: RoomUpdate = { state: room.state };
// @ts-expect-error a misspelt field, although the server accepts unknown fields
export const misspeltField: RoomUpdate = { stat: "open" };
// @ts-expect-error "mauve" is not a known colour
export const search = toy.searchRooms({ body: { query: ["mauve"] } });
// @ts-expect-error "slowly" is not a known mode
export const searchMode = toy.searchRooms({ body: { query: [{ mode: "slowly" }] } });
// @ts-expect-error "demolished" is not a known state
export const list = toy.getRooms({ state: "demolished" });
// @ts-expect-error "mauve" is not a known colour
export const coloured = toy.getRooms({ colours: ["mauve"] });

// Parameters: required ones must be there, optional ones may be undefined, others may not be there at all.
export const rooms: Promise<Room[]> = toy.getRooms();
export const none: Promise<string> = toy.getStatus({}, { timeoutMs: 1 });
export const one: Promise<Room> = toy.getRoom({ roomId: "r1", "X-Trace": maybe });
export const gone: Promise<void> = toy.deleteRoom({ roomId: "r1", force: true });
export const later: Promise<Room | undefined> = toy.createRoom({ body: { colours: ["burnt-umber"] } });
export const empty: Promise<Room> = toy.updateRoom({ roomId: "r1", body: undefined });
// One row may come without its list.
export const rows: Promise<Shelf[] | Shelf> = toy.getShelfRows();
// @ts-expect-error it may be no list
export const onlyList: Promise<Shelf[]> = toy.getShelfRows();
// @ts-expect-error roomId is required
export const missing = toy.getRoom({});
// @ts-expect-error roomId is required
export const missingAll = toy.getRoom();
// @ts-expect-error force is required, although it is in the query
export const missingQuery = toy.deleteRoom({ roomId: "r1" });
// @ts-expect-error the broad method does not take the narrow one's parameter
export const omitted = toy.getRooms({ roomId: "r1" });
// @ts-expect-error a misspelt parameter
export const misspelt = toy.getRooms({ stat: "open" });
// @ts-expect-error there are no parameters
export const stray = toy.getStatus({ verbose: true });
// @ts-expect-error login is tagged auth
export const login = toy.login;

// Operations: each has a name, which no other can take.
export const named: { readonly getRooms: NamedOperation<"toy", "getRooms"> } = { getRooms };
// @ts-expect-error "getRoom" is not "getRooms"
export const swapped: { readonly getRooms: NamedOperation<"toy", "getRooms"> } = { getRooms: getRoom };
export const all: OperationTable = toyOperations;

// Paths are as openapi-fetch wants them: only the methods that there are.
export type Get = paths["/rooms"]["get"];
// @ts-expect-error /login has no GET
export type NoGet = paths["/login"]["get"];

// Bodies: what is optional may be undefined, at any depth, and lists may be readonly.
const asConst = { colours: ["burnt-umber"] } as const;
export const constant: Promise<Room | undefined> = toy.createRoom({ body: asConst });
export const partly: Promise<Room> = toy.updateRoom({ roomId: "r1", body: { state: undefined } });

// An object that may have no field leaves the fields of the other members of a union readable.
export const until = async (): Promise<string | undefined> => (await one).lease?.until;

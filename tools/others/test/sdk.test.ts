import type { Document } from "@rollcall/codegen/document";
import { expect, test } from "vitest";
import { compare } from "../src/sdk/compare.ts";
import { judge } from "../src/sdk/deliberate.ts";
import { readPage } from "../src/sdk/pages.ts";
import { readTypings } from "../src/sdk/typings.ts";

// The form of the vendor's typings and pages, with other names. Its generator changes the names `putRoom`, `owner.id` and `number`.
const typings = `
declare class RoomsApi {
	constructor(apiClient?: ApiClientClass);
  	getRoom(roomId: string, opts?: RoomsApi.getRoomOptions): Promise<Models.Room>;
  	putRoom0(roomId: string, body: Models.RoomUpdate, opts?: RoomsApi.putRoom0Options): Promise<void>;
}

declare namespace RoomsApi { 
	export interface getRoomOptions { 
		"expand"?: Array<string>;
		"colour"?: string;
		"empty"?: boolean;
		"customHeaders"?: Record<string, string>;
	}
	export interface putRoom0Options { 
		"ownerId"?: string;
		"_number"?: number;
		"customHeaders"?: Record<string, string>;
	}
}

declare namespace Models { 
	export interface Room { 
		"id"?: string;
		"name": string;
		"size"?: number;
		"next"?: Models.Room;
		"guests"?: Array<Models.Guest>;
		"labels"?: { [key: string]: Models.Guest; };
	}
	
	export interface Guest { 
		"age"?: number;
		"email"?: string;
	}
	
	export interface RoomUpdate { 
		"name"?: string;
	}
}
`;

const page = `# RoomsApi

## getRoom

Requires ANY permissions:

* room:view
* room:edit

### Parameters

 **expand** | **[String]** | What to add | [optional] <br />**Values**: guests, labels |
 **empty** | **Boolean** | Without guests | [optional] <br />**Values**: true, false |
 **colour** | **String** | Its colour | [optional]  |


## putRoom0

Requires NO permissions:

`;

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: object) => ({ content: { "application/json": { schema } } });
const roomId = { name: "roomId", in: "path", required: true, schema: { type: "string" } };
const text = { type: "string" };
const spec = {
  paths: {
    "/rooms/{roomId}": {
      get: {
        operationId: "getRoom",
        "x-required-permissions": { mode: "any", permissions: ["room:view"] },
        parameters: [
          roomId,
          {
            name: "expand",
            in: "query",
            schema: { type: "array", items: { type: "string", enum: ["guests", "doors"] } },
          },
          { name: "empty", in: "query", schema: { type: "boolean" } },
          { name: "floor", in: "query", schema: text },
        ],
        responses: { 200: json(ref("Hall")), 404: json(text) },
      },
      put: {
        operationId: "putRoom",
        "x-required-permissions": { mode: "none", permissions: [] },
        parameters: [
          roomId,
          { name: "owner.id", in: "query", schema: text },
          { name: "number", in: "query", schema: { type: "integer" } },
        ],
        requestBody: json(ref("HallUpdate")),
        responses: { 204: {} },
      },
      delete: { operationId: "deleteRoom" },
    },
  },
  components: {
    schemas: {
      Hall: {
        type: "object",
        required: ["id"],
        properties: {
          id: text,
          name: text,
          size: { type: ["string", "null"] },
          next: { oneOf: [ref("Hall"), { type: "null" }] },
          guests: { type: "array", items: ref("Guest") },
          labels: { type: "object", additionalProperties: ref("Guest") },
          window: text,
        },
      },
      Guest: { type: "object", properties: { age: { type: "integer" } } },
      HallUpdate: { type: "object", additionalProperties: false, properties: { name: text } },
    },
  },
} as unknown as Document;

test("operations, parameters, fields, values and permissions are compared", () => {
  expect(compare(spec, readTypings(typings), readPage(page))).toEqual([
    "Guest.email: is in the SDK only, as string",
    "Hall.id: it is required here only",
    "Hall.name: it is required in the SDK only",
    "Hall.size: is string here and number in the SDK",
    "Hall.window: is here only",
    "deleteRoom: is not in the SDK",
    "getRoom: parameter colour is in the SDK only",
    "getRoom: parameter expand has doors here only",
    "getRoom: parameter expand has labels in the SDK only",
    "getRoom: parameter floor is here only",
    "getRoom: requires any room:view here and any room:edit room:view in the SDK",
  ]);
});

test("typings of another form are no SDK without differences", () => {
  expect(() => readTypings("export interface Room {}")).toThrow("the typings have no models or no operations");
});

test("a difference that is meant is told apart, and one that is gone is told", () => {
  const deliberate = [
    { why: "Ids are sent.", differences: ["*.id: it is required here only", "Hall.roof: is here only"] },
  ];
  expect(judge(["Hall.id: it is required here only", "Hall.window: is here only"], deliberate)).toEqual({
    open: ["Hall.window: is here only"],
    stale: ["Hall.roof: is here only"],
  });
});

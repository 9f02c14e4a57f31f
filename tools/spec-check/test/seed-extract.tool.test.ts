import { expect, test } from "vitest";
import { extractInventory } from "./seed/extract.ts";

// The seed itself is not in the repository. This is its form, on a made-up operation.
const page = `# platformClient.ThingsApi

<a name="patchThing"></a>

# Thing patchThing(thingId, body, opts)

PATCH /api/v2/things/{thingId}

Change a user&#39;s thing

Requires ANY permissions:

* thing:edit

### Request Body Schema

Thing <a style="cursor: pointer" onclick="copyThingExample()">Copy</a>

<div id="ThingExample">
~~~ json
{
  "id": String,
  "left": {
    "size": Number,
  },
  "right": {
    "size": Number,
  },
  "owner": User,
  "names": {String: String},
}
~~~
</div>

### Example Usage

var body = [{}]; // Object | Things

### Parameters

| Name | Type | Description  | Notes |
| ------------- | ------------- | ------------- | ------------- |
 **thingId** | **String** | Thing ID |  |
 **body** | **Object** | Things |  |
 **order** | **String** | Order | [optional] [default to up]<br />**Values**: up, down |

### Return type

**[Thing]**
`;

test("reads an operation, and stores equal shapes once", () => {
  expect(extractInventory(page)).toStrictEqual({
    source: expect.stringContaining("Seed 002"),
    totals: { operations: 1, parameters: 3, bodies: 1, bodiesWithSchema: 1 },
    operations: [
      {
        operationId: "patchThing",
        method: "PATCH",
        path: "/api/v2/things/{thingId}",
        summary: "Change a user's thing",
        permissions: { mode: "any", permissions: ["thing:edit"] },
        parameters: [
          { name: "thingId", place: "path", type: "String", description: "Thing ID", required: true },
          {
            name: "order",
            place: "query",
            type: "String",
            description: "Order",
            required: false,
            default: "up",
            values: ["up", "down"],
          },
        ],
        body: { description: "Things", required: true, array: true, schema: "Thing", shape: "#2" },
        returns: "[Thing]",
      },
    ],
    shapes: {
      "#1": { size: "Number" },
      "#2": { id: "String", left: "#1", right: "#1", owner: "User", names: "{String: String}" },
    },
  });
});

test("a line of a body that is not a field stops it", () => {
  expect(() => extractInventory(page.replace('"owner": User,', "owner User"))).toThrow("not a field:   owner User");
});

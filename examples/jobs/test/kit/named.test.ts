import { expect, test } from "vitest";
import { named } from "../../src/kit/index.ts";

async function* listOf(names: readonly string[]) {
  for (const name of names) yield { id: name, name };
}

test("a thing is found by its name in any case", async () => {
  expect(await named("queue", () => listOf(["Sales", "Billing"]))("billing")).toMatchObject({ id: "Billing" });
});

test.each([
  [["Sales", "Billing"], "no queue has the name Sale. The queues are Billing, Sales"],
  [[], "no queue has the name Sale. There are no queues"],
  [
    [..."lkjihgfedcba", "After-sales", "SALES"],
    "Of 14 queues, these have the most similar names: SALES, After-sales, a, b, c",
  ],
  [["Sale", "sale"], "two of the queues have the name Sale"],
])("of %j, the error helps to mend the name", async (names, message) => {
  await expect(named("queue", () => listOf(names))("Sale")).rejects.toThrow(message);
});

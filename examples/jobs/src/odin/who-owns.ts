/**
 * Finds who has telephone numbers. It only reads.
 *
 *     node who-owns.ts --odin-url https://tenant.prod.odinapi.net --numbers "+18135551003, 5551004"
 *
 * Needs any login of an administrator. It looks in all that the login sees: a group, a service provider, or the whole system.
 */
import { numberSearch } from "@rollcall/clients/odin";
import { defineReport, failed, main, odin } from "../kit/index.ts";
import { COLUMNS, numbersIn, rowOf } from "./logic/owners.ts";

export const whoOwns = defineReport({
  name: "who-owns",
  about: "Finds who has telephone numbers.",
  needs: ["any login of an administrator. It looks in all that the login sees"],
  platforms: { odin },
  flags: {
    numbers: { value: "LIST", help: "numbers, with commas between them. A country code, or the last digits only" },
  },
  columns: COLUMNS,
  async *rows({ odin }, { numbers }) {
    const wanted = numbersIn(numbers);
    const ownersOf = await numberSearch(odin);
    for (const number of wanted) {
      try {
        const owners = await ownersOf(number);
        if (owners.length === 0) throw new Error("no number of this login ends like this");
        for (const owner of owners) yield rowOf(owner);
      } catch (error) {
        yield failed(number, error);
      }
    }
  },
});

await main(whoOwns, import.meta.url);

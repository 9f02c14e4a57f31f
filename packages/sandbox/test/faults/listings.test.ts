import { describe, expect, it } from "vitest";
import { type Outcome, start } from "./kit.js";

describe("listings", () => {
  const idsOf = ({ body }: Outcome) => (body as { entities: { id: string }[] }).entities.map(({ id }) => id);

  it("shift between pages when somebody was added, and lose nobody", async () => {
    const { purecloud } = await start({ shifting: { rate: 1, who: "added" } });
    const pages = [];
    for (const number of [1, 2, 3]) pages.push(idsOf(await purecloud(`/users?pageSize=4&pageNumber=${number}`)));
    expect(pages).toEqual([
      ["u0", "u1", "u2", "u3"],
      ["u3", "u4", "u5", "u6"],
      ["u7", "u8", "u9"],
    ]);
    const full = [];
    for (const number of [2, 3]) full.push(await purecloud(`/users?pageSize=5&pageNumber=${number}`));
    expect(full.map(idsOf)).toEqual([["u4", "u5", "u6", "u7", "u8"], ["u9"]]);
    expect(full[0]?.body).toMatchObject({ total: 11, pageCount: 3 });
  });

  it("shift when somebody has left, so the next page lacks one user, and the total is one less", async () => {
    const { purecloud } = await start({ shifting: { at: [4], who: "left" } });
    const pages = [];
    for (const number of [1, 2, 3]) pages.push(await purecloud(`/users?pageSize=4&pageNumber=${number}`));
    expect(pages.map(idsOf)).toEqual([
      ["u0", "u1", "u2", "u3"],
      ["u5", "u6", "u7", "u8"],
      ["u8", "u9"],
    ]);
    expect(pages.map(({ body }) => body)).toMatchObject([{ total: 10 }, { total: 9, pageCount: 3 }, { total: 10 }]);
    expect(idsOf(await purecloud("/users?pageSize=4&pageNumber=2"))).toEqual(["u4", "u5", "u6", "u7"]);
  });

  it("may end a page sooner when somebody has left, and then have no next page", async () => {
    const { purecloud } = await start({ shifting: { at: [3, 4], who: "left" } });
    const second = await purecloud("/users?pageSize=3&pageNumber=3");
    expect(idsOf(second)).toEqual(["u7", "u8", "u9"]);
    expect(second.body).toMatchObject({ total: 9, pageCount: 3 });
    expect(second.body).not.toHaveProperty("nextUri");
    expect(idsOf(await purecloud("/users?pageSize=3&pageNumber=4"))).toEqual([]);
  });

  it("shift in one of two ways by dice, and no page more often in a row than the limit", async () => {
    const { purecloud } = await start({ shifting: { rate: 1 } });
    const totals = new Set<number>();
    for (let size = 1; size < 9; size++) {
      const row: number[] = [];
      for (let at = 0; at < 3; at++)
        row.push(((await purecloud(`/users?pageSize=${size}&pageNumber=2`)).body as { total: number }).total);
      expect(row.map((total) => total === 10)).toEqual([false, false, true]);
      for (const total of row) totals.add(total);
    }
    expect(totals).toEqual(new Set([9, 10, 11]));
  });

  it("have an item twice at the planned request", async () => {
    const { purecloud } = await start({ duplicates: { at: [4] } });
    const counts: number[] = [];
    for (let at = 0; at < 3; at++) counts.push(idsOf(await purecloud("/users?pageSize=10")).length);
    expect(counts).toEqual([10, 11, 10]);
  });

  it("have an item twice", async () => {
    const { purecloud, sandbox } = await start({ duplicates: { rate: 1 } });
    const ids = idsOf(await purecloud("/users?pageSize=10"));
    expect(ids).toHaveLength(11);
    expect(new Set(ids).size).toBe(10);
    expect(sandbox.requests.faults.get("duplicates")).toBe(1);
  });
});

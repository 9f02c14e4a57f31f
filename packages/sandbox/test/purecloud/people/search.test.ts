import { describe, expect, it } from "vitest";
import { sandbox, type Wire } from "../kit.js";

const org = sandbox(700);
const { estate } = org;
const inState = (isLeft: boolean) =>
  estate.purecloud.members.filter((index) => estate.person(index).left === isLeft).map(estate.purecloud.userId);

describe("search", () => {
  const search = (body: object) => org.answer("postUsersSearch", { body });

  it("finds by parts of fields, with OR, NOT and groups", () => {
    const [id = ""] = inState(false);
    const { email, username, department } = org.of(id, "getUser");
    const exact = search({ query: [{ type: "EXACT", fields: ["username"], value: username.toUpperCase() }] });
    expect(exact.results.map((one: Wire) => one.id)).toContain(id);
    const start = { type: "STARTS_WITH", fields: ["email"], value: email.slice(0, 6) };
    const contains = { type: "CONTAINS", fields: ["department"], value: department.slice(1) };
    const both = search({ query: [start, contains], pageSize: 100 });
    expect(both.results.every((one: Wire) => one.department === department)).toBe(true);
    const none = search({ query: [{ type: "MATCH_ALL" }, { ...contains, operator: "NOT" }], pageSize: 500 });
    expect(none.results.some((one: Wire) => one.department === department)).toBe(false);
    const either = search({
      query: [
        {
          type: "MATCH_ALL",
          group: [
            { ...start, operator: "OR" },
            { ...contains, operator: "OR" },
          ],
        },
      ],
    });
    expect(either.total).toBeGreaterThanOrEqual(both.total);
  });

  it("pages through all of it, by number and by q64", () => {
    const request = { query: [{ type: "MATCH_ALL" }], pageSize: 100, sortBy: "name", sortOrder: "DESC" };
    const ids: string[] = [];
    for (let page = search(request); ; ) {
      ids.push(...page.results.map(({ id }: Wire) => id));
      if (page.nextPage === undefined) break;
      const q64 = new URL(page.nextPage, "http://localhost").searchParams.get("q64");
      page = org.answer("getUsersSearch", { query: { q64, expand: ["station"] } });
      expect(page.results[0]).toHaveProperty("station");
    }
    expect([...ids].sort()).toEqual([...inState(false)].sort());
    expect(search({ ...request, pageNumber: 2 }).results[0].id).toBe(ids[100]);
  });

  it("finds everybody in the order of listings without criteria", () => {
    const ids = [1, 2].flatMap((pageNumber) =>
      search({ query: [{ type: "MATCH_ALL" }], pageSize: 500, pageNumber }).results.map(({ id }: Wire) => id),
    );
    expect(ids).toEqual(inState(false));
    expect(search({}).total).toBe(ids.length);
    expect(search({ query: [{ type: "MATCH_ALL", operator: "NOT" }] }).total).toBe(0);
  });

  it("finds inactive users when it asks for their state", () => {
    const { total } = search({ query: [{ type: "EXACT", fields: ["state"], value: "inactive" }] });
    expect(total).toBe(inState(true).length);
  });

  it("finds a word of a field by TERM, and the whole field by EXACT", () => {
    const [id = ""] = inState(false);
    const { name } = org.of(id, "getUser");
    const [word = ""] = name.split(/[ ,]+/);
    const ids = (type: string, value: string): string[] =>
      search({ query: [{ type, fields: ["name"], value }], pageSize: 100 }).results.map((one: Wire) => one.id);
    expect(ids("TERM", word.toUpperCase())).toContain(id);
    expect(ids("TERM", word.slice(1))).not.toContain(id);
    expect(ids("EXACT", word)).not.toContain(id);
    expect(ids("EXACT", name)).toContain(id);
  });

  it.each(["groups", "locations"])("finds by %s.id", (part) => {
    const [id = ""] = inState(false);
    const value = org.of(id, "getUser", { expand: [part] })[part][0].id;
    const { results } = search({
      query: [{ type: "EXACT", fields: [`${part}.id`], value }],
      pageSize: 500,
      expand: [part],
    });
    expect(results.map((one: Wire) => one.id)).toContain(id);
    for (const one of results) expect(one[part].map((each: Wire) => each.id)).toContain(value);
  });

  it("refuses an invalid search", () => {
    for (const q64 of ["!", "bnVsbA=="]) expect(org.call("getUsersSearch", { query: { q64 } }).status).toBe(400);
    const regex = { query: [{ type: "REGEX", fields: ["name"], value: "(" }] };
    expect(org.call("postUsersSearch", { body: regex }).status).toBe(400);
  });
});

// Generated from specs/toy by tools/codegen. Do not edit: change the spec, then run `pnpm generate`.

/** The fields of items of Toy that have the keys by which a method lists them, by parameter. */
export const toyKeys: Readonly<Record<string, Readonly<Record<string, string>>>> = { getRooms: { tags: "label.tag" } };

/** How a person looks at a table. A deep link carries all of it. */
export interface TableLook {
  readonly query: string;
  /** The texts that a cell may have, by the id of its column. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sort: { readonly column: string; readonly isAscending: boolean } | undefined;
  /** The ids of the columns that are shown. Undefined until somebody chooses. */
  readonly columns: readonly string[] | undefined;
}

/** Somebody on one platform. */
export interface UserPlace {
  readonly platform: "odin" | "purecloud";
  readonly userId: string;
}

/** What the page shows. The hash of its address says it. */
export type Place =
  | { readonly view: "overview" }
  | { readonly view: "table"; readonly table: string; readonly look: TableLook }
  | ({ readonly view: "person" } & UserPlace);

export const OVERVIEW: Place = { view: "overview" };

/** A table as nobody has changed it. */
export const PLAIN_LOOK: TableLook = { query: "", filters: {}, sort: undefined, columns: undefined };

/** Filters are written as `is.<column>`, once for each text. */
const FILTER = "is.";

/** Reads a hash. What cannot be read is the overview, because a link may be older than the report. */
export function placeOf(hash: string): Place {
  const [path = "", search = ""] = hash.replace(/^#?\/?/, "").split("?");
  const [view = "", ...rest] = path.split("/").map(decoded);
  const [platform, userId] = rest;
  if (view === "person") {
    if ((platform !== "odin" && platform !== "purecloud") || !userId) return OVERVIEW;
    return { view, platform, userId };
  }
  return view === "" || view === "overview" ? OVERVIEW : { view: "table", table: view, look: lookOf(search) };
}

/** The hash of a place, such as `#/users?q=smith&sort=-name`. */
export function hashOf(place: Place): string {
  if (place.view === "overview") return "#/";
  if (place.view === "person") return `#/person/${place.platform}/${encodeURIComponent(place.userId)}`;
  const search = searchOf(place.look);
  return `#/${encodeURIComponent(place.table)}${search === "" ? "" : `?${search}`}`;
}

/** The hash of a table with some filters. */
export const tableHash = (table: string, look: Partial<TableLook> = {}): string =>
  hashOf({ view: "table", table, look: { ...PLAIN_LOOK, ...look } });

function lookOf(search: string): TableLook {
  const parameters = new URLSearchParams(search);
  const filters = new Map<string, string[]>();
  for (const [name, value] of parameters) {
    if (!name.startsWith(FILTER)) continue;
    const column = name.slice(FILTER.length);
    filters.set(column, [...(filters.get(column) ?? []), value]);
  }
  const sort = parameters.get("sort");
  return {
    query: parameters.get("q") ?? "",
    filters: Object.fromEntries(filters),
    sort: sort ? { column: sort.replace(/^-/, ""), isAscending: !sort.startsWith("-") } : undefined,
    columns: parameters.get("columns")?.split(",").filter(Boolean),
  };
}

function searchOf({ query, filters, sort, columns }: TableLook): string {
  const parameters = new URLSearchParams();
  if (query !== "") parameters.set("q", query);
  for (const [column, values] of Object.entries(filters)) {
    for (const value of values) parameters.append(FILTER + column, value);
  }
  if (sort) parameters.set("sort", `${sort.isAscending ? "" : "-"}${sort.column}`);
  if (columns) parameters.set("columns", columns.join(","));
  return parameters.toString();
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * The rows of a table as a list: `for (const user of rows(await odin.getUsers({ serviceProviderId, groupId })))`. A table
 * with one row may come as a bare object. An empty table may come as null, as undefined or as an empty object.
 * @param table an answer, or a field of one
 */
export function rows<Row extends object>(table: Row | readonly Row[] | null | undefined): Row[] {
  return ([table ?? []].flat() as Row[]).filter((row) => Object.keys(row).length > 0);
}

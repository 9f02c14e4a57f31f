/**
 * The rows of a table as a list: `for (const user of rows(await odin.getUsers({ serviceProviderId, groupId })))`. A table
 * with one row may come as a bare object. An empty table may come as null, as undefined or as an empty object.
 * @param table an answer, or a field of one
 * @throws TypeError if it is an error that came with a good status, because an error is no row
 */
export function rows<Row extends object>(table: Row | readonly Row[] | null | undefined): Row[] {
  if (table && Object.hasOwn(table, "error")) throw new TypeError("rows: the answer is an error, not a row");
  return ([table ?? []].flat() as Row[]).filter((row) => Object.keys(row).length > 0);
}

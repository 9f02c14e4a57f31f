/** Reads all pages of a listing. Users may come or go meanwhile, so each id is given once. */
export async function* all(read, pageSize = 100) {
  const seen = new Set();
  for (let pageNumber = 1; ; pageNumber += 1) {
    const { entities = [], pageCount } = await read({ pageSize, pageNumber });
    for (const entity of entities) {
      if (seen.has(entity.id)) continue;
      seen.add(entity.id);
      yield entity;
    }
    // The members of a queue have no count. Their pages may be short, so only an empty one is the last.
    if (entities.length === 0 || (pageCount !== undefined && pageNumber >= pageCount)) return;
  }
}

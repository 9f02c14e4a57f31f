/** Fields that say that there is more, in APIs at large. Readers know `nextUri`, `nextPage` and cursors. */
const MORE =
  /^(has_?(more|next)|more$|next($|_?(page.|link|token|cursor|url|offset|key|marker))|(is_?)?truncated|continuation)/i;

/** The field of an answer that says that there is more, and that no reader knows. It may be in an object, such as `links`. */
export function unreadMore(answer: unknown, deep = true): string | undefined {
  if (Array.isArray(answer)) return undefined;
  for (const [name, value] of Object.entries(Object(answer))) {
    if (value && MORE.test(name)) return name;
    const inner = deep && typeof value === "object" && unreadMore(value, false);
    if (inner) return inner;
  }
  return undefined;
}

/** A page with the text that a command makes, between the two marks that say so. The rest of the page stays. */
export function withMade(page: string, command: string, text: string): string {
  const [begin, end] = [`<!-- Made by pnpm ${command} -->`, "<!-- /Made -->"];
  const from = page.indexOf(begin) + begin.length;
  const to = page.indexOf(end, from);
  if (!page.includes(begin) || to < 0)
    throw new Error(`The page has no place for the text: it lacks ${begin} or ${end}`);
  return `${page.slice(0, from)}\n\n${text}\n\n${page.slice(to)}`;
}

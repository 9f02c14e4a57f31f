/**
 * The section of one version in a changelog of changesets, or a line if there is none.
 *
 * @param changelog the whole of CHANGELOG.md
 */
export function notesOf(changelog: string, version: string): string {
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((each) => each.split("\n", 1)[0]?.trim() === version);
  const text = section?.slice(section.indexOf("\n") + 1).trim();
  return `${text || "No changes of its own: it goes with the others."}\n`;
}

/** A folder has no longer name, so a path stays short enough everywhere. */
const LONGEST = 60;
/** Windows keeps these names for devices. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** Names of folders for these names: letters, digits, dots and hyphens. They differ, also where upper and lower case are the same. */
export function folderNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const safe = safeName(name);
    let unique = safe;
    for (let number = 2; taken.has(unique.toLowerCase()); number += 1) unique = `${safe}-${number}`;
    taken.add(unique.toLowerCase());
    return unique;
  });
}

function safeName(name: string): string {
  const plain = name.normalize("NFC").replace(/[^\p{L}\p{N}.]+/gu, "-");
  const short = [...plain].slice(0, LONGEST).join("");
  const trimmed = short.replace(/^[.-]+|[.-]+$/g, "");
  return trimmed === "" || DEVICES.test(trimmed) ? `part-${trimmed}` : trimmed;
}

/** Some fields of something. What is missing is an empty text, as in a cell of a file. */
export const picked = <Name extends string>(
  from: { readonly [Each in Name]?: string },
  names: readonly Name[],
): { readonly [Each in Name]?: string } =>
  Object.fromEntries(names.map((name) => [name, from[name] ?? ""])) as { readonly [Each in Name]?: string };

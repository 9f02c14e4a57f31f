/** Files that hold secrets by their nature, or tell how somebody's machine is set up. */
const privateFiles = /(^|\/)(\.npmrc|\.netrc|\.git|\.ssh|id_[a-z0-9]+)($|\/)|\.(pem|key|p12|pfx|jks)$/;

/** Where a person's or a CI service's files lie; `file:` with a path leads there too. */
const places =
  /(?:\/(?:home|Users)\/(?!(?:user|you|me)\b)[\w.-]+\/|\/root\/|[A-Za-z]:\\+Users\\+\w|file:\/\/\/(?!\/))[^\s"'`)]*/;

/** What services give out, by how it begins. */
const secrets: readonly (readonly [what: string, like: RegExp])[] = [
  ["a private key", /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----\s*(?:\\n)?[A-Za-z0-9+/]{40}/],
  ["a token of npm", /\bnpm_[A-Za-z0-9]{36}\b/],
  ["a token of GitHub", /\b(?:gh[oprsu]_[A-Za-z0-9]{36,}|github_pat_\w{60,})\b/],
  ["a key of AWS", /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/],
];

/** Whether a file is somebody's own by its name; a line of what is wrong. */
export function privateFile(path: string): string[] {
  return privateFiles.test(path) ? [`holds ${path}, which is private`] : [];
}

/** What a text tells of the machine that it was built on, or of its owner's secrets; a line each, which does not repeat these. */
export function leaks(path: string, text: string): string[] {
  const [place] = places.exec(text) ?? [];
  return [
    ...(place === undefined ? [] : [`${path} names a place on a machine: ${place}`]),
    ...secrets.filter(([, like]) => like.test(text)).map(([what]) => `${path} holds ${what}`),
  ];
}

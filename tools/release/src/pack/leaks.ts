/** Files that contain secrets by their nature, or the settings of a machine. */
const privateFiles = /(^|\/)(\.npmrc|\.netrc|\.git|\.ssh|id_[a-z0-9]+)($|\/)|\.(pem|key|p12|pfx|jks)$/;

/** Paths of a person's files, or of a CI service's. `file:` with a path leads there too. */
const places =
  /(?:\/(?:home|Users)\/(?!(?:user|you|me)\b)[\w.-]+\/|\/root\/|[A-Za-z]:\\+Users\\+\w|file:\/\/\/(?!\/))[^\s"'`)]*/;

/** How the tokens and keys of services begin. */
const secrets: readonly (readonly [what: string, like: RegExp])[] = [
  ["a private key", /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----\s*(?:\\n)?[A-Za-z0-9+/]{40}/],
  ["a token of npm", /\bnpm_[A-Za-z0-9]{36}\b/],
  ["a token of GitHub", /\b(?:gh[oprsu]_[A-Za-z0-9]{36,}|github_pat_\w{60,})\b/],
  ["a key of AWS", /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/],
];

/** A line if the name of a file shows that it is private. */
export function privateFile(path: string): string[] {
  return privateFiles.test(path) ? [`holds ${path}, which is private`] : [];
}

/** What a text reveals of a machine or of secrets. The lines do not repeat the secrets. */
export function leaks(path: string, text: string): string[] {
  const [place] = places.exec(text) ?? [];
  return [
    ...(place === undefined ? [] : [`${path} names a place on a machine: ${place}`]),
    ...secrets.filter(([, like]) => like.test(text)).map(([what]) => `${path} holds ${what}`),
  ];
}

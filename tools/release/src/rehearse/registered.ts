/** What a registry tells of a package. */
interface Packument {
  readonly "dist-tags": Readonly<Record<string, string>>;
  readonly versions: Readonly<Record<string, { readonly dist: { readonly integrity: string } }>>;
}

/** What a registry has of a package: the versions, each with the hash of its tarball, and which of them the dist-tags name. */
export interface Registered {
  readonly tags: Readonly<Record<string, string>>;
  readonly versions: Readonly<Record<string, string>>;
}

/** Asks a registry what it has of a package; nothing, where it does not know it. */
export async function registered(registry: string, name: string): Promise<Registered> {
  const response = await fetch(`${registry}/${name.replace("/", "%2f")}`);
  if (response.status === 404) return { tags: {}, versions: {} };
  if (!response.ok) throw new Error(`the registry answered ${response.status} for ${name}`);
  const packument = (await response.json()) as Packument;
  const versions = Object.entries(packument.versions).map(([version, { dist }]) => [version, dist.integrity]);
  return { tags: packument["dist-tags"], versions: Object.fromEntries(versions) };
}

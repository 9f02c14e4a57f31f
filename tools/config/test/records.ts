/** Records for tests, of which only some sections were read. A package passes its own names, so this imports no package. */
export function recordMakers<Odin, PureCloud>(
  odinSections: readonly string[],
  purecloudSections: readonly string[],
): {
  odinRecord: (sections: SectionsOf<Odin>) => Odin;
  purecloudRecord: (sections: SectionsOf<PureCloud>) => PureCloud;
} {
  const collectedAt = "2026-01-02T03:04:05.000Z";
  const user = { platform: "odin", serviceProviderId: "sp", groupId: "g", userId: "u@example.com", collectedAt };
  const member = { platform: "purecloud", userId: "id-1", collectedAt };
  const made = (base: object, names: readonly string[], sections: object) => ({
    ...base,
    sections: { ...Object.fromEntries(names.map((name) => [name, NOT_REQUESTED])), ...sections },
  });
  return {
    odinRecord: (sections) => made(user, odinSections, sections) as Odin,
    purecloudRecord: (sections) => made(member, purecloudSections, sections) as PureCloud,
  };
}

type SectionsOf<Record> = Record extends { sections: infer Sections }
  ? { readonly [name in keyof Sections]?: unknown }
  : never;

const NOT_REQUESTED = {
  status: "failed",
  error: { name: "Missing", status: 0, message: "not requested", retryable: false },
};

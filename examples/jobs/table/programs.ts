/** The jobs of the table, in its order. Each has the same program with other tools. */
export const programs: readonly { readonly ours: string; readonly theirs: string }[] = [
  ...[
    "create-users",
    "copy-colleague",
    "move-division",
    "hr-sync",
    "queue-members",
    "out-of-office",
    "last-logins",
  ].map((name) => ({ ours: `src/purecloud/${name}.ts`, theirs: `others/purecloud/${name}.mjs` })),
  ...["switch-service-on", "calling-plan", "rotate-passcodes", "who-owns"].map((name) => ({
    ours: `src/odin/${name}.ts`,
    theirs: `others/odin/${name.replaceAll("-", "_")}.py`,
  })),
  { ours: "src/both/leaver.ts", theirs: "others/both/leaver.mjs" },
];

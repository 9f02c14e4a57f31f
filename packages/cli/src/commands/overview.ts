/** `rollcall --help`. */
export const OVERVIEW = `Usage: rollcall audit [flags]
       rollcall plan [flags]
       rollcall merge DIR... --out DIR [flags]
       rollcall demo [flags]

Audits every user of Odin groups and of a PureCloud organisation. Only reads. The demo does so with a made-up
organisation, on this machine alone.

  rollcall audit --help     the flags of an audit
  rollcall plan --help      those of its plan: how many calls it would make, and how long it would take
  rollcall merge --help     those of joining the shards of an audit
  rollcall demo --help      those of the demo
  rollcall --version        the version
`;

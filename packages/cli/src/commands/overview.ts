/** `rollcall --help`. */
export const OVERVIEW = `Usage: rollcall audit [flags]
       rollcall plan [flags]
       rollcall merge DIR... --out DIR [flags]
       rollcall demo [flags]

Audits every user of Odin groups and of a PureCloud organisation. It only reads. The demo audits a made-up organisation
on this machine alone.

  rollcall audit --help     explains how to audit one platform or both
  rollcall plan --help      explains how to see the calls and the time of an audit before it runs
  rollcall merge --help     explains how to join the shards of an audit
  rollcall demo --help      explains how to audit a made-up organisation
  rollcall --version        prints the version
`;

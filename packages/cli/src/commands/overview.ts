/** `rollcall --help`. */
export const OVERVIEW = `Usage: rollcall audit [flags]
       rollcall user WHO [flags]
       rollcall plan [flags]
       rollcall merge DIR... --out DIR [flags]
       rollcall report [DIR] [flags]
       rollcall rules [flags]
       rollcall explain RULE [DIR] [flags]
       rollcall diff BEFORE [AFTER] [flags]
       rollcall doctor [flags]
       rollcall demo [flags]

Audits every user of Odin groups and of a PureCloud organisation. It only reads. The demo audits a made-up organisation
on this machine alone.

  audit     audit one platform or both
  user      show one person on both platforms
  plan      print the calls and the time of an audit before it runs
  merge     join the shards of an audit
  report    judge a finished audit again
  rules     list the rules that judge
  explain   show what a rule says, and why
  diff      show what changed between two audits
  doctor    check the set-up, or ask the platforms what no public source says
  demo      audit a made-up organisation

With --help, each command explains its flags. rollcall --version prints the version.
`;

/** How many items each list of the screen shows. */
export interface Limits {
  readonly lost: number;
  readonly chains: number;
  readonly people: number;
  readonly policies: number;
  readonly groups: number;
  readonly licences: number;
  readonly suppressions: number;
  /** Whether all suppressions are named, also those that last. */
  readonly lasting: boolean;
  /** How many of the less urgent parts are shown. One line names the others. */
  readonly parts: number;
  /** The most lines of one chain or person, and the most reasons of what was not read or not checked. */
  readonly rows: number;
}

/** One screen. */
export const LIMITS: Limits = {
  lost: 3,
  chains: 5,
  people: 10,
  policies: 3,
  groups: 5,
  licences: 4,
  suppressions: 3,
  lasting: false,
  parts: 5,
  rows: 2,
};

/** `--details`. */
export const DETAILS: Limits = {
  lost: 50,
  chains: 200,
  people: 200,
  policies: 50,
  groups: 200,
  licences: 200,
  suppressions: 200,
  lasting: true,
  parts: 5,
  rows: 4,
};

/** What becomes shorter first, if all of it is longer than a screen. */
const SHORTER: readonly Partial<Limits>[] = [
  { policies: 2, licences: 3 },
  { suppressions: 1, policies: 1 },
  { groups: 4, licences: 2 },
  { people: 8 },
  { groups: 3 },
  { people: 6, lost: 2 },
  { people: 5, groups: 2, licences: 1 },
  { people: 4, chains: 4 },
  // A title that is cut is better than even fewer people.
  { rows: 1, lost: 1 },
  { chains: 3 },
  { people: 3, groups: 1 },
  { people: 2, chains: 2 },
  { people: 1 },
  // So much only follows with --since-last.
  { parts: 4 },
  { parts: 3 },
  { parts: 2 },
  { parts: 1, chains: 1 },
  { parts: 0 },
];

/** The lines with the largest limits that fit. */
export function fitted(most: number, limits: Limits, lines: (limits: Limits) => readonly string[]): readonly string[] {
  let own = limits;
  let shown = lines(own);
  for (const shorter of SHORTER) {
    if (shown.length <= most) break;
    own = { ...own, ...shorter };
    shown = lines(own);
  }
  return shown;
}

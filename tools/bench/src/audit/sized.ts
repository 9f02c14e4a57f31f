/** So few that both platforms and every strategy still have somebody to audit. */
const FEWEST = 12;

/** How many people there are in a run of this scale. */
export const sized = (people: number, scale: number): number => Math.max(FEWEST, Math.round(people * scale));

/** How many calls `rollcall doctor --evidence` makes to a platform at most. */
export const BUDGET = 300;

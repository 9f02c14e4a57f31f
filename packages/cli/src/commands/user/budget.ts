/** How many calls `rollcall user` makes to both platforms at most. Logins and repeated calls are not counted. */
export const MOST_CALLS = 50;

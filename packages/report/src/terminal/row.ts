/** One line of a user's paragraph. */
export type Row = readonly [label: string, text: string];

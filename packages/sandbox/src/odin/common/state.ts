/** Nothing on Odin's side changes, because the sandbox's login only reads. */
export type OdinState = Readonly<Record<string, never>>;

export const createOdinState = (): OdinState => ({});

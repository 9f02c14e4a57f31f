/** A group on Odin, by its ids. Both may contain any character, `/` included. */
export interface OdinGroup {
  readonly serviceProviderId: string;
  readonly groupId: string;
}

/** How a leaver is a member of a queue. Null if the leaver is none. */
export type Membership = { readonly joined: boolean; readonly ringNumber: number } | null;

/** A new member, whom an undo then changes in two further calls. */
const NEW = { joined: true, ringNumber: 1 };

/** Whether a membership is on its way back to the one before. */
export const isReturning = (now: Membership, from: Membership): boolean =>
  now !== null &&
  from !== null &&
  [NEW.joined, from.joined].includes(now.joined) &&
  [NEW.ringNumber, from.ringNumber].includes(now.ringNumber);

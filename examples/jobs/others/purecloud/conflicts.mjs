import { setTimeout as sleep } from "node:timers/promises";

const TRIES = 10;

/** Makes a write again after a version conflict. */
export async function repeatConflicts(write) {
  for (let tries = 1; ; tries += 1) {
    try {
      return await write();
    } catch (error) {
      const isConflict = [400, 409].includes(error.status) && /version.*match|match.*version/i.test(error.message);
      if (!isConflict || tries === TRIES) throw error;
      await sleep(500 * tries);
    }
  }
}

/**
 * Changes a user with the version that was read. A write whose answer is lost is made again only if it was not carried out.
 * @param changeOf makes the change of the user as it is now
 */
export async function updateUser(users, userId, changeOf) {
  let faults = 0;
  await repeatConflicts(async () => {
    for (;;) {
      const user = await users.getUser(userId);
      const change = changeOf(user);
      if (faults > 0 && Object.entries(change).every(([name, value]) => user[name] === value)) return;
      try {
        await users.patchUser(userId, { ...change, version: user.version });
        return;
      } catch (error) {
        faults += 1;
        if (!error.retryable || faults > 2) throw error;
      }
    }
  });
}

/** An `await` that nothing will ever answer. */
export class NeverSettled extends Error {
  override readonly name = "an await has no answer";
  override readonly message = "an await has no answer";
}

/**
 * Waits for a promise of foreign code. If nothing is left that could settle it, the process would end as if all were done.
 *
 * @throws NeverSettled then
 */
export async function untilIdle<T>(work: Promise<T>): Promise<T> {
  let onIdle = () => {};
  const idle = new Promise<never>((_, reject) => {
    onIdle = () => reject(new NeverSettled());
  });
  process.once("beforeExit", onIdle);
  try {
    return await Promise.race([work, idle]);
  } finally {
    process.off("beforeExit", onIdle);
  }
}

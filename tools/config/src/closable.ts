/** Something that must be closed. `await using` closes it at the end of its block. */
export interface Closable extends AsyncDisposable {
  /** A second call does nothing more. */
  close(): Promise<void>;
}

/** The same with a way to close it. */
export function closable<T extends object>(fields: T, close: () => Promise<unknown>): T & Closable {
  let closing: Promise<void> | undefined;
  const once = (): Promise<void> => {
    closing ??= close().then(() => {});
    return closing;
  };
  return { ...fields, close: once, [Symbol.asyncDispose]: once };
}

/** Something made of several that must be closed. If it cannot be made, those that were opened are closed. */
export async function opened<T extends object>(
  open: (parts: AsyncDisposableStack) => Promise<T>,
): Promise<T & Closable> {
  await using parts = new AsyncDisposableStack();
  const fields = await open(parts);
  const all = parts.move();
  return closable(fields, () => all.disposeAsync());
}

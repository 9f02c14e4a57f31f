import { accessSync, constants, realpathSync, type Stats, statSync } from "node:fs";
import { dirname } from "node:path";
import { UsageError } from "../usage-error.js";
import { visible } from "./visible.js";

const BY_OTHERS = 0o022;
const STICKY = 0o1000;

/**
 * Refuses a file that another user could have written, because it says where passwords are sent and which programs run. Root may own
 * it, as a file of the system or of a container. Windows has no such modes, so nothing is checked there.
 *
 * @throws UsageError with the remedy
 */
export function assertTrusted(path: string, own = process.getuid?.()): void {
  if (!statSync(path).isFile()) throw refused(path, "is not a file", "Name a file");
  if (own === undefined) return;
  const real = realpathSync(path);
  const file = statSync(real);
  if (!isOwn(file, own)) throw refused(path, "belongs to another user", `chown ${own} ${path}`);
  if (isWritable(file, real)) throw refused(path, "can be written by other users", `chmod go-w ${path}`);
  // A link is as safe as its own folder and that of its target.
  for (const folder of new Set([dirname(path), dirname(real)])) {
    const { mode, ...stats } = statSync(folder);
    const what = `is in ${folder}, where another user can replace it`;
    if (!isOwn(stats, own)) throw refused(path, what, "Move it to your own folder");
    const isKept = (mode & STICKY) !== 0;
    if (!isKept && isWritable({ mode }, folder)) throw refused(path, what, `chmod go-w ${folder}`);
  }
}

const isOwn = ({ uid }: Pick<Stats, "uid">, own: number): boolean => uid === own || uid === 0;

const isWritable = ({ mode }: Pick<Stats, "mode">, path: string): boolean =>
  (mode & BY_OTHERS) !== 0 && !isReadOnly(path);

/** Whether it is in a file system that nobody can write to, such as a mounted ConfigMap. */
function isReadOnly(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EROFS";
  }
}

const refused = (path: string, what: string, remedy: string): UsageError =>
  new UsageError(visible(`${path} is not used, because it ${what}. ${/^ch/.test(remedy) ? `Run ${remedy}` : remedy}`));

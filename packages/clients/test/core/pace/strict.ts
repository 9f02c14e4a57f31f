import { later, serveInProcess } from "../../helpers/in-process.js";
import { json } from "../../helpers/kit.js";

/** The same numbers in each run, so a failure can be repeated. */
let state = 1;
export const random = () => {
  state = (state * 16_807) % 2_147_483_647;
  return state / 2_147_483_647;
};

/** A server that refuses requests above its limit, by the time at which they arrive. Each way takes up to `way` ms. */
export function strict(admits: (time: number) => boolean, way: number) {
  let [arrived, refused] = [0, 0];
  const server = serveInProcess(async (response) => {
    await later(random() * way);
    arrived++;
    const ok = admits(performance.now());
    if (!ok) refused++;
    await later(random() * way);
    json(response, {}, ok ? 200 : 429);
  });
  return { ...server, counts: () => ({ arrived, refused }) };
}

export const COUNT = 125;
export const WINDOW = 800;
/** The public option knows minutes and seconds. The limiter itself knows any window. */
export const rate = { count: COUNT, windowMs: WINDOW };

import { expect, test } from "vitest";
import { forward, serve } from "../src/loopback.ts";

test("each forwarded request has its own connection, because a server may close one that waits", async () => {
  const used = new WeakSet<object>();
  await using behind = await serve(({ socket }, response) => {
    // As a server does that closes a connection just as the next request takes it.
    if (used.has(socket)) return void socket.destroy();
    used.add(socket);
    response.end("here");
  });
  await using front = await serve((request, response) => forward(request, response, behind.url));
  for (let time = 0; time < 3; time += 1) {
    const answer = await fetch(front.url);
    expect([answer.status, await answer.text()]).toEqual([200, "here"]);
  }
});

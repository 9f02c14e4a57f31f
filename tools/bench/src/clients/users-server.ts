/** The server of the time per call, in its own process. It answers any request with one page of one user. */

import { serve } from "@rollcall/config/loopback";
import { endWithParent } from "../child.ts";

endWithParent();
const page = { entities: [{ id: "a", name: "Amara Okafor" }], pageSize: 25, pageNumber: 1, total: 1, pageCount: 1 };
const body = JSON.stringify(page);
const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };

const { url } = await serve((request, response) => {
  request.resume();
  response.writeHead(200, headers).end(body);
});
process.send?.(url);

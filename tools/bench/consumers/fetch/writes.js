export function writes(baseUrl) {
  const send = (method, path, body) =>
    fetch(`${baseUrl}/api/v2/users${path}`, {
      method,
      headers: { authorization: "Bearer token", "content-type": "application/json" },
      body: body && JSON.stringify(body),
    });
  return [
    (id) => send("POST", "", { name: id, email: `${id}@example.com` }),
    (id) => send("PATCH", `/${id}`, { version: 1 }),
    (id) => send("PUT", `/${id}/routingstatus`, { status: "IDLE" }),
    (id) => send("DELETE", `/${id}`),
  ];
}

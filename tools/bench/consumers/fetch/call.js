export function calls(baseUrl) {
  const headers = { authorization: "Bearer token" };
  return {
    fetch: async () => {
      const response = await fetch(`${baseUrl}/api/v2/users?pageSize=25&state=active`, { headers });
      return response.json();
    },
  };
}

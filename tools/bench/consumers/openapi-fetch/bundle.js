import createClient from "openapi-fetch";

const client = createClient({ baseUrl: "https://api.mypurecloud.ie", headers: { authorization: "Bearer token" } });
const { data } = await client.GET("/api/v2/users", { params: { query: { pageSize: 5 } } });
console.log(data);

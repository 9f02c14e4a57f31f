const headers = { authorization: "Bearer token" };
const response = await fetch("https://api.mypurecloud.ie/api/v2/users?pageSize=5", { headers });
console.log(await response.json());

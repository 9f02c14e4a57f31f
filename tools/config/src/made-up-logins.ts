/** The logins that the command reads. The mocks and the sandbox take any. */
export const MADE_UP_LOGINS = {
  ROLLCALL_ODIN_USERNAME: "made-up",
  ROLLCALL_ODIN_PASSWORD: "made-up-password",
  ROLLCALL_PURECLOUD_CLIENT_ID: "made-up",
  ROLLCALL_PURECLOUD_CLIENT_SECRET: "made-up-secret",
};

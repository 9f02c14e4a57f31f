import "purecloud-platform-client-v2";

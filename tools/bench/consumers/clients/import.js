import "@rollcall/clients/purecloud";

// Optional peers: what they export is looked at where they are loaded.
declare module "@aws-sdk/credential-provider-node";

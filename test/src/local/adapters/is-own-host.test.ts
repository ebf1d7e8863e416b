import { expect, it } from "vitest";
import { isOwnHost } from "../../../../src/local/adapters/is-own-host.js";

it.each([
    { name: "the machine's name for itself", host: "localhost", want: true },
    { name: "a name below it", host: "finspace.localhost", want: true },
    { name: "an address", host: "127.0.0.1", want: true },
    { name: "an address of the network", host: "192.168.0.7", want: true },
    { name: "an address of IPv6", host: "[::1]", want: true },
    { name: "a name in a network of containers", host: "finspace", want: true },
    { name: "the machine, as a container calls it", host: "host.docker.internal", want: true },
    { name: "the host that it listens on", host: "box.example", want: true },
    { name: "another site", host: "evil.example", want: false },
    { name: "a site below the host's name", host: "evil.box.example", want: false },
    { name: "a site that looks like a local name", host: "localhost.evil.example", want: false },
    { name: "a site whose name ends with a dot", host: "evil.", want: false },
    { name: "a site that looks like an address", host: "127.0.0.1.evil.example", want: false },
])("takes $name, $host: $want", ({ host, want }) => {
    expect(isOwnHost(new URL(`http://${host}:4570/_local/`).hostname, "Box.example")).toBe(want);
});

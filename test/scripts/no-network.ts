/** Imported before a program, it makes every way to the network throw. */
import dns from "node:dns";
import net from "node:net";
import { syncBuiltinESMExports } from "node:module";

function refuse(): never {
    throw new Error("no network in this test");
}

net.Socket.prototype.connect = refuse;
dns.lookup = refuse as unknown as typeof dns.lookup;
dns.promises.lookup = refuse;
globalThis.fetch = refuse;
syncBuiltinESMExports();

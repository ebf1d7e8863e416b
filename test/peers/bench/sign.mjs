// Time of a signature: `node sign.mjs SIGNER METHOD` prints the microseconds of one, by batch, as JSON. A process signs as
// one client does: what else ran in it would change how the engine compiles what it measures.
import { credentials, newUser, region, service, userId } from "../clients/settings.mjs";
import { createSigners } from "./signers.mjs";

const scope = { credentials, region, service };
const requests = {
    GET: { ...scope, url: toUrl(`/user/${userId}`), headers: {} },
    POST: {
        ...scope,
        url: toUrl("/user"),
        headers: { "content-type": "application/json" },
        body: JSON.stringify(newUser),
    },
};
const warmUp = 10_000;
const signatures = 2000;
const batches = 5;

const [name, method] = process.argv.slice(2);
const sign = createSigners({ method, ...requests[method] })[name];
for (let i = 0; i < warmUp; i++) await sign();
const samples = [];
for (let i = 0; i < batches; i++) {
    const begun = performance.now();
    for (let j = 0; j < signatures; j++) await sign();
    samples.push(((performance.now() - begun) * 1000) / signatures);
}
console.log(JSON.stringify(samples));

function toUrl(path) {
    return new URL(path, "https://finspace-api.us-east-1.amazonaws.com");
}

import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { startLoopbackServer } from "../../support/loopback-server.js";

it("a process that never closes its client ends by itself", { timeout: 60_000 }, async () => {
    let requests = 0;
    const server = await startLoopbackServer(({ target }, response) => {
        requests++;
        if (target.endsWith("/never")) return;
        response.writeHead(target.endsWith("/again") && requests === 2 ? 500 : 200).end("{}");
    });
    const program = `${import.meta.dirname}/../../support/calls-without-close.ts`;
    const parameters = ["--import", "tsx", "--conditions", "finspace-data-source", program, server.endpoint];
    const { stdout } = await promisify(execFile)(process.execPath, parameters);
    expect(stdout).toBe("enough\n");
    expect(requests).toBe(4);
    await server.close();
});

import type { Service } from "../../scripts/service.js";
import { type ReceivedRequest, startLoopbackServer } from "../support/loopback-server.js";
import type { WireRequest } from "./compare-requests.js";
import { runSdkProgram, type SdkCalls, type SdkModule, type SdkOutcome } from "./sdk-program.js";

/** What a client package sent, and what its calls gave. */
export interface SdkObservation {
    readonly requests: readonly WireRequest[];
    readonly outcomes: readonly SdkOutcome[];
}

/** Runs the program against a server that gives lists a second page, and every fifth call a modelled error. */
export async function observeSdk(
    sdk: SdkModule,
    service: Service,
    calls: readonly SdkCalls[],
): Promise<SdkObservation> {
    const server = await startLoopbackServer(({ target }, response) => {
        const count = server.received.length;
        const error = count % 5 === 0 ? service.errors[count % service.errors.length] : undefined;
        if (error !== undefined) {
            response.writeHead(error.status, { "x-amzn-errortype": `${error.name}:http://internal.example.com/` });
            response.end(JSON.stringify({ message: `Told of request ${count}` }));
            return;
        }
        response.setHeader("x-amzn-requestid", `request-${count}`);
        response.end(JSON.stringify(target.includes("nextToken=") ? {} : { nextToken: "a b/+=" }));
    });
    try {
        const outcomes = await runSdkProgram(sdk, service, { calls, endpoint: server.endpoint });
        return { requests: server.received.map(toWireRequest), outcomes };
    } finally {
        await server.close();
    }
}

/** The host is the server's. */
function toWireRequest({ method, target, headers, body }: ReceivedRequest): WireRequest {
    const [path = "", query = ""] = target.split("?");
    const { authorization = "", ...others } = headers;
    // The day and the signature change with the time; what is signed for does not.
    const scope = authorization.replace(/^.*Credential=[^/]*\/\d*\/([^,]*),.*$/, "$1");
    return { method, host: "", path, query: query === "" ? [] : query.split("&"), headers: { ...others, scope }, body };
}

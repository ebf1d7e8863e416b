import { server as finspace } from "../../../generated/server.gen.js";
import { endpoints } from "../../../generated/endpoints.gen.js";
import { examples as finspaceExamples } from "../../../generated/examples.gen.js";
import {
    createMocks,
    createServer,
    type ExampleTable,
    Fault,
    type Serve,
    type ServerDescription,
} from "../../../src/runtime/index.js";
import type { Told } from "../case.js";
import type { RawRequest } from "../request.js";
import { readFieldList, type Running } from "./backend.js";

/** What is generated for who stands in for a service. */
export interface Tables {
    readonly server: ServerDescription;
    readonly examples: ExampleTable;
}

export const generatedTables: Tables = { server: finspace, examples: finspaceExamples };

/** The service's side of the runtime over generated tables, in this process and without a network. */
export function startTables({ server, examples }: Tables): Running & { readonly serve: Serve } {
    const mocks = createMocks({ server, endpoints, examples, toHandler: () => undefined });
    let answer: unknown;
    let input: unknown;
    const serve = createServer(server, {
        resolve(call) {
            ({ input } = call);
            const { name } = call.operation;
            return mocks.resolve(name, answer, { input: call.input, request: new Request("https://example.com") });
        },
    });
    return {
        endpoint: "",
        serve,
        async send(request) {
            const { response } = await serve(toHttpRequest(request));
            const { status, headers, body } = response;
            return { status, headers, text: Buffer.from(body).toString() };
        },
        prepare(_, told) {
            input = undefined;
            answer = told && toAnswer(told);
            return {};
        },
        readNamed: readFieldList,
        takeInput: () => input,
        close: () => Promise.resolve(),
    };
}

/** What a mock is told for it to answer an example; nothing where the first example is what it answers by itself. */
export function toAnswer({ isFirst, output, code, content }: Told): unknown {
    if (code === undefined) return isFirst ? undefined : output;
    return new Fault(code, isFirst ? {} : content);
}

function toHttpRequest({ method, target, headers, body }: RawRequest): Parameters<Serve>[0] {
    const url = new URL(target, "https://example.com");
    return { method, url, headers, body: body === undefined ? undefined : new Uint8Array(Buffer.from(body)) };
}

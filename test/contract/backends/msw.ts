import { handlers, mockError } from "finspace-data/msw";
import { setupServer } from "msw/node";
import type { Told } from "../case.js";
import { listOperations } from "../model.js";
import type { RawRequest } from "../request.js";
import { model } from "../cases.js";
import { type Backend, type RawAnswer, readFieldList } from "./backend.js";

type MockAnswers = NonNullable<Parameters<typeof handlers>[0]>;

const endpoint = "https://finspace-api.us-east-1.amazonaws.com";

/** The handlers, as a test's own requests meet them. */
export const msw: Backend = {
    name: "MSW",
    start() {
        let told: Told | undefined;
        let input: unknown;
        const outputs = new Map(
            listOperations(model).map(({ name, examples }) => [name, examples.find(({ output }) => output)!.output!]),
        );
        const answers = Object.fromEntries(
            [...outputs].map(([name, output]) => [
                name,
                (call: { input: object }) => {
                    ({ input } = call);
                    if (told?.code === undefined) return told?.output ?? output;
                    return mockError(told.code as "ConflictException", told.isFirst ? {} : told.content);
                },
            ]),
        ) as MockAnswers;
        const [byThemselves, asTold] = [handlers(), handlers(answers)];
        const mock = setupServer();
        mock.listen({ onUnhandledRequest: "bypass" });
        return Promise.resolve({
            endpoint,
            send: (request) => sendFetch(request),
            prepare(_, next) {
                told = next;
                input = undefined;
                mock.resetHandlers(...(told?.output && told.isFirst ? byThemselves : asTold));
                return {};
            },
            readNamed: readFieldList,
            takeInput: () => input,
            close: () => Promise.resolve(mock.close()),
        });
    },
};

/** As bytes: to a text fetch adds a content type. */
async function sendFetch({ method, target, headers, body }: RawRequest): Promise<RawAnswer> {
    const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
    const response = await fetch(endpoint + target, { method, headers, ...(bytes && { body: new Uint8Array(bytes) }) });
    return { status: response.status, headers: Object.fromEntries(response.headers), text: await response.text() };
}

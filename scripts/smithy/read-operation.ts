import type { Acceptor, Example, Operation, Paginated, Waiter } from "../service.js";
import { type AstModel, type AstShape, type ShapeId, toShapeName } from "./ast.js";
import { readAuthentication } from "./authentication.js";
import { readDeprecation } from "./read-member.js";
import { getTrait, type Waitable } from "./traits.js";

/** Reads an operation of a checked model; its structures are read by the caller, who shares them between operations. */
export function readOperation(
    id: ShapeId,
    model: AstModel,
    service: AstShape,
    structures: Pick<Operation, "input" | "output" | "errors">,
): Operation {
    const ast = model.shapes[id]!;
    const http = getTrait(ast, "http")!;
    const paginated = readPaginated(ast, service);
    return {
        id,
        name: id.slice(id.indexOf("#") + 1),
        documentation: getTrait(ast, "documentation") ?? "",
        ...readDeprecation(ast),
        tags: getTrait(ast, "tags") ?? [],
        http: { method: http.method, uri: http.uri, code: http.code ?? 200 },
        ...structures,
        safeToRetry:
            getTrait(ast, "readonly") !== undefined ||
            getTrait(ast, "idempotent") !== undefined ||
            ["GET", "HEAD", "PUT", "DELETE"].includes(http.method) ||
            structures.input.members.some((member) => member.idempotencyToken),
        ...readHostPrefix(ast),
        checksumRequired:
            getTrait(ast, "httpChecksumRequired") !== undefined ||
            getTrait(ast, "aws.protocols#httpChecksum")?.requestChecksumRequired === true,
        compressible: getTrait(ast, "requestCompression")?.encodings.includes("gzip") ?? false,
        authentication: readAuthentication(ast, service),
        unsignedPayload: getTrait(ast, "aws.auth#unsignedPayload") !== undefined,
        ...(paginated && { paginated }),
        waiters: readWaiters(ast),
        examples: readExamples(ast),
    };
}

function readHostPrefix(ast: AstShape): { hostPrefix?: string } {
    const endpoint = getTrait(ast, "endpoint");
    return endpoint === undefined ? {} : { hostPrefix: endpoint.hostPrefix };
}

/** `@paginated` of an operation, completed by that of its service. */
function readPaginated(ast: AstShape, service: AstShape): Paginated | undefined {
    const own = getTrait(ast, "paginated");
    if (own === undefined) return undefined;
    const { inputToken, outputToken, items, pageSize } = { ...getTrait(service, "paginated"), ...own };
    if (inputToken === undefined || outputToken === undefined) return undefined;
    return {
        inputToken,
        outputToken,
        ...(items !== undefined && { items }),
        ...(pageSize !== undefined && { pageSize }),
    };
}

/** Delays default as `@waitable` says: 2 and 120 seconds. */
function readWaiters(ast: AstShape): Waiter[] {
    return Object.entries(getTrait(ast, "smithy.waiters#waitable") ?? {}).map(([name, waiter]) => ({
        name,
        documentation: waiter.documentation ?? "",
        acceptors: waiter.acceptors.map(readAcceptor),
        minDelay: waiter.minDelay ?? 2,
        maxDelay: waiter.maxDelay ?? 120,
    }));
}

/** An error is matched by its code, though the model may say its shape id. */
function readAcceptor({ state, matcher }: Waitable["acceptors"][number]): Acceptor {
    const { errorType } = matcher;
    if (errorType === undefined) return { state, matcher: matcher as Acceptor["matcher"] };
    return { state, matcher: { errorType: errorType.slice(errorType.indexOf("#") + 1) } };
}

/** The titles in kebab-case, with a number behind one that another example has already. */
function toExampleKeys(titles: readonly string[]): string[] {
    const keys = new Set<string>();
    for (const title of titles) {
        const words = title.toLowerCase().match(/[a-z0-9]+/g) ?? ["example"];
        const wanted = words.join("-");
        let key = wanted;
        for (let count = 2; keys.has(key); count++) key = `${wanted}-${count}`;
        keys.add(key);
    }
    return [...keys];
}

function readExamples(ast: AstShape): Example[] {
    const examples = getTrait(ast, "examples") ?? [];
    const keys = toExampleKeys(examples.map(({ title }) => title));
    return examples.map(({ title, documentation = "", input = {}, output, error }, i) => ({
        key: keys[i]!,
        title,
        documentation,
        input,
        ...(error === undefined
            ? { output: output ?? {} }
            : { error: { name: toShapeName(error.shapeId), content: error.content ?? {} } }),
    }));
}

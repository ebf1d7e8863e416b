// Written by scripts/generate.ts from the Smithy model. Do not edit: change the model, then run
// npm run generate

import type { ServerDescription } from "../src/runtime/index.js";
import { operations } from "./operations.gen.js";
import { shapes } from "./shapes.gen.js";

/** The service as those see it who stand in for it: mocks and local services. */
export const server: ServerDescription = {
    name: "FinSpaceData",
    signingName: "finspace-api",
    operations,
    shapes,
    errors: {
        AccessDeniedException: { status: 403 },
        ConflictException: { status: 409 },
        InternalServerException: { status: 500 },
        LimitExceededException: { status: 400 },
        ResourceNotFoundException: { status: 404 },
        ThrottlingException: { status: 429 },
        ValidationException: { status: 400 },
    },
};

import { FinSpaceData, isServiceError } from "finspace-data";
import { createStub, handleGetUser, mockError } from "finspace-data/msw";
import { catchError, expectEqual } from "./run-programs.js";
import { credentials, region } from "./settings.js";

/** A stub answers in place of the service, and a handler. */
export async function useMocks(): Promise<void> {
    const stub = createStub()
        .expect("CreateUser", { input: { emailAddress: /^ada@/, type: "APP_USER" }, answer: { userId: "ada" } })
        .expect("GetUser", { input: { userId: "ada" }, answer: mockError("ResourceNotFoundException") });
    const finspace = new FinSpaceData({ region, credentials, fetch: stub.fetch });
    const { userId } = await finspace.createUser({ emailAddress: "ada@example.com", type: "APP_USER" });
    const unknown = await catchError(finspace.getUser({ userId }));
    if (!isServiceError(unknown, "ResourceNotFoundException")) throw unknown;
    stub.assertDone();

    const handler = handleGetUser({ userId, emailAddress: "ada@example.com", type: "APP_USER", status: "DISABLED" });
    const fetch = async (request: Request) => (await handler.run({ request, requestId: "1" }))!.response!;
    const user = await new FinSpaceData({ region, credentials, fetch }).getUser({ userId });
    expectEqual(user.status, "DISABLED");
}

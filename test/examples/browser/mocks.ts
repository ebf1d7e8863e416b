import { handlers, mockError } from "finspace-data/msw";
import { setupWorker } from "msw/browser";

// The worker's script comes from `npx msw init public`.
export const worker = setupWorker(
    ...handlers({
        ListUsers: {
            users: [
                {
                    userId: "ada",
                    firstName: "Ada",
                    emailAddress: "ada@example.com",
                    type: "APP_USER",
                    status: "ENABLED",
                },
                {
                    userId: "bob",
                    firstName: "Bob",
                    emailAddress: "bob@example.com",
                    type: "APP_USER",
                    status: "DISABLED",
                },
            ],
        },
        CreateUser: ({ input }) =>
            input.emailAddress === "ada@example.com"
                ? mockError("ConflictException", { message: "Ada has been invited before." })
                : { userId: "eve" },
    }),
);

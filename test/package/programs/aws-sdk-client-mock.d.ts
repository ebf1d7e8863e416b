/** What is used of it, for this repository's own type-check; a project has the package. */
declare module "aws-sdk-client-mock" {
    interface Mock {
        on(command: object, input: object): Mock;
        resolves(output: object): Mock;
        rejects(error: Error): Mock;
        calls(): readonly unknown[];
        restore(): void;
    }
    export function mockClient(client: object): Mock;
}

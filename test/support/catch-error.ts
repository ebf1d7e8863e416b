/** What a promise is rejected with. */
export async function catchError(promise: PromiseLike<unknown>): Promise<unknown> {
    let value: unknown;
    try {
        value = await promise;
    } catch (error) {
        return error;
    }
    throw new Error(`expected a rejection, got ${JSON.stringify(value)}`);
}

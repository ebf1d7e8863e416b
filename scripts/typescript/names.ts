/** Name of the type of a shape: its own, with a capital. */
export function toTypeName(shapeName: string): string {
    return shapeName.charAt(0).toUpperCase() + shapeName.slice(1);
}

/** Name of the method of an operation: its own, in camelCase. */
export function toMethodName(operationName: string): string {
    return operationName.charAt(0).toLowerCase() + operationName.slice(1);
}

/**
 * An operation's or member's name as boto3 and the AWS CLI spell it, in lower case with a separator between its words: `_` in
 * boto3's methods, `-` in the CLI. A run of capitals is one word (`s3_uri`), with the s of its plural (`load_balancer_arns`).
 *
 * @see https://botocore.amazonaws.com/v1/documentation/api/latest/reference/loaders.html
 */
export function toSeparatedName(name: string, separator: "_" | "-"): string {
    if (name.includes(separator)) return name;
    const mark = `$1${separator}$2`;
    return name
        .replace(/[A-Z]{2,}s$/, (plural) => separator + plural.toLowerCase())
        .replaceAll(/(.)([A-Z][a-z]+)/g, mark)
        .replaceAll(/([a-z0-9])([A-Z])/g, mark)
        .toLowerCase();
}

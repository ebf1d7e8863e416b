/** What `--help` prints. @param command how the user starts the generator, for instance `npm run generate --`. */
export function printHelp(command: string): string {
    return `Generates from a Smithy model: openapi.yaml, and a typed, signed client in
TypeScript.

Usage: ${command} --model FILE [--out DIR] [options]

Options:
  --model FILE         Smithy 2.0 JSON AST file with one service of the protocol
                       aws.protocols#restJson1
  --out DIR            folder that gets openapi.yaml and generated/; made if it
                       is not there [default: .]
                       Other files in DIR stay; those in DIR/generated/ that are
                       no longer made go, unless nothing was generated there
                       before: then it is left as it is.
  --runtime SPECIFIER  what generated files import the runtime from
                       [default: finspace-data/runtime]
  --client SPECIFIER   what the samples in openapi.yaml import the client from
                       [default: ./generated/client.gen.js, beside openapi.yaml]
  --msw                write generated/msw.gen.ts, too: handlers of Mock Service
                       Worker, which imports msw
  --aws-sdk            write generated/aws-sdk.gen.ts, too: the names and the
                       manner of the AWS SDK for JavaScript v3
  --reference          write generated/reference.gen.ts, too: documentation and
                       examples as data
  --check              write nothing; fail if DIR is not, byte for byte, what
                       the model gives
  --help               print this

A summary goes to the standard output. Notes (what of the model is left out,
what goes by another name), problems, each on a line of its own, and, on a
terminal, progress go to the standard error.

Exit codes:
  0  written; with --check: nothing differs
  1  a problem in the model or the files; with --check: something differs
  2  wrong usage

Example:
  ${command} --model lambda.json --out src/lambda
`;
}

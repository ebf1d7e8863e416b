/** What `--help` prints. @param command how the user starts it, for instance `npm run docs --`. */
export function printDocsHelp(command: string): string {
    return `Makes one page of openapi.yaml with Redoc: dist/docs/index.html, which needs no
other file and no network.

Usage: ${command} [--serve [--port N]]

Options:
  --serve   serve the page on 127.0.0.1 until stopped
  --port N  port to listen on; 0 for a free one [default: 8080]
  --help    print this

Exit codes:
  0  made; with --serve: stopped
  1  openapi.yaml cannot be read, or the port not be used
  2  wrong usage
`;
}

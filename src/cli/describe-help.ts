/** What `describe --help` prints. @param command how the user starts the command. */
export function printDescribeHelp(command: string): string {
    return `Says what an operation of the FinSpace Data API does, takes and answers;
or lists them all.

Usage: ${command} describe [OPERATION] [--output text|json]

OPERATION is a name in any spelling: GetUser, getUser, get-user. Without
one, all are listed, by what they are about.

Options:
  -o, --output FORMAT  text, or json for programs [default: text]
  -h, --help           print this

Examples:
  ${command} describe
  ${command} describe CreateUser
  ${command} describe CreateUser --output json |
    jq '.examples[0].input' > user.json
  ${command} call CreateUser --input @user.json

Exit codes:
  0  described
  2  wrong usage, or no such operation
`;
}

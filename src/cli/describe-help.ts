/** What `describe --help` prints. */
export const describeHelp = `Says what an operation of the FinSpace Data API does, takes and answers;
or lists them all.

Usage: finspace-data describe [OPERATION] [--output text|json]

OPERATION is a name in any spelling: GetUser, getUser, get-user. Without
one, all are listed, by what they are about.

Options:
  -o, --output FORMAT  text, or json for programs [default: text]
  -h, --help           print this

Examples:
  finspace-data describe
  finspace-data describe CreateUser
  finspace-data describe CreateUser --output json |
    jq '.examples[0].input' > user.json
  finspace-data call CreateUser --input @user.json

Exit codes:
  0  described
  2  wrong usage, or no such operation
`;

import { programs } from "./bundled-programs.js";
import { useMocks } from "./msw.js";
import { runPrograms } from "./run-programs.js";

const endpoint = new URLSearchParams(location.search).get("endpoint")!;
const problems = await runPrograms({ ...programs, "./msw": useMocks }, endpoint);
document.querySelector("#problems")!.textContent = JSON.stringify(problems);

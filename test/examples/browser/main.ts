import { FinSpaceData, isServiceError } from "finspace-data";
import { worker } from "./mocks.js";

await worker.start({ onUnhandledRequest: "bypass" });

const finspace = new FinSpaceData({
    region: "us-east-1",
    credentials: { accessKeyId: "any", secretAccessKey: "any" },
});

const users = document.querySelector("#users")!;
const form = document.querySelector<HTMLFormElement>("#invite")!;
const result = document.querySelector("#result")!;

for await (const { firstName, status } of finspace.listUsers({ maxResults: 100 })) {
    const item = document.createElement("li");
    item.textContent = `${firstName}: ${status}`;
    users.append(item);
}

form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const emailAddress = form.querySelector("input")!.value;
    try {
        const { userId } = await finspace.createUser({ emailAddress, type: "APP_USER" });
        result.textContent = `Invited as ${userId}`;
    } catch (error) {
        if (!isServiceError(error)) throw error;
        result.textContent = `${error.code}: ${error.message}`;
    }
});

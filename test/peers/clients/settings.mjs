/** What every client is given. */
export const region = "us-east-1";
export const service = "finspace-api";
export const credentials = { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY" };
export const userId = "abcdefghijklmnopqrstuvwxyz";
export const newUser = { emailAddress: "ada@example.com", type: "APP_USER", firstName: "Ada", clientToken: "3f1c" };

/** Items of a page. */
export const pageSize = 100;

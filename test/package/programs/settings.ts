/** What the service knows. */
export const credentials = { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "a secret" };

export const region = "us-east-1";

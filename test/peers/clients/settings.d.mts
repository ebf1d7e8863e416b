export const region: string;
export const service: string;
export const credentials: { accessKeyId: string; secretAccessKey: string };
export const userId: string;
export const newUser: { emailAddress: string; type: string; firstName: string; clientToken: string };
export const pageSize: number;

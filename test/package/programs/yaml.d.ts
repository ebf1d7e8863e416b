declare module "finspace-data/openapi.yaml" {
    const text: string;
    export default text;
}

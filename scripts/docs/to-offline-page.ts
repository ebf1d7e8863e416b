/** What Redoc shows behind "API docs by": a picture that it would load from its maker's host. */
const logo = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini[\w-]*\.svg/g;

/** Its maker's name in its place. */
const drawing =
    '<svg xmlns="http://www.w3.org/2000/svg" width="52" height="16">' +
    '<text x="1" y="12" font-family="sans-serif" font-size="12" fill="#2467f2">Redocly</text></svg>';

/** A page made by Redoc without what it would load from another host. */
export function toOfflinePage(html: string): string {
    return html.replaceAll(logo, `data:image/svg+xml;base64,${btoa(drawing)}`);
}

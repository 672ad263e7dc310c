async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

/** SHA-256 in hexadecimal, as `sha256sum` prints it. */
export const hexDigest = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  [...(await sha256(bytes))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** SHA-256 of a text in base 64, as a Content-Security-Policy names it. */
export const base64Digest = async (text: string): Promise<string> =>
  btoa(String.fromCharCode(...(await sha256(new TextEncoder().encode(text)))));

const utf8 = new TextEncoder()
// Strict, and without swallowing a byte order mark: what is decoded is exactly what was signed.
const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** UTF-8 bytes of a text. */
export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => utf8.encode(text)

/**
 * The text of a body's bytes.
 * @throws TypeError when they are not UTF-8
 */
export const textOf = (body: string | ArrayBuffer | Uint8Array): string =>
  typeof body === 'string' ? body : strictUtf8.decode(body)

/**
 * Bytes of a base64 text.
 * @throws DOMException when it is not base64
 */
export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0))

/** Base64 of bytes, with padding. */
export const toBase64 = (bytes: ArrayBuffer): string => btoa(String.fromCharCode(...new Uint8Array(bytes)))

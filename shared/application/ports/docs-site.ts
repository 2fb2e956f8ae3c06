/** A content coding (RFC 9110) that the documentation is kept in, or none. */
export type Coding = 'br' | 'gzip' | 'identity'

/** The documentation as it was built with the functions. */
export interface DocsSite {
  /** The bytes of what is at a path, in a content coding, with its headers; null when nothing is there. */
  read(
    path: string,
    coding: Coding,
  ): { readonly headers: Readonly<Record<string, string>>; readonly body: Buffer } | null
}

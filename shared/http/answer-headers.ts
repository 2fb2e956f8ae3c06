import type { MediaType } from './media-type.ts'

/** The headers of every answer to a partner. It may hold personal data, so nobody on the way keeps it. */
export const answerHeaders = (
  contentType: MediaType | 'application/problem+json',
  more: Readonly<Record<string, string>> = {},
): Record<string, string> => ({ 'content-type': contentType, 'cache-control': 'no-store', ...more })

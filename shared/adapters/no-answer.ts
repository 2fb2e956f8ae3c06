/** System errors after which nobody can have read the request. */
const unreached = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'])

/**
 * Why a request got no answer, as a code: `no-connection` when it was never read, else `timeout` or `no-answer`, after
 * which it may have been. Null for an error that is not of the network.
 */
export function noAnswerReason(error: unknown): 'no-connection' | 'timeout' | 'no-answer' | null {
  if (!(error instanceof Error)) return null
  if (error.name === 'TimeoutError') return 'timeout'
  const code = codeOf(error) ?? codeOf(error.cause)
  if (code === null) return null
  return unreached.has(code) ? 'no-connection' : 'no-answer'
}

const codeOf = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null

import type { APIGatewayProxyEvent } from 'aws-lambda'

/** Characters of a sent form; ours need a tenth of that. A longer one is read as an empty one. */
const formLengthMax = 10_000

/** The fields of a form as it was sent; of a field that is there twice the last. */
export function formOf({
  body,
  isBase64Encoded,
}: Pick<APIGatewayProxyEvent, 'body' | 'isBase64Encoded'>): Readonly<Record<string, string>> {
  const sent = body !== null && body.length <= formLengthMax ? body : ''
  const form = Buffer.from(sent, isBase64Encoded ? 'base64' : 'utf8').toString('utf8')
  return Object.fromEntries(new URLSearchParams(form))
}

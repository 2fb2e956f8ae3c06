import type { ServerResponse } from 'node:http'

/** An answer of the gateway itself as a template's `AWS::ApiGateway::GatewayResponse` has it. */
export interface OwnAnswer {
  /** Null keeps the status of the response type. */
  readonly status: number | null
  readonly headers: Readonly<Record<string, string>>
  readonly template: string
}

interface Default {
  readonly status: number
  readonly message: string
}

/** What the gateway answers when the template says nothing. */
const defaults = {
  BAD_REQUEST_BODY: { status: 400, message: 'Invalid request body' },
  MISSING_AUTHENTICATION_TOKEN: { status: 403, message: 'Missing Authentication Token' },
  REQUEST_TOO_LARGE: { status: 413, message: 'Request Too Long' },
  INTEGRATION_FAILURE: { status: 502, message: 'Internal server error' },
  INTEGRATION_TIMEOUT: { status: 504, message: 'Endpoint request timed out' },
} satisfies Record<string, Default>

/** Why the gateway answers instead of a function. */
export type OwnAnswerType = keyof typeof defaults

/** Reads a gateway response of the template. Header values are quoted literals there; others are left out. */
export function readOwnAnswer(properties: Readonly<Record<string, unknown>>): OwnAnswer {
  const parameters = Object.entries((properties.ResponseParameters ?? {}) as Record<string, string>)
  const headers = parameters.flatMap(([name, value]) => {
    const header = /^gatewayresponse\.header\.(.+)$/.exec(name)?.[1]
    const literal = /^'(.*)'$/.exec(value)?.[1]
    return header && literal !== undefined ? [[header.toLowerCase(), literal]] : []
  })
  const templates = (properties.ResponseTemplates ?? {}) as Record<string, string>
  return {
    status: properties.StatusCode === undefined ? null : Number(properties.StatusCode),
    headers: Object.fromEntries(headers),
    template: Object.values(templates)[0] ?? '{"message":$context.error.messageString}',
  }
}

/** Sends the gateway's own answer: that of its type, else the template's for all 4xx or 5xx, else AWS's. */
export function sendOwnAnswer(
  response: ServerResponse,
  answers: ReadonlyMap<string, OwnAnswer>,
  type: OwnAnswerType,
  context: Readonly<Record<string, string>>,
): void {
  const { status, message } = defaults[type]
  const fallback = status < 500 ? 'DEFAULT_4XX' : 'DEFAULT_5XX'
  const answer = answers.get(type) ?? answers.get(fallback) ?? readOwnAnswer({})
  const variables: Record<string, string> = {
    ...context,
    'error.message': message,
    'error.messageString': JSON.stringify(message),
    'error.responseType': type,
  }
  const body = answer.template.replace(/\$context\.([A-Za-z.]*[A-Za-z])/g, (_, name: string) => variables[name] ?? '')
  response.writeHead(answer.status ?? status, { 'content-type': 'application/json', ...answer.headers })
  response.end(body)
}

import type { oas31 } from 'zod-openapi'
import { languages } from '../intake.ts'
import { signatureToleranceSeconds } from '../request-limits.ts'
import type { AnyRoute } from '../route.ts'

/** Every parameter that a path can have, by its name. */
const pathParameters: Readonly<Record<string, Omit<oas31.ParameterObject, 'name' | 'in' | 'required'>>> = {
  rmaNumber: {
    description:
      'Number of the RMA, e.g. `NL-7K3M-9QWX-Q`. Case and dashes do not matter; O is read as 0, I and L as 1.',
    schema: { type: 'string' },
  },
  month: { description: 'A month, `YYYY-MM`.', schema: { type: 'string', pattern: '^20\\d\\d-(0[1-9]|1[0-2])$' } },
  id: { description: 'The id, as the list says it.', schema: { type: 'string' } },
}

const acceptLanguage: oas31.ParameterObject = {
  name: 'accept-language',
  in: 'header',
  description: `Languages of a decision’s sentences, most wanted first: ${languages.join(', ')}; without one of them English. The sentences of problems are English.`,
  schema: { type: 'string', default: 'en' },
}

/**
 * The parameters of a route's path and headers, beside those of its signature.
 * @throws Error for a parameter of a path that is not described here
 */
export function parametersOf({ path, kind }: AnyRoute): oas31.ParameterObject[] {
  const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']): oas31.ParameterObject => {
    const told = pathParameters[name]
    if (!told) throw new Error(`Describe the path parameter ${name} in openapi/parameters.ts`)
    return { name, in: 'path', required: true, ...told }
  })
  return kind === 'open' ? named : [...named, acceptLanguage]
}

/** The headers of a signature, which every signed request and every webhook has. */
const signature = {
  'webhook-id':
    'Id of the message, `[A-Za-z0-9_-]{1,64}`: of a write the idempotency key, of a webhook the id of its event.',
  'webhook-timestamp': `Seconds since 1970 at which the message was signed; at most ${signatureToleranceSeconds} off.`,
  'webhook-signature':
    'One signature or more, separated by spaces: `v1,` and a base64 HMAC-SHA256, or `v1a,` and a base64 Ed25519 signature.',
} as const

/** Security schemes of a signed request: all of them together. */
export const securitySchemes: Readonly<Record<string, oas31.SecuritySchemeObject>> = Object.fromEntries(
  Object.entries({ 'partner-id': 'Who signs: the id that we gave you.', ...signature }).map(([name, description]) => [
    name,
    { type: 'apiKey', in: 'header', name, description },
  ]),
)

/** The same headers as a webhook brings them. */
export const webhookHeaders: oas31.ParameterObject[] = Object.entries(signature).map(([name, description]) => ({
  name,
  in: 'header',
  required: true,
  description,
  schema: { type: 'string' },
}))

import { filled } from '../../fill.ts'
import type { Example, ShownLeaf, ShownOperation } from '../../shown.ts'
import type { Flaw } from '../signing.ts'

/** A request as it stands in the form. */
export interface Draft {
  readonly partnerId: string
  readonly operationId: string
  readonly example: string
  readonly path: string
  readonly body: string
  readonly id: string
  readonly keepsId: boolean
  readonly flaw: Flaw
  /** What the policy answers, when the request is one of its leaves. */
  readonly expected: ShownLeaf['expected'] | null
}

/** What an example is about. */
export interface About {
  readonly rmaNumber: string | null
  /** Of the RMA's device; null when there is none. */
  readonly serial: string | null
  readonly now: Date
}

const freshId = () => Math.random().toString(36).slice(2, 10).toUpperCase()

/** An example with its blanks filled in by what it is about. */
export function bodyOf(example: object, { serial, now }: About): string {
  const freshSerial = `SN-${freshId()}`
  return filled(example, { now, serial: serial ?? freshSerial, freshSerial, order: `MI-${freshId()}` })
}

/** The path of an operation, with the RMA and the month that it is about; other parameters stay in braces. */
export function pathOf({ path }: ShownOperation, { rmaNumber, now }: About): string {
  const known: Record<string, string> = {
    month: now.toISOString().slice(0, 7),
    ...(rmaNumber === null ? {} : { rmaNumber }),
  }
  const query = JSON.parse(filled(path, { now, serial: '', freshSerial: '', order: '' })) as string
  return query.replace(/\{(\w+)\}/g, (braces, name: string) => known[name] ?? braces)
}

/** A draft of an operation's example. */
export function drafted(
  before: Pick<Draft, 'partnerId' | 'keepsId' | 'flaw'>,
  operation: ShownOperation,
  example: Example | undefined,
  about: About,
): Draft {
  return {
    ...before,
    operationId: operation.operationId,
    example: example?.name ?? '',
    path: pathOf(operation, about),
    body: example ? bodyOf(example.body, about) : '',
    id: crypto.randomUUID(),
    expected: null,
  }
}

const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`

/** The request as a command that works for five minutes. */
export function asCurl(url: string, method: string, headers: Readonly<Record<string, string>>, body: string): string {
  const lines = Object.entries(headers).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`)
  const data = body === '' ? [] : [`--data-raw ${quoted(body)}`]
  return [`curl -i -X ${method} ${quoted(url)}`, ...lines, ...data].join(' \\\n  ')
}

/** The request as a command that signs it anew. */
export function asSign(url: URL, { path, body, partnerId }: Draft, method: string): string {
  const port = url.port === '3000' ? '' : `PORT=${url.port} `
  const command = `${port}npm run sign -- ${method} ${quoted(path)}`
  const as = `--as ${partnerId}`
  return body === '' ? `${command} ${as}` : `printf '%s' ${quoted(body)} | ${command} /dev/stdin ${as}`
}

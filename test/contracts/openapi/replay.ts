import type { Example } from '../../../shared/contracts/openapi/examples.ts'
import { routes } from '../../../shared/contracts/routes.ts'
import { client } from '../../support/client.ts'
import { freshSerial } from '../../support/requests.ts'
import { numbers } from './example-steps.ts'
import type { Step } from './step.ts'

const serialOfExample = /SN-EXAMPLE-[A-Z-]*[A-Z]/g
const rmaNumber = /\b(?:NL|BE|LU)-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]\b/g

/** What differs from run to run, and what stands for it in every recording. */
const volatile: readonly (readonly [RegExp, string])[] = [
  [/(\d{4}-\d\d-\d\d)T\d\d:\d\d:\d\d(?:\.\d+)?Z/g, '$1T09:30:00.000Z'],
  [/"requestId":"[^"]*"/g, '"requestId":"8f14e45f-ceea-467f-9a1b-2c3d4e5f6a7b"'],
  [/\bdesk_[A-Za-z0-9_-]+/g, 'desk_example'],
  [/\bpay_[A-Za-z0-9_-]+/g, 'pay_exampleexampleexample'],
]

/** Sends steps to a running stack, one after the other, and says what came of each as it is recorded. */
export async function replayed(url: string, steps: readonly Step[]): Promise<readonly Example[]> {
  const real = new Map<string, string>()
  const recorded: Example[] = []
  for (const step of steps) {
    const { method } = routes[step.operationId]
    for (const [name] of JSON.stringify(step.request).matchAll(serialOfExample)) {
      if (!real.has(name)) real.set(name, freshSerial())
    }
    const { partnerId, path, body } = JSON.parse(
      JSON.stringify(step.request)
        .replaceAll(serialOfExample, (name) => real.get(name) ?? name)
        .replaceAll(rmaNumber, (name) => real.get(name) ?? name),
    ) as Step['request']
    const caller = client(url, partnerId)
    const answer = method === 'GET' ? await caller.get(path) : await caller.post(path, body)
    const contentType = answer.headers.get('content-type') ?? ''
    recorded.push({ ...step, answer: { status: answer.status, contentType, body: steady(answer.body, real) } })
  }
  return recorded
}

/** A body with what stands for serials and RMAs of this run, and without what differs each time. */
function steady(body: unknown, real: Map<string, string>): unknown {
  let text = JSON.stringify(body)
  for (const [found] of text.matchAll(rmaNumber)) {
    if ([...real.values()].includes(found)) continue
    const next = numbers.find((number) => !real.has(number))
    if (!next) throw new Error('Name another RMA in example-steps.ts')
    real.set(next, found)
  }
  for (const [name, value] of real) text = text.replaceAll(value, name)
  for (const [pattern, instead] of volatile) text = text.replaceAll(pattern, instead)
  return JSON.parse(text)
}

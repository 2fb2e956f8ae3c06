import { useEffect, useRef, useState } from 'preact/hooks'
import type { ShownLeaf, ShownOperation } from '../../shown.ts'
import { type Answer, local, readAs, send, sendAs } from '../local.ts'
import { type Partner, type Signed, sign } from '../signing.ts'
import { AnswerShown } from './answer.tsx'
import { Commands } from './commands.tsx'
import { type About, bodyOf, type Draft, drafted } from './draft.ts'
import { RequestFields } from './request-fields.tsx'
import { SignatureShown } from './signature.tsx'

export interface SendProps {
  readonly partners: readonly Partner[]
  readonly operations: readonly ShownOperation[]
  readonly desk: Partner
  /** RMA number of the RMA that is looked at. */
  readonly chosen: string | null
  readonly offsetSeconds: number
  readonly onRegistered: (rmaNumber: string) => void
}

/** A form that sends a signed request, and shows how it was signed and what was answered. */
export function SendRequest({ partners, operations, desk, chosen, offsetSeconds, onRegistered }: SendProps) {
  const first = operations[0] as ShownOperation
  const [serial, setSerial] = useState<string | null>(null)
  const about = (): About => ({ rmaNumber: chosen, serial, now: new Date(Date.now() + offsetSeconds * 1000) })
  const [draft, setDraft] = useState<Draft>(() =>
    drafted({ partnerId: partners[0]?.id ?? '', keepsId: false, flaw: 'none' }, first, first.examples[0], about()),
  )
  const [leaves, setLeaves] = useState<readonly ShownLeaf[]>([])
  const [signed, setSigned] = useState<Signed | null>(null)
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [isSending, setSending] = useState(false)
  const sent = useRef(0)
  const partner = partners.find((each) => each.id === draft.partnerId) as Partner
  const operation = operations.find((each) => each.operationId === draft.operationId) as ShownOperation
  const { id, body, flaw } = draft

  useEffect(() => {
    local('GET', 'sandbox/leaves').then(({ json }) => setLeaves(json))
  }, [])
  useEffect(() => {
    sign({ partner, id, body, flaw }).then(setSigned)
  }, [partner, id, body, flaw])
  useEffect(() => {
    if (chosen === null) return
    setDraft((before) => ({ ...before, path: before.path.replace(/\{rmaNumber\}|(NL|BE|LU)(-\w{4}){2}-\w/, chosen) }))
    readAs(desk, `/v1/rmas/${chosen}`).then(({ json }) => setSerial(json?.product?.serial ?? null))
  }, [chosen])

  /** Another request: what comes late of the one before is not its answer. */
  const begin = (other: Draft) => {
    sent.current += 1
    setSending(false)
    setDraft(other)
    setAnswer(null)
  }
  const take = (wanted: ShownOperation, name?: string) => {
    const example = wanted.examples.find((each) => each.name === name) ?? wanted.examples[0]
    const allowed = wanted.roles.some((role) => role === partner.role) || wanted.roles.length === 0
    const caller = allowed ? partner : partners.find((each) => wanted.roles.some((role) => role === each.role))
    begin(drafted({ ...draft, partnerId: caller?.id ?? partner.id }, wanted, example, about()))
  }
  const takeLeaf = (leaf: ShownLeaf) => {
    const caller = partners.find((each) => each.role === leaf.role) ?? partner
    const { body: request, order } = JSON.parse(bodyOf({ body: leaf.body, order: leaf.order }, about()))
    const leafBody = JSON.stringify(request, null, 2)
    begin({ ...draft, partnerId: caller.id, body: leafBody, example: '', expected: leaf.expected })
    const shop = partners.find((each) => each.role === 'shop')
    if (order && shop) sendAs(shop, '/v1/orders/callbacks', order)
  }
  const signNow = async () => {
    const made = await sign({ partner, id, body, flaw })
    setSigned(made)
    return made
  }
  const submit = async () => {
    sent.current += 1
    const own = sent.current
    setSending(true)
    const made = await signNow()
    const come = await send(draft.path, {
      method: operation.method,
      headers: operation.kind === 'open' ? {} : made.headers,
      ...(body === '' || operation.method === 'GET' ? {} : { body: made.body }),
    }).catch(() => null)
    if (own === sent.current) {
      setAnswer(come)
      setSending(false)
    }
    if (!draft.keepsId) setDraft((before) => ({ ...before, id: crypto.randomUUID() }))
    if (come?.json?.rmaNumber && come.status < 300) onRegistered(come.json.rmaNumber)
  }

  return (
    <>
      <form
        class="send"
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <RequestFields
          draft={draft}
          partners={partners}
          operations={operations}
          operation={operation}
          leaves={leaves}
          onChange={(changed) => setDraft({ ...draft, ...changed })}
          onTake={take}
          onTakeLeaf={takeLeaf}
        />
        <div class="row">
          <button type="submit" class="main" disabled={isSending}>
            Sign and send
          </button>
          <Commands draft={draft} method={operation.method} onSign={signNow} />
        </div>
      </form>
      <AnswerShown answer={answer} expected={draft.expected} isSending={isSending} />
      {signed && operation.kind !== 'open' && <SignatureShown signed={signed} id={id} />}
    </>
  )
}

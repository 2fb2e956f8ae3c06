import { useEffect, useRef, useState } from 'preact/hooks'
import { local } from './local.ts'
import { Scrollable } from './scrollable.tsx'
import { shortTime } from './time.ts'
import { type Told, toldLines } from './told.ts'

interface Life {
  readonly id: string
  readonly title: string
  readonly registrar: string
}

/** Buttons that play an RMA's life from beginning to end, and what is told while it is played. */
export function Lives({ onRegistered }: { readonly onRegistered: (rmaNumber: string) => void }) {
  const [lives, setLives] = useState<readonly Life[]>([])
  const [told, setTold] = useState<readonly Told[]>([])
  const [playing, setPlaying] = useState<string | null>(null)
  const [said, say] = useState('')
  const log = useRef<HTMLOListElement>(null)
  useEffect(() => {
    local('GET', 'demo').then(({ json }) => setLives(json))
  }, [])
  useEffect(() => {
    log.current?.lastElementChild?.scrollIntoView({ block: 'nearest' })
  }, [told])
  const play = async ({ id, title }: Life) => {
    setPlaying(id)
    setTold([])
    say(`Playing: ${title}`)
    try {
      for await (const each of toldLines(id)) {
        if (each.kind === 'refused') say(each.reason)
        else if (each.kind === 'end') {
          say(
            each.failed === 0
              ? `Done: ${each.checks} checks, all as the policy says.`
              : `Done: ${each.failed} of ${each.checks} checks failed.`,
          )
        } else setTold((before) => [...before, each])
        if (each.kind === 'step' && each.rmaNumber) onRegistered(each.rmaNumber)
      }
    } catch {
      say('The local stack stopped answering.')
    }
    setPlaying(null)
  }
  return (
    <>
      <p>
        Each button plays a whole life of an RMA on this stack: who does what, which rules decide, which webhooks and
        mails go out. The business clock moves with it and goes back afterwards.
      </p>
      <ul class="lives">
        {lives.map((life) => (
          <li key={life.id}>
            <button type="button" disabled={playing !== null} onClick={() => play(life)}>
              {life.title.charAt(0).toUpperCase() + life.title.slice(1)}
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{said}</p>
      <Scrollable kind="scroll tall" label="What happens in this life">
        <ol class="told" ref={log}>
          {told.map((each, index) => (
            <ToldLine key={index} told={each} />
          ))}
        </ol>
      </Scrollable>
    </>
  )
}

function ToldLine({ told }: { readonly told: Told }) {
  if (told.kind === 'step') {
    return (
      <li class="step">
        <time dateTime={told.at}>{shortTime(told.at)}</time> <strong>{told.who}</strong> {told.does}{' '}
        <span class={told.ok ? 'good' : 'bad'}>
          {told.ok ? '✓' : '✗'} {told.status} {told.state}
        </span>
      </li>
    )
  }
  if (told.kind === 'detail') {
    return (
      <li class={`detail ${told.tone}`}>
        <span class="hint">{told.label}</span> {told.text}
      </li>
    )
  }
  if (told.kind === 'item') {
    return (
      <li class={`item ${told.tone}`}>
        {told.mark} {told.text}
      </li>
    )
  }
  return null
}

import { useState } from 'preact/hooks'
import { local } from './local.ts'
import { longTime } from './time.ts'
import { useTicks } from './watch.ts'

const hourMs = 3_600_000
const steps = [
  { label: '+1 hour', ms: hourMs },
  { label: '+1 day', ms: 24 * hourMs },
  { label: '+15 days', ms: 15 * 24 * hourMs },
]

/** Business time, which deadlines and reminders go by, and what moves it. */
export function Clock({ offsetSeconds }: { readonly offsetSeconds: number }) {
  useTicks(1000)
  const [said, say] = useState('')
  const [day, setDay] = useState('')
  const now = new Date(Date.now() + offsetSeconds * 1000)
  const set = async (to: Date | null) => {
    const { status } = await local('PUT', 'clock', { now: to === null ? null : to.toISOString() })
    say(status === 200 ? `Business time is ${to === null ? 'the wall clock' : longTime(to)}` : 'The clock did not move')
  }
  const runTimers = async () => {
    say('Running what is due …')
    const { status } = await local('POST', 'run-timers')
    say(status === 200 ? 'What was due has run' : 'The timers failed; see their log')
  }
  return (
    <section class="clock" aria-label="Business clock">
      <p>
        <strong>Business time</strong> <time dateTime={now.toISOString()}>{longTime(now)}</time>{' '}
        <span class="hint">{offsetSeconds === 0 ? 'the wall clock' : `wall clock ${longTime(new Date())}`}</span>
      </p>
      <div class="row">
        {steps.map(({ label, ms }) => (
          <button key={label} type="button" onClick={() => set(new Date(now.getTime() + ms))}>
            {label}
          </button>
        ))}
        <button type="button" onClick={runTimers}>
          Run timers now
        </button>
        <form
          class="row"
          onSubmit={(event) => {
            event.preventDefault()
            if (day !== '') set(new Date(`${day}:00Z`))
          }}
        >
          <label>
            Set to (UTC){' '}
            <input type="datetime-local" value={day} onInput={(event) => setDay(event.currentTarget.value)} />
          </label>
          <button type="submit">Set</button>
        </form>
        <button type="button" disabled={offsetSeconds === 0} onClick={() => set(null)}>
          Back to the wall clock
        </button>
      </div>
      <p class="hint" role="status">
        {said}
      </p>
    </section>
  )
}

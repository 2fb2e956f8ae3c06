import { useEffect, useRef, useState } from 'preact/hooks'
import { local } from '../local.ts'
import { Output } from '../scrollable.tsx'
import { useAnswer, useTicks } from '../watch.ts'

const everyMs = 2000

/** The newest output of a function. */
export function Logs() {
  const ticks = useTicks(everyMs)
  const [name, setName] = useState('deliver-webhook')
  const functions = (useAnswer(() => local('GET', 'logs'), 0)?.json ?? []) as readonly string[]
  const answer = useAnswer(() => local('GET', `logs?function=${name}`), `${name} ${ticks}`)
  const output = useRef<HTMLFieldSetElement>(null)
  const text = answer?.status === 200 ? answer.text : ''
  useEffect(() => {
    output.current?.scrollTo({ top: output.current.scrollHeight })
  }, [text])
  return (
    <>
      <label>
        <span>Function</span>
        <select value={name} onChange={({ currentTarget }) => setName(currentTarget.value)}>
          {functions.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
      </label>
      <Output kind="output tall" at={output} label={`Output of ${name}`}>
        {text || 'It has said nothing yet.'}
      </Output>
    </>
  )
}

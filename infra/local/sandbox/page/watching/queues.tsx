import { local } from '../local.ts'
import { useAnswer, useTicks } from '../watch.ts'

interface Depth {
  readonly visible: number
  readonly inFlight: number
}

const everyMs = 2000

/** How many messages wait in each queue, dead letters first when there are any. */
export function Queues() {
  const ticks = useTicks(everyMs)
  const depths = (useAnswer(() => local('GET', 'queues'), ticks)?.json ?? {}) as Readonly<Record<string, Depth>>
  const rows = Object.entries(depths).map(([name, depth]) => ({ name, ...depth, isDead: /Dead|Failure/.test(name) }))
  const dead = rows.filter((each) => each.isDead && each.visible > 0)
  return (
    <>
      <p role="status" class={dead.length === 0 ? 'good' : 'bad'}>
        {dead.length === 0
          ? 'No dead letters.'
          : `Dead letters, each a defect: ${dead.map(({ name, visible }) => `${name} ${visible}`).join(', ')}`}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Queue</th>
            <th scope="col">Waiting</th>
            <th scope="col">In flight</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, visible, inFlight, isDead }) => (
            <tr key={name} class={isDead ? 'hint' : ''}>
              <td>{name}</td>
              <td class="number">{visible}</td>
              <td class="number">{inFlight}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="hint">A webhook that is tried again later waits as due work in the table, not in a queue.</p>
    </>
  )
}

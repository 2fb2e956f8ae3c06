import { useEffect, useState } from 'preact/hooks'
import { local } from '../local.ts'

const behaviours = ['normal', 'hang', 'slow', 'error', 'wrong-credentials']

/** XMS and the payment provider: up or down, and for XMS other ways to fail. */
export function OutsideSystems() {
  const [xms, setXms] = useState<{ readonly up: boolean; readonly behaviour?: string } | null>(null)
  const [provider, setProvider] = useState<{ readonly up: boolean } | null>(null)
  const [said, say] = useState('')
  const read = async () => {
    setXms((await local('GET', 'xms')).json)
    setProvider((await local('GET', 'payments/provider')).json)
  }
  useEffect(() => {
    read()
  }, [])
  const put = async (path: string, change: object, done: string) => {
    const { status } = await local('PUT', path, change)
    say(status === 200 ? done : 'Nothing has changed')
    await read()
  }
  return (
    <section aria-labelledby="outside">
      <h3 id="outside">XMS and payments</h3>
      <p class="hint">
        XMS takes serials that begin with GREY for not official. It cannot answer for those that begin with DOWN, and
        never answers for HANG, until it is told to.
      </p>
      <div class="row">
        {xms && (
          <button
            type="button"
            onClick={() =>
              put('xms', { up: !xms.up }, `XMS ${xms.up ? 'is silent about' : 'answers for'} DOWN… and HANG…`)
            }
          >
            {xms.up ? 'Let XMS be silent about DOWN… and HANG…' : 'Let XMS answer for DOWN… and HANG…'}
          </button>
        )}
        {xms?.behaviour !== undefined && (
          <label>
            <span>XMS is</span>
            <select
              value={xms.behaviour}
              onChange={({ currentTarget: { value } }) => put('xms', { behaviour: value }, `XMS: ${value}`)}
            >
              {behaviours.map((each) => (
                <option key={each}>{each}</option>
              ))}
            </select>
          </label>
        )}
        {provider && (
          <button
            type="button"
            onClick={() =>
              put('payments', { up: !provider.up }, `The payment provider is ${provider.up ? 'down' : 'up'}`)
            }
          >
            {provider.up ? 'Take the payment provider down' : 'Bring the payment provider back'}
          </button>
        )}
      </div>
      <p role="status">{said}</p>
    </section>
  )
}

import { useState } from 'preact/hooks'
import { readAs } from '../local.ts'
import { Scrollable } from '../scrollable.tsx'
import type { Partner } from '../signing.ts'
import { useAnswer } from '../watch.ts'

export interface LedgerProps {
  readonly desk: Partner
  /** Changes with each event. */
  readonly version: number
  readonly offsetSeconds: number
}

/** The books of a month: who pays for what. */
export function Ledger({ desk, version, offsetSeconds }: LedgerProps) {
  const thisMonth = new Date(Date.now() + offsetSeconds * 1000).toISOString().slice(0, 7)
  const [month, setMonth] = useState(thisMonth)
  const answer = useAnswer(() => readAs(desk, `/v1/ledger/${month}`), `${month} ${version}`)
  const totals = (answer?.json?.totals ?? []) as readonly Readonly<Record<string, string | number>>[]
  const names = Object.keys(totals[0] ?? {})
  return (
    <>
      <label>
        <span>Month (business time)</span>
        <input type="month" value={month} onInput={({ currentTarget }) => setMonth(currentTarget.value || thisMonth)} />
      </label>
      {totals.length === 0 ? (
        <p>Nothing is booked in {month}. Lives of the demo are booked in November and December 2026.</p>
      ) : (
        <Scrollable label={`Totals of ${month}`}>
          <table>
            <thead>
              <tr>
                {names.map((name) => (
                  <th key={name} scope="col">
                    {name.replace(/Cents$/, ' (€)')}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {totals.map((total) => (
                <tr key={names.map((name) => total[name]).join()}>
                  {names.map((name) => (
                    <td key={name} class={typeof total[name] === 'number' ? 'number' : ''}>
                      {name.endsWith('Cents') ? (Number(total[name]) / 100).toFixed(2) : total[name]}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Scrollable>
      )}
    </>
  )
}

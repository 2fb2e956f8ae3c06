import type { Cost, Route } from '@after-sales/rules'
import type { PolicyTryWords, Word } from '../../messages/policy-try-words.ts'
import { Row } from './row.tsx'

/** How the device travels, and who hears what. */
export function Way({ route, words }: { readonly route: Route; readonly words: PolicyTryWords }) {
  const said = (step: Word | readonly Word[] | null) => [step ?? []].flat().map((word) => words.words[word])
  return (
    <>
      <h3>{words.route}</h3>
      <dl>
        {(Object.keys(words.steps) as (keyof Route)[]).map((step) => (
          <Row key={step} name={words.steps[step]} shown={said(route[step]).length > 0}>
            {said(route[step]).join(', ')}
          </Row>
        ))}
      </dl>
    </>
  )
}

/** Who pays what, and when. */
export function Costs({ costs, words }: { readonly costs: readonly Cost[]; readonly words: PolicyTryWords }) {
  return (
    <>
      <h3 id="costs">{words.costs}</h3>
      <table aria-labelledby="costs">
        <thead>
          <tr>
            {Object.entries(words.costHeads).map(([head, name]) => (
              <th key={head} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {costs.map(({ item, payer, when, vat, clauses }) => (
            <tr key={`${item} ${payer} ${when}`}>
              <th scope="row">
                {words.words[item]}
                {clauses.map((id) => (
                  <span key={id} class="hint">
                    {id}
                  </span>
                ))}
              </th>
              <td>{vat ? `${words.words[payer]}, ${words.withVat}` : words.words[payer]}</td>
              <td>{words.words[when]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

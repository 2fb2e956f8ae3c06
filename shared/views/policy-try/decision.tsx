import type { Country, Decision, Nearest } from '@after-sales/rules'
import type { Language } from '../../contracts/intake.ts'
import { calendarDateText } from '../../messages/format.ts'
import { localiseDecision, redirectText } from '../../messages/index.ts'
import type { FactPath } from '../../messages/policy-try-words.ts'
import { Asked } from './asked.tsx'
import { Costs, Way } from './consequences.tsx'
import type { Entries } from './entries.ts'
import { Findings } from './findings.tsx'
import { ownWords } from './languages.ts'
import { Row } from './row.tsx'
import { Turn } from './turn.tsx'

interface DecisionShownProps {
  readonly decision: Decision
  readonly country: Country
  readonly nearest: Nearest | null
  readonly isImpossible: boolean
  readonly language: Language
  readonly onEnter: (entries: Entries) => void
  /** A fact that is asked for was chosen. */
  readonly onAsk: (path: FactPath) => void
}

/** The whole decision with every finding. */
export function DecisionShown(props: DecisionShownProps) {
  const { decision, country, nearest, isImpossible, language, onEnter, onAsk } = props
  const { words } = ownWords(language)
  const { service, redirect, missing, alternatives, deadlines, route, costs, policy } = decision
  const { findings, instructions } = localiseDecision(decision, language, country)
  const dateOf = (date: string | null) => (date ? calendarDateText(date, words.locale) : '–')
  return (
    <section aria-labelledby="decision" class="decision">
      <h2 id="decision">{words.decision}</h2>
      {isImpossible ? <p class="note">{words.impossible}</p> : null}
      <p class={`outcome ${decision.decision}`}>
        <strong class="verdict">{words.words[decision.decision]}</strong>{' '}
        {words.under(policy.version, dateOf(policy.asOf))}
      </p>
      <dl>
        <Row name={words.service} shown={service}>
          {service ? words.words[service] : null}
        </Row>
        <Row name={words.redirect} shown={redirect}>
          <span lang={language}>{redirect ? redirectText(redirect, language) : null}</span>
        </Row>
        <Row name={words.missing} shown={missing.length > 0}>
          {missing.map((path) => (
            <Asked key={path} path={path} labels={words.labels} onAsk={onAsk} />
          ))}
        </Row>
        <Row name={words.alternatives} shown={alternatives.length > 0}>
          {alternatives.map((each) => words.words[each]).join(', ')}
        </Row>
        {(Object.keys(words.deadline) as (keyof typeof deadlines)[]).map((each) => (
          <Row key={each} name={`${words.deadlines}: ${words.deadline[each]}`} shown>
            {dateOf(deadlines[each])}
          </Row>
        ))}
      </dl>
      {nearest ? <Turn lead={words.nearest} changes={nearest.changes} words={words} onEnter={onEnter} /> : null}
      <Findings findings={findings} language={language} onEnter={onEnter} />
      {route ? <Way route={route} words={words} /> : null}
      {costs.length > 0 ? <Costs costs={costs} words={words} /> : null}
      {instructions.length > 0 ? (
        <>
          <h3>{words.instructions}</h3>
          <ul lang={language}>
            {instructions.map(({ code, text }) => (
              <li key={code}>{text}</li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  )
}

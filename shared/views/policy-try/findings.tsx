import type { Finding, Verdict } from '@after-sales/rules'
import type { Language } from '../../contracts/intake.ts'
import type { Entries } from './entries.ts'
import { FindingShown, type SaidFinding } from './finding.tsx'
import { ownWords } from './languages.ts'

/** What fails and what is open decide, so they come first. */
const order: readonly Verdict[] = ['fail', 'unknown', 'pass', 'not-applicable']
const isOpen = ({ result }: Finding) => result === 'fail' || result === 'unknown'

interface FindingsProps {
  readonly findings: readonly SaidFinding[]
  readonly language: Language
  readonly onEnter: (entries: Entries) => void
}

/** Every finding, failing and open ones first, the others folded away. */
export function Findings({ findings, language, onEnter }: FindingsProps) {
  const { words } = ownWords(language)
  const sorted = findings.toSorted((one, other) => order.indexOf(one.result) - order.indexOf(other.result))
  const list = (some: readonly SaidFinding[]) => (
    <ul class="findings">
      {some.map((each) => (
        <FindingShown key={each.rule} finding={each} language={language} onEnter={onEnter} />
      ))}
    </ul>
  )
  const open = sorted.filter(isOpen)
  const settled = sorted.filter((each) => !isOpen(each))
  return (
    <>
      <h3>{words.reasons}</h3>
      {open.length > 0 ? list(open) : null}
      {settled.length > 0 ? (
        <details open={open.length === 0}>
          <summary>{words.settled(settled.length)}</summary>
          {list(settled)}
        </details>
      ) : null}
    </>
  )
}

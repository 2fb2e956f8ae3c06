import type { FactPath } from '../../messages/policy-try-words.ts'
import { DecisionShown } from './decision.tsx'
import type { Entries } from './entries.ts'
import { FactForm } from './fact-form.tsx'
import { JudgedBy } from './judged-by.tsx'
import { ownWords } from './languages.ts'
import { Standing } from './standing.tsx'
import { Start, type TryProps } from './start.tsx'
import { judged } from './tried-case.ts'

/** Where the policy owner sets the facts of a case, and sees the decision with its reasons. */
export function Page({ tried, today, onChange }: TryProps) {
  const { words } = ownWords(tried.language)
  const { decision, country, nearest, impossible, inForce } = judged(tried, today)
  const enter = (entries: Entries) => onChange({ ...tried, entries: { ...tried.entries, ...entries } })
  return (
    <>
      <header>
        <h1>{words.title}</h1>
        <p>{words.intro}</p>
        <Start tried={tried} today={today} onChange={onChange} />
      </header>
      <Standing decision={decision} words={words} />
      <main>
        <section aria-labelledby="facts">
          <h2 id="facts">{words.facts}</h2>
          <FactForm entries={tried.entries} impossible={impossible} words={words} onEnter={enter} />
          <JudgedBy tried={tried} inForce={inForce} onChange={onChange} />
        </section>
        <DecisionShown
          decision={decision}
          country={country}
          nearest={nearest}
          isImpossible={impossible.length > 0}
          language={tried.language}
          onEnter={enter}
          onAsk={goTo}
        />
      </main>
      <footer>
        <p>{words.share}</p>
      </footer>
    </>
  )
}

/** Brings the field of a fact before the reader. */
function goTo(path: FactPath): void {
  const field = document.getElementById(path)
  field?.scrollIntoView({ block: 'center' })
  field?.focus()
}

import type { FactPath, PolicyTryWords } from '../../messages/policy-try-words.ts'
import { factAt } from './fields.ts'

interface AskedProps {
  readonly path: string
  readonly labels: PolicyTryWords['labels']
  readonly onAsk: (path: FactPath) => void
}

/** A fact that is asked for; choosing it leads to its field. */
export function Asked({ path, labels, onAsk }: AskedProps) {
  const fact = factAt(path)
  if (!fact) return <code>{path}</code>
  return (
    <button type="button" class="asked" onClick={() => onAsk(fact)}>
      {labels[fact]}
    </button>
  )
}

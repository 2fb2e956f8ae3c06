import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'

/** One of several views of which one is shown. */
export interface Tab {
  readonly id: string
  readonly label: string
  readonly show: () => ComponentChildren
}

/** Views behind tabs (ARIA's pattern: arrows move, the shown one is in the tab order). @param label what they have in common */
export function Tabs({ label, tabs }: { readonly label: string; readonly tabs: readonly Tab[] }) {
  const [shownId, setShownId] = useState(tabs[0]?.id)
  const shown = tabs.find((each) => each.id === shownId)
  const move = (event: KeyboardEvent) => {
    const index = tabs.findIndex((each) => each.id === shownId)
    const steps: Record<string, number> = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: -1 }
    const to = steps[event.key]
    const next = to === undefined ? undefined : tabs.at(to % tabs.length)
    if (!next) return
    event.preventDefault()
    setShownId(next.id)
    document.getElementById(`tab-${next.id}`)?.focus()
  }
  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} onKeyDown={move}>
        {tabs.map(({ id, label: name }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            aria-selected={id === shownId}
            aria-controls={id === shownId ? `view-${id}` : undefined}
            tabIndex={id === shownId ? 0 : -1}
            onClick={() => setShownId(id)}
          >
            {name}
          </button>
        ))}
      </div>
      <div class="view" role="tabpanel" key={shownId} id={`view-${shownId}`} aria-labelledby={`tab-${shownId}`}>
        {shown?.show()}
      </div>
    </>
  )
}

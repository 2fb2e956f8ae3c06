import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'

/** One of several views of which one is shown. */
export interface Tab {
  readonly id: string
  readonly label: string
  readonly show: () => ComponentChildren
}

export interface TabsProps {
  /** What they have in common. */
  readonly label: string
  readonly tabs: readonly Tab[]
  /** Whether a view keeps what was entered in it while another is shown. */
  readonly keep?: boolean
}

/** Views behind tabs (ARIA's pattern: arrows move, the shown one is in the tab order). */
export function Tabs({ label, tabs, keep = false }: TabsProps) {
  const [shownId, setShownId] = useState(tabs[0]?.id)
  const made = tabs.filter(({ id }) => keep || id === shownId)
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
            aria-controls={keep || id === shownId ? `view-${id}` : undefined}
            tabIndex={id === shownId ? 0 : -1}
            onClick={() => setShownId(id)}
          >
            {name}
          </button>
        ))}
      </div>
      {made.map(({ id, show }) => (
        <div
          key={id}
          class="view"
          role="tabpanel"
          id={`view-${id}`}
          aria-labelledby={`tab-${id}`}
          hidden={id !== shownId}
        >
          {show()}
        </div>
      ))}
    </>
  )
}

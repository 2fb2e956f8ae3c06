import type { ComponentChildren, RefObject } from 'preact'

export interface ScrollableProps {
  /** What it holds, for who does not see it. */
  readonly label: string
  readonly children: ComponentChildren
  readonly kind?: 'scroll' | 'scroll tall' | 'output' | 'output tall'
  readonly at?: RefObject<HTMLFieldSetElement | null>
}

/** A box that scrolls, also with the keyboard. */
export function Scrollable({ label, children, kind = 'scroll', at }: ScrollableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by those without a mouse
    <fieldset class={kind} aria-label={label} tabIndex={0} {...(at ? { ref: at } : {})}>
      {children}
    </fieldset>
  )
}

/** Text as it is sent or kept. */
export const Output = ({ kind = 'output', ...props }: ScrollableProps) => (
  <Scrollable kind={kind} {...props} children={<pre>{props.children}</pre>} />
)

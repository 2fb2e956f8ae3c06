import type { ComponentChildren } from 'preact'

interface RowProps {
  readonly name: string
  /** Nothing is shown where there is nothing. */
  readonly shown: unknown
  readonly children: ComponentChildren
}

/** A name with its value in a list of descriptions. */
export function Row({ name, shown, children }: RowProps) {
  return shown ? (
    <div class="row">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  ) : null
}

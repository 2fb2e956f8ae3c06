/** A wait that can be given up: then it never ends. */
export interface Wait {
  readonly over: Promise<void>
  cancel(): void
}

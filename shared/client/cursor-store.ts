/**
 * Where a reader of the feed keeps how far it has come. `save` must have stored the cursor when it resolves. One reader per
 * store: two would each hide events from the other.
 */
export interface CursorStore {
  /** The cursor last saved; null before the first, and to start with the oldest event that is kept. */
  load(): string | null | Promise<string | null>
  save(cursor: string | null): void | Promise<void>
}

/** A cursor that lasts as long as the process. */
export function memoryCursor(cursor: string | null = null): CursorStore {
  let saved = cursor
  return {
    load: () => saved,
    save: (next) => {
      saved = next
    },
  }
}

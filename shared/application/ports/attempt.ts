/** What an outside party made of an effect. `reason` is a short code for logs and support: nothing about anybody. */
export type Attempt =
  | { readonly kind: 'taken' }
  /** For good: the same effect would be refused again. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** It could not be taken now. */
  | { readonly kind: 'unavailable'; readonly reason: string }

/** What somebody corrected about a consumer and a fault: what was stated, and nothing else. */
export interface Correction {
  readonly consumer?:
    | {
        readonly name?: string | undefined
        readonly email?: string | undefined
        readonly phone?: string | undefined
        readonly language?: 'nl' | 'fr' | 'de' | 'en' | undefined
        readonly address?:
          | {
              readonly street?: string | undefined
              readonly houseNumber?: string | undefined
              readonly postalCode?: string | undefined
              readonly city?: string | undefined
            }
          | undefined
      }
    | undefined
  readonly faultDescription?: string | undefined
}

/**
 * What people wrote, and links, beside an event: personal or free text, so that it never travels with the event. It is
 * kept in the RMA's one item of personal data, by the event's sequence number.
 */
export interface EventTexts {
  readonly note?: string | undefined
  readonly reason?: string | undefined
  readonly trackingUrl?: string | undefined
  readonly labelUrl?: string | undefined
  readonly slot?: string | undefined
  readonly payUrl?: string | undefined
  /** Descriptions of a quote's lines, in their order. */
  readonly lineDescriptions?: readonly string[] | undefined
  /** What came with information; no timeline shows it. */
  readonly said?: Correction | undefined
}

/** Texts by the sequence number of their event. */
export type TextsBySequence = Readonly<Record<string, EventTexts>>

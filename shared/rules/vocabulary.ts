/**
 * The closed lists of words in facts and decisions, each once: types, contracts and tools are made of them. Names and values are those of
 * the wire contract, version 1.
 */
export const requests = ['repair', 'doa', 'remorse', 'wall-mounting', 'installation', 'maintenance'] as const
export const channels = ['pos', 'call-centre', 'dr-mobile', 'mi.com', 'service-centre'] as const
export const countries = ['NL', 'BE', 'LU'] as const
export const productLines = ['phone', 'eco', 'scooter', 'tv'] as const
export const items = ['main-device', 'in-box-accessory', 'separate-accessory'] as const
export const purchaseChannels = ['retail', 'mi.com'] as const
export const handovers = ['in-store', 'shipped'] as const
export const parts = ['lcd', 'other'] as const
/** Causes that the warranty excludes: P-1.4a to h and j, in this order. */
export const causes = [
  'wear',
  'abnormal-use',
  'unauthorised-repair',
  'misuse-or-accident',
  'improper-installation',
  'liquid-or-voltage',
  'cosmetic',
  'outside-manual',
  'software-or-third-party',
] as const

export const services = [
  'in-warranty-repair',
  'out-of-warranty-repair',
  'whole-unit-swap',
  'doa-screening',
  'remorse-screening',
] as const
export const costItems = [
  'transport-inbound',
  'transport-outbound',
  'travel',
  'labour',
  'parts',
  'handling',
  'screening',
  'outgoing-call',
  'empty-box',
] as const
export const payers = ['vendor', 'consumer', 'retailer'] as const
/** When a cost falls due: whatever happens, or once a quote was accepted or rejected. */
export const costBranches = ['always', 'quote-accepted', 'quote-rejected'] as const
/** What a decision tells people to do or to know: advice for scooters, proof, the law beside the policy (section 9). */
export const instructionCodes = [
  'self-help',
  'mark-serial',
  'take-photo',
  'use-original-carton',
  'pack-scooter',
  'keep-proof-copy',
  'separate-warranty',
  'statutory-rights',
  'second-look',
  'dispute-body',
  'damaged-battery',
] as const
/** What a decision can be. */
export const decisionOutcomes = ['eligible', 'refused', 'needs-information', 'needs-review', 'undetermined'] as const
/** Where a refused request belongs. */
export const redirects = [
  'original-seller',
  'provider-of-choice',
  'new-device',
  'point-of-sale',
  'call-centre',
  'dr-mobile',
] as const
/** What can be wished of a route. */
export const wishWords = { transport: ['pickup', 'drop-off'], returnTo: ['pos', 'consumer'] } as const
/** What each part of a route can be. */
export const routeWords = {
  firstStep: ['collection', 'remote-repair'],
  collectFrom: ['pos', 'consumer', 'drop-off-point', 'none'],
  servicedAt: ['depot', 'on-site'],
  returnTo: [...wishWords.returnTo, 'none'],
  quoteTo: ['retailer', 'consumer'],
  resultTo: ['retailer', 'consumer', 'xms'],
} as const

export type Request = (typeof requests)[number]
export type Channel = (typeof channels)[number]
export type Country = (typeof countries)[number]
export type ProductLine = (typeof productLines)[number]
export type Item = (typeof items)[number]
export type PurchaseChannel = (typeof purchaseChannels)[number]
export type Handover = (typeof handovers)[number]
export type Part = (typeof parts)[number]
export type Cause = (typeof causes)[number]
export type Service = (typeof services)[number]
export type CostItem = (typeof costItems)[number]
export type Payer = (typeof payers)[number]
export type Outcome = (typeof decisionOutcomes)[number]
export type Redirect = (typeof redirects)[number]
export type InstructionCode = (typeof instructionCodes)[number]
export type CostBranch = (typeof costBranches)[number]
export type RouteWord<Part extends keyof typeof routeWords> = (typeof routeWords)[Part][number]
export type WishWord<Part extends keyof typeof wishWords> = (typeof wishWords)[Part][number]

/**
 * The address of something of this service.
 * @param publicUrl the address under which the service is reached, with the stage's path where there is one
 */
export const addressOf = (publicUrl: string, path: string): string => `${publicUrl.replace(/\/+$/, '')}${path}`

/** The address of the page on which a quote is answered, as mails and redirects give it. */
export const quotePageUrl = (publicUrl: string, token: string): string => addressOf(publicUrl, `/quote/${token}`)

/** The address of the page on which a payment of ours is made. */
export const paymentPageUrl = (publicUrl: string, paymentId: string): string =>
  addressOf(publicUrl, `/pay/${paymentId}`)

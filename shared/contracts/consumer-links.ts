/**
 * The address of the page on which a quote is answered, as mails and redirects give it.
 * @param publicUrl the address under which the service is reached, with the stage's path where there is one
 */
export const quotePageUrl = (publicUrl: string, token: string): string =>
  `${publicUrl.replace(/\/+$/, '')}/quote/${token}`

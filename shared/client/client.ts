import createFetchClient from 'openapi-fetch'
import type { Call, CallOptions, Method } from './calls.ts'
import type { Language, WebhookEvent } from './documented.ts'
import { type FeedOptions, readFeed } from './feed.ts'
import type { paths } from './openapi.ts'
import { ProblemError } from './problem-error.ts'
import { type SendOptions, signedFetch } from './signed-fetch.ts'

/** Who calls which service, and how. */
export type ClientOptions = SendOptions & {
  /** Where the service is, e.g. `http://127.0.0.1:3000`. */
  readonly baseUrl: string
  /** Language of the sentences in decisions and problems; English by default. */
  readonly language?: Language
}

/** The service as one partner calls it. A call resolves with the answer of success, and throws otherwise. */
export interface Client {
  readonly GET: Call<'get'>
  readonly POST: Call<'post'>
  readonly PUT: Call<'put'>
  /**
   * The partner's own events in the order of the feed, each at least once.
   * @throws ProblemError `cursor-expired` when the cursor is more than 90 days old; see README for the way on
   */
  events(options: FeedOptions): AsyncGenerator<WebhookEvent, void, void>
}

/**
 * A client of one partner. Its calls throw `ProblemError` for what the service refuses, `NoAnswerError` when it cannot be
 * reached, and the reason of a signal that ends them.
 * @throws TypeError when the secret or key is malformed
 */
export function createClient({ baseUrl, language = 'en', ...options }: ClientOptions): Client {
  const fetcher = createFetchClient<paths>({ baseUrl, fetch: signedFetch(options) })
  const caller =
    (method: Method) =>
    async (path: string, { webhookId = crypto.randomUUID(), accept = json, ...init }: LooseOptions = {}) => {
      const headers = { accept, 'accept-language': language, 'webhook-id': webhookId }
      const parseAs = accept === json ? 'json' : 'text'
      const answer = await fetcher.request(method, path as never, { ...init, headers, parseAs } as never)
      const { data, error, response } = answer as { data?: unknown; error?: unknown; response: Response }
      if (!response.ok) throw new ProblemError(response, webhookId, error)
      return { data, response }
    }
  const [GET, POST, PUT] = [caller('get') as Call<'get'>, caller('post') as Call<'post'>, caller('put') as Call<'put'>]
  return {
    GET,
    POST,
    PUT,
    events: (reading) =>
      readFeed(async (after, limit, signal) => {
        const query = { limit, ...(after === null ? {} : { after }) }
        return (await GET('/v1/events', { params: { query }, ...(signal ? { signal } : {}) })).data
      }, reading),
  }
}

const json = 'application/json'

/** What the types of calls come to without their path. */
interface LooseOptions extends CallOptions {
  readonly accept?: string
  readonly params?: object
  readonly body?: unknown
}

import type { paths } from './openapi.ts'

/** The methods of the service. */
export type Method = 'get' | 'post' | 'put'

/** The paths that have a method. */
export type PathWith<M extends Method> = {
  [Path in keyof paths]: paths[Path] extends { readonly [method in M]: object } ? Path : never
}[keyof paths]

/** A call by one method: `params` and `body` as the path asks for them. */
export interface Call<M extends Method> {
  <Path extends PathWith<M>>(
    path: Path,
    ...options: OptionalIfEmpty<CallOptions & Accept & Params<paths[Path][M]> & Body<paths[Path][M]>>
  ): Promise<Answered<Content<paths[Path][M], Json>>>

  /** In another form than JSON, for the few paths that have one. */
  <Path extends PathWith<M>, const Media extends string & MediaOf<paths[Path][M]>>(
    path: Path,
    options: CallOptions & Required<Accept<Media>> & Params<paths[Path][M]> & Body<paths[Path][M]>,
  ): Promise<Answered<Content<paths[Path][M], Media>>>
}

/** The body that a path takes by POST. */
export type BodyOf<Path extends PathWith<'post'>> =
  Body<paths[Path]['post']> extends { readonly body?: infer B } ? B : never

/** What every call may be given. */
export interface CallOptions {
  /**
   * The idempotency key, `[A-Za-z0-9_-]{1,64}`, kept by the service for at least 96 hours: what is sent twice under it is done
   * once. Make it of your own order or case number, so that it is the same after a crash; a random UUID by default.
   */
  readonly webhookId?: string
  /** Ends the call, also while it waits for the next attempt. */
  readonly signal?: AbortSignal
}

/** An answer of success. */
export interface Answered<Data> {
  readonly data: Data
  /** Status and headers, such as `idempotency-replayed`; its body has been read. */
  readonly response: Response
}

type Json = 'application/json'

/** In which form the answer is wanted; JSON by default. */
interface Accept<Media = Json> {
  readonly accept?: Media
}

type Params<Operation> = Operation extends { readonly parameters: infer All extends object }
  ? object extends Sent<All>
    ? { readonly params?: Sent<All> }
    : { readonly params: Sent<All> }
  : object

/** Headers are the client's affair. */
type Sent<All> = Pick<All, keyof All & ('path' | 'query')>

type Body<Operation> = Operation extends {
  readonly requestBody: { readonly content: { readonly [json in Json]: infer B } }
}
  ? { readonly body: B }
  : Operation extends { readonly requestBody?: { readonly content: { readonly [json in Json]: infer B } } }
    ? { readonly body?: B }
    : object

type OptionalIfEmpty<Options> = object extends Options ? [options?: Options] : [options: Options]

type SuccessOf<Operation> = Operation extends { readonly responses: infer Responses }
  ? Responses[keyof Responses & (200 | 201 | 202 | 204)]
  : never

type ContentsOf<Operation> =
  SuccessOf<Operation> extends infer Success
    ? Success extends { readonly content: infer Contents }
      ? Contents
      : never
    : never

type MediaOf<Operation> =
  ContentsOf<Operation> extends infer Contents ? (Contents extends unknown ? keyof Contents : never) : never

type Content<Operation, Media> =
  ContentsOf<Operation> extends infer Contents
    ? Contents extends { readonly [media in Media & string]: infer Data }
      ? Data
      : never
    : never

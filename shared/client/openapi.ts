// Written by `npm run types -w @after-sales/client` from the OpenAPI document.
export interface paths {
  readonly "/v1/eligibility-checks": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Decide a request without storing anything
     * @description Whatever is left out is unknown, not false. The answer says which rule found what, what is missing, and the fewest truthful changes under which the request would be eligible. Consumes no idempotency key.
     *
     *     Roles: `retailer`, `call-centre`, `portal`, `shop`, `service-centre`, `desk`.
     */
    readonly post: operations["checkEligibility"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/rmas": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List RMAs
     * @description One’s own, in the order of their last change; `updatedSince` is an instant, inclusive, and may repeat an RMA. Service desk and service centre see everybody’s and must give `state`. `serial`, `email`, `partnerReference` and `holdReason` are for the service desk.
     *
     *     Roles: `retailer`, `call-centre`, `portal`, `shop`, `service-centre`, `desk`.
     */
    readonly get: operations["listRmas"];
    readonly put?: never;
    /**
     * Register an RMA
     * @description Decides the request and takes it in where the policy allows it. A request that lacks facts is refused, or waits for them with `onMissing: "hold"`. A refusal carries the whole decision.
     *
     *     Roles: `retailer`, `call-centre`, `portal`, `shop`, `service-centre`, `desk`.
     */
    readonly post: operations["registerRma"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/rmas/{rmaNumber}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Show an RMA with its decision and timeline
     * @description Roles: `retailer`, `call-centre`, `portal`, `shop`, `service-centre`, `desk`.
     */
    readonly get: operations["showRma"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/events": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Read one’s own feed of events
     * @description In order and without gaps, for 90 days. `after` is the `next` of the call before; without it the oldest readable event comes first, and an empty page has a `next` too.
     *
     *     Roles: `retailer`, `call-centre`, `portal`, `shop`, `service-centre`, `desk`.
     */
    readonly get: operations["listEvents"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/rmas/{rmaNumber}/reports": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Report what was seen or done
     * @description A report that does not fit the state is refused with what would fit, and changes nothing. A visit begins within the next 60 days.
     *
     *     Roles: `service-centre`.
     */
    readonly post: operations["reportOnRma"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/rmas/{rmaNumber}/quotes": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Issue a quote, or a revision of it
     * @description Amounts are net of VAT. The lines come to 1 to 1,000,000 cents in all. The reject fee is at most that of the first revision.
     *
     *     Roles: `service-centre`.
     */
    readonly post: operations["issueQuote"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/rmas/{rmaNumber}/quote-response": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Accept or reject a quote
     * @description By who registered the RMA; by the service desk for what it registered itself. Exactly one answer counts.
     *
     *     Roles: `retailer`, `desk`.
     */
    readonly post: operations["respondToQuote"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/rmas/{rmaNumber}/doa-result": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Report the result of a DOA or remorse screening
     * @description Roles: `service-centre`.
     */
    readonly post: operations["takeDoaResult"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/orders/callbacks": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Report an order, or ask for a remorse
     * @description Reports of one order are ordered by `occurredAt`, however late, often and out of order they come. A remorse whose order is not known waits for it.
     *
     *     Roles: `shop`.
     */
    readonly post: operations["takeOrderCallback"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/payments/callbacks": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Report the result of a payment
     * @description Roles: `payments`.
     */
    readonly post: operations["takePaymentCallback"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/rmas/{rmaNumber}/information": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Add missing facts, or correct them
     * @description Decides again, on the day of the request. What is absent stays as it was.
     *
     *     Roles: `retailer`, `call-centre`, `portal`, `shop`, `desk`.
     */
    readonly post: operations["provideInformation"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/rmas/{rmaNumber}/cancellation": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Cancel an RMA before the device is received
     * @description Roles: `retailer`, `call-centre`, `portal`, `shop`, `desk`.
     */
    readonly post: operations["cancelRma"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/rmas/{rmaNumber}/second-look": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Have a person look again at an RMA
     * @description Roles: `retailer`, `call-centre`, `portal`, `shop`, `desk`.
     */
    readonly post: operations["requestSecondLook"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/rmas/{rmaNumber}/decisions": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Decide an RMA that waits for a person
     * @description Roles: `desk`.
     */
    readonly post: operations["decideRma"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/desk-items/{id}/decisions": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Deal with an item
     * @description Roles: `desk`.
     */
    readonly post: operations["decideDeskItem"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/rmas/{rmaNumber}/repair-request": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Have a device repaired whose screening was rejected
     * @description Roles: `retailer`, `call-centre`, `portal`, `shop`, `desk`.
     */
    readonly post: operations["requestRepair"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/second-looks": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Have a person look again at a refused request
     * @description Takes the refused request in, on hold, until the person has answered.
     *
     *     Roles: `retailer`, `call-centre`, `portal`, `shop`, `desk`.
     */
    readonly post: operations["disputeRefusal"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/desk-items": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List what a person has to deal with
     * @description Roles: `desk`.
     */
    readonly get: operations["listDeskItems"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/ledger/{month}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Sum up a month of the ledger
     * @description By account, payer and item. A retailer sees its own account.
     *
     *     Roles: `desk`, `retailer`.
     */
    readonly get: operations["showLedger"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/ledger/{month}/entries": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List the ledger entries of a month
     * @description A retailer sees its own account. Asked for as `text/csv`, the same entries come as a table.
     *
     *     Roles: `desk`, `retailer`.
     */
    readonly get: operations["listLedgerEntries"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/turnaround": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Show the turn-around of the fleet
     * @description In working days from registration to the way back, over local days on which RMAs ended, both included.
     *
     *     Roles: `desk`.
     */
    readonly get: operations["showTurnaround"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/.well-known/webhook-keys": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * The keys of our `v1a` signatures
     * @description Ed25519 public keys as Standard Webhooks writes them. During a rotation there are two, and each webhook is signed by both.
     */
    readonly get: operations["listWebhookKeys"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/openapi.json": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Show this document
     * @description With `if-none-match` of its `etag` it is sent only when it has changed.
     */
    readonly get: operations["showOpenapi"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/partner": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Show yourself: your limit, your keys, your endpoint
     * @description Also whether the endpoint has been failing, and since when, and whether it is disabled.
     *
     *     Roles: `retailer`, `call-centre`, `portal`, `shop`, `service-centre`, `desk`, `payments`.
     */
    readonly get: operations["showPartner"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/partner/endpoint": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /**
     * Say where your webhooks go
     * @description Of the types that you name, all of them by default; `endpoint.test` and `endpoint.disabled` always. Setting it again sets a disabled endpoint to work; `url: null` ends webhooks, and the feed goes on.
     *
     *     Roles: `retailer`, `call-centre`, `portal`, `shop`, `service-centre`, `desk`.
     */
    readonly put: operations["setEndpoint"];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/partner/endpoint/test": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Have `endpoint.test` sent to your endpoint
     * @description Roles: `retailer`, `call-centre`, `portal`, `shop`, `service-centre`, `desk`.
     */
    readonly post: operations["testEndpoint"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/deliveries": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * See what became of your webhooks
     * @description The newest first, each with every attempt since the delivery began, or was begun anew by a redelivery: its status code, why it failed, and the first 200 characters of your answer. `dead` is what was given up; `not-sent` happened while there was no endpoint for it, and is in the feed. A page by `status` can be short, and even empty, before `next` is null. The service desk may name another `partnerId`.
     *
     *     Roles: `retailer`, `call-centre`, `portal`, `shop`, `service-centre`, `desk`.
     */
    readonly get: operations["listDeliveries"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/events/{id}/redeliver": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Have one event sent again
     * @description Within a minute, under the same `webhook-id`, its attempts counted anew. When the service desk asks, to everybody whom it is sent to.
     *
     *     Roles: `retailer`, `call-centre`, `portal`, `shop`, `service-centre`, `desk`.
     */
    readonly post: operations["redeliverEvent"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/deliveries/redeliver": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Have a range of events sent again
     * @description Everything of your feed that happened from `from` to `to` and that your endpoint takes, also what was never sent. It begins within a minute; one range at a time.
     *
     *     Roles: `retailer`, `call-centre`, `portal`, `shop`, `service-centre`, `desk`.
     */
    readonly post: operations["redeliverRange"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}
export interface webhooks {
  readonly "rma.registered": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Takes rma.registered
     * @description Sent to your endpoint at least once, under the event’s id as `webhook-id`. Take it by any 2xx within 15 seconds and work on it afterwards; anything else is tried again. The feed has the same events.
     */
    readonly post: operations["onRmaRegisteredEvent"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "rma.cancelled": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Takes rma.cancelled
     * @description Sent to your endpoint at least once, under the event’s id as `webhook-id`. Take it by any 2xx within 15 seconds and work on it afterwards; anything else is tried again. The feed has the same events.
     */
    readonly post: operations["onRmaCancelledEvent"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "rma.closed": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Takes rma.closed
     * @description Sent to your endpoint at least once, under the event’s id as `webhook-id`. Take it by any 2xx within 15 seconds and work on it afterwards; anything else is tried again. The feed has the same events.
     */
    readonly post: operations["onRmaClosedEvent"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "rma.pending_verification": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Takes rma.pending_verification
     * @description Sent to your endpoint at least once, under the event’s id as `webhook-id`. Take it by any 2xx within 15 seconds and work on it afterwards; anything else is tried again. The feed has the same events.
     */
    readonly post: operations["onRmaPendingVerificationEvent"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "rma.awaiting_information": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Takes rma.awaiting_information
     * @description Sent to your endpoint at least once, under the event’s id as `webhook-id`. Take it by any 2xx within 15 seconds and work on it afterwards; anything else is tried again. The feed has the same events.
     */
    readonly post: operations["onRmaAwaitingInformationEvent"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "rma.on_hold": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Takes rma.on_hold
     * @description Sent to your endpoint at least once, under the event’s id as `webhook-id`. Take it by any 2xx within 15 seconds and work on it afterwards; anything else is tried again. The feed has the same events.
     */
    readonly post: operations["onRmaOnHoldEvent"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "rma.refused": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Takes rma.refused
     * @description Sent to your endpoint at least once, under the event’s id as `webhook-id`. Take it by any 2xx within 15 seconds and work on it afterwards; anything else is tried again. The feed has the same events.
     */
    readonly post: operations["onRmaRefusedEvent"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "transport.booked": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Takes transport.booked
     * @description Sent to your endpoint at least once, under the event’s id as `webhook-id`. Take it by any 2xx within 15 seconds and work on it afterwards; anything else is tried again. The feed has the same events.
     */
    readonly post: operations["onTransportBookedEvent"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "remote_repair.attempted": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Takes remote_repair.attempted
     * @description Sent to your endpoint at least once, under the event’s id as `webhook-id`. Take it by any 2xx within 15 seconds and work on it afterwards; anything else is tried again. The feed has the same events.
     */
    readonly post: operations["onRemoteRepairAttemptedEvent"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "visit.scheduled": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Takes visit.scheduled
     * @description Sent to your endpoint at least once, under the event’s id as `webhook-id`. Take it by any 2xx within 15 seconds and work on it afterwards; anything else is tried again. The feed has the same events.
     */
    readonly post: operations["onVisitScheduledEvent"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "device.received": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Takes device.received
     * @description Sent to your endpoint at least once, under the event’s id as `webhook-id`. Take it by any 2xx within 15 seconds and work on it afterwards; anything else is tried again. The feed has the same events.
     */
    readonly post: operations["onDeviceReceivedEvent"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "device.inspected": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Takes device.inspected
     * @description Sent to your endpoint at least once, under the event’s id as `webhook-id`. Take it by any 2xx within 15 seconds and work on it afterwards; anything else is tried again. The feed has the same events.
     */
    readonly post: operations["onDeviceInspectedEvent"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "repair.completed": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Takes repair.completed
     * @description Sent to your endpoint at least once, under the event’s id as `webhook-id`. Take it by any 2xx within 15 seconds and work on it afterwards; anything else is tried again. The feed has the same events.
     */
    readonly post: operations["onRepairCompletedEvent"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "device.swapped": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Takes device.swapped
     * @description Sent to your endpoint at least once, under the event’s id as `webhook-id`. Take it by any 2xx within 15 seconds and work on it afterwards; anything else is tried again. The feed has the same events.
     */
    readonly post: operations["onDeviceSwappedEvent"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "device.shipped": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Takes device.shipped
     * @description Sent to your endpoint at least once, under the event’s id as `webhook-id`. Take it by any 2xx within 15 seconds and work on it afterwards; anything else is tried again. The feed has the same events.
     */
    readonly post: operations["onDeviceShippedEvent"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "device.delivered": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Takes device.delivered
     * @description Sent to your endpoint at least once, under the event’s id as `webhook-id`. Take it by any 2xx within 15 seconds and work on it afterwards; anything else is tried again. The feed has the same events.
     */
    readonly post: operations["onDeviceDeliveredEvent"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "device.not_official": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Takes device.not_official
     * @description Sent to your endpoint at least once, under the event’s id as `webhook-id`. Take it by any 2xx within 15 seconds and work on it afterwards; anything else is tried again. The feed has the same events.
     */
    readonly post: operations["onDeviceNotOfficialEvent"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "device.collected": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Takes device.collected
     * @description Sent to your endpoint at least once, under the event’s id as `webhook-id`. Take it by any 2xx within 15 seconds and work on it afterwards; anything else is tried again. The feed has the same events.
     */
    readonly post: operations["onDeviceCollectedEvent"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "quote.issued": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Takes quote.issued
     * @description Sent to your endpoint at least once, under the event’s id as `webhook-id`. Take it by any 2xx within 15 seconds and work on it afterwards; anything else is tried again. The feed has the same events.
     */
    readonly post: operations["onQuoteIssuedEvent"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "quote.superseded": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Takes quote.superseded
     * @description Sent to your endpoint at least once, under the event’s id as `webhook-id`. Take it by any 2xx within 15 seconds and work on it afterwards; anything else is tried again. The feed has the same events.
     */
    readonly post: operations["onQuoteSupersededEvent"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "quote.accepted": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Takes quote.accepted
     * @description Sent to your endpoint at least once, under the event’s id as `webhook-id`. Take it by any 2xx within 15 seconds and work on it afterwards; anything else is tried again. The feed has the same events.
     */
    readonly post: operations["onQuoteAcceptedEvent"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "quote.rejected": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Takes quote.rejected
     * @description Sent to your endpoint at least once, under the event’s id as `webhook-id`. Take it by any 2xx within 15 seconds and work on it afterwards; anything else is tried again. The feed has the same events.
     */
    readonly post: operations["onQuoteRejectedEvent"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "quote.expired": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Takes quote.expired
     * @description Sent to your endpoint at least once, under the event’s id as `webhook-id`. Take it by any 2xx within 15 seconds and work on it afterwards; anything else is tried again. The feed has the same events.
     */
    readonly post: operations["onQuoteExpiredEvent"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "payment.received": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Takes payment.received
     * @description Sent to your endpoint at least once, under the event’s id as `webhook-id`. Take it by any 2xx within 15 seconds and work on it afterwards; anything else is tried again. The feed has the same events.
     */
    readonly post: operations["onPaymentReceivedEvent"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "payment.failed": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Takes payment.failed
     * @description Sent to your endpoint at least once, under the event’s id as `webhook-id`. Take it by any 2xx within 15 seconds and work on it afterwards; anything else is tried again. The feed has the same events.
     */
    readonly post: operations["onPaymentFailedEvent"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "doa.accepted": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Takes doa.accepted
     * @description Sent to your endpoint at least once, under the event’s id as `webhook-id`. Take it by any 2xx within 15 seconds and work on it afterwards; anything else is tried again. The feed has the same events.
     */
    readonly post: operations["onDoaAcceptedEvent"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "doa.rejected": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Takes doa.rejected
     * @description Sent to your endpoint at least once, under the event’s id as `webhook-id`. Take it by any 2xx within 15 seconds and work on it afterwards; anything else is tried again. The feed has the same events.
     */
    readonly post: operations["onDoaRejectedEvent"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "remorse.accepted": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Takes remorse.accepted
     * @description Sent to your endpoint at least once, under the event’s id as `webhook-id`. Take it by any 2xx within 15 seconds and work on it afterwards; anything else is tried again. The feed has the same events.
     */
    readonly post: operations["onRemorseAcceptedEvent"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "remorse.rejected": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Takes remorse.rejected
     * @description Sent to your endpoint at least once, under the event’s id as `webhook-id`. Take it by any 2xx within 15 seconds and work on it afterwards; anything else is tried again. The feed has the same events.
     */
    readonly post: operations["onRemorseRejectedEvent"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "device.quarantined": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Takes device.quarantined
     * @description Sent to your endpoint at least once, under the event’s id as `webhook-id`. Take it by any 2xx within 15 seconds and work on it afterwards; anything else is tried again. The feed has the same events.
     */
    readonly post: operations["onDeviceQuarantinedEvent"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "information.received": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Takes information.received
     * @description Sent to your endpoint at least once, under the event’s id as `webhook-id`. Take it by any 2xx within 15 seconds and work on it afterwards; anything else is tried again. The feed has the same events.
     */
    readonly post: operations["onInformationReceivedEvent"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "repair.requested": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Takes repair.requested
     * @description Sent to your endpoint at least once, under the event’s id as `webhook-id`. Take it by any 2xx within 15 seconds and work on it afterwards; anything else is tried again. The feed has the same events.
     */
    readonly post: operations["onRepairRequestedEvent"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "second_look.requested": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Takes second_look.requested
     * @description Sent to your endpoint at least once, under the event’s id as `webhook-id`. Take it by any 2xx within 15 seconds and work on it afterwards; anything else is tried again. The feed has the same events.
     */
    readonly post: operations["onSecondLookRequestedEvent"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "desk.decided": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Takes desk.decided
     * @description Sent to your endpoint at least once, under the event’s id as `webhook-id`. Take it by any 2xx within 15 seconds and work on it afterwards; anything else is tried again. The feed has the same events.
     */
    readonly post: operations["onDeskDecidedEvent"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "quote.withdrawn": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Takes quote.withdrawn
     * @description Sent to your endpoint at least once, under the event’s id as `webhook-id`. Take it by any 2xx within 15 seconds and work on it afterwards; anything else is tried again. The feed has the same events.
     */
    readonly post: operations["onQuoteWithdrawnEvent"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "payment.refunded": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Takes payment.refunded
     * @description Sent to your endpoint at least once, under the event’s id as `webhook-id`. Take it by any 2xx within 15 seconds and work on it afterwards; anything else is tried again. The feed has the same events.
     */
    readonly post: operations["onPaymentRefundedEvent"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "endpoint.test": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Takes endpoint.test
     * @description Sent to your endpoint at least once, under the event’s id as `webhook-id`. Take it by any 2xx within 15 seconds and work on it afterwards; anything else is tried again. The feed has the same events.
     */
    readonly post: operations["onEndpointTestEvent"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "endpoint.disabled": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Takes endpoint.disabled
     * @description Sent to your endpoint at least once, under the event’s id as `webhook-id`. Take it by any 2xx within 15 seconds and work on it afterwards; anything else is tried again. The feed has the same events.
     */
    readonly post: operations["onEndpointDisabledEvent"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}
export interface components {
  schemas: {
    readonly RmaSummary: {
      readonly rmaNumber: string;
      /** @description Your own reference, as you sent it. */
      readonly partnerReference: string | null;
      /**
       * @description Where it stands. `closed` and `cancelled` are the ends.
       * @enum {string}
       */
      readonly state: "pending-verification" | "awaiting-information" | "remote-repair" | "visit-planned" | "registered" | "in-transit" | "received" | "quoted" | "awaiting-payment" | "in-repair" | "screening" | "quarantined" | "awaiting-collection" | "returning" | "on-hold" | "closed" | "cancelled";
      /** @description How it ended; null until then, and when it was cancelled. */
      readonly outcome: ("lost" | "repaired" | "swapped" | "fixed-remotely" | "returned-unrepaired" | "doa-accepted" | "doa-rejected" | "remorse-accepted" | "remorse-rejected" | "collected-by-retailer" | "refused") | null;
      /** @description Why a person of the service desk has to decide; null unless `state` is `on-hold`. */
      readonly holdReason: ("review" | "verification" | "other-device" | "not-official" | "quote-expired" | "payment-amount" | "payment-silence" | "lost" | "uncollected") | null;
      /** @description The state that the hold interrupted; null while it is not on hold, or when it began so. */
      readonly heldFrom: ("pending-verification" | "awaiting-information" | "remote-repair" | "visit-planned" | "registered" | "in-transit" | "received" | "quoted" | "awaiting-payment" | "in-repair" | "screening" | "quarantined" | "awaiting-collection" | "returning" | "on-hold" | "closed" | "cancelled") | null;
      /** @description What you can do with it now. Anything else is 409 `wrong-state`. */
      readonly allowedActions: readonly ("transport-booked" | "remote-repair" | "visit-scheduled" | "received" | "inspected" | "repaired" | "swapped" | "shipped" | "delivered" | "collected" | "approve" | "refuse" | "return-unrepaired" | "cancel" | "refund" | "quote" | "quote-response" | "payment" | "doa-result" | "information" | "cancellation" | "repair-request" | "second-look")[];
      /** @description What is done; null while it is undecided. */
      readonly service: ("in-warranty-repair" | "out-of-warranty-repair" | "whole-unit-swap" | "doa-screening" | "remorse-screening") | null;
      /** @enum {string} */
      readonly request: "repair" | "doa" | "remorse" | "wall-mounting" | "installation" | "maintenance";
      /** @enum {string} */
      readonly country: "NL" | "BE" | "LU";
      readonly product: {
        /** @enum {string} */
        readonly line: "phone" | "eco" | "scooter" | "tv";
        readonly model: string;
        readonly serial: string;
        readonly screenInches?: number;
      };
      /** @description The newest quote; null while there is none. */
      readonly quote: components["schemas"]["QuoteSummary"] | null;
      /** @description What the consumer is asked to pay online; null when nothing. */
      readonly payment: {
        readonly paymentId: string;
        /**
         * @description For the accepted quote, or for the fee of a rejection.
         * @enum {string}
         */
        readonly purpose: "quote" | "reject-fee";
        /**
         * @description `open` until what is asked for has come in; `refunded`: it went back.
         * @enum {string}
         */
        readonly status: "open" | "paid" | "failed" | "expired" | "refunded";
        /** @description What is asked for, with VAT. */
        readonly amountCents: number;
        /** @constant */
        readonly currency: "EUR";
        /** @description What has come in so far and was not given back. */
        readonly receivedCents: number;
      } | null;
      /** @description The unit that took its place; null unless it was swapped. */
      readonly swappedTo: {
        readonly serial: string;
        /** @description Last day of its warranty; null when unknown. */
        readonly warrantyEndsOn: string | null;
      } | null;
      /** @description The RMA under which it went on after this one had ended. */
      readonly continuedAs: string | null;
      /**
       * Format: date-time
       * @description When it was registered, business time.
       */
      readonly registeredAt: string;
      /**
       * Format: date-time
       * @description Since when it is in its state; on hold: since when for this reason.
       */
      readonly since: string;
      /**
       * Format: date-time
       * @description When it changed last: what `updatedSince` compares with.
       */
      readonly updatedAt: string;
      readonly links: {
        /** @description Path of the RMA, under the address of the service. */
        readonly self: string;
      };
    };
    readonly Decision: {
      /**
       * @description `eligible`: it is served. `refused`: it is not. `needs-information`: facts in `missing` decide it. `needs-review`: a person decides. `undetermined`: the registry of serials did not answer; ask again after `retryAfterSeconds`.
       * @enum {string}
       */
      readonly decision: "eligible" | "refused" | "needs-information" | "needs-review" | "undetermined";
      /** @description What is done; null unless it can be said already. */
      readonly service: ("in-warranty-repair" | "out-of-warranty-repair" | "whole-unit-swap" | "doa-screening" | "remorse-screening") | null;
      /** @description Services that are possible instead of what was asked for. */
      readonly alternatives: readonly ("in-warranty-repair" | "out-of-warranty-repair" | "whole-unit-swap" | "doa-screening" | "remorse-screening")[];
      /** @description Where the consumer is to go instead; null when nowhere else. `redirectText` says it in a sentence. */
      readonly redirect: ("original-seller" | "provider-of-choice" | "new-device" | "point-of-sale" | "call-centre" | "dr-mobile") | null;
      readonly redirectText: string | null;
      /** @description The fewest truthful changes under which the same request would be eligible; null when it is already, or when there are none. */
      readonly nearest: {
        readonly changes: readonly {
          /** @description Field of the request, dotted. */
          readonly path: string;
          readonly becomes: string | number | boolean | null | readonly string[];
        }[];
        /** @constant */
        readonly decision: "eligible";
        /** @enum {string} */
        readonly service: "in-warranty-repair" | "out-of-warranty-repair" | "whole-unit-swap" | "doa-screening" | "remorse-screening";
      } | null;
      /** @description Fields of the request, dotted, without which it cannot be decided. Send them with the request or later; empty when eligible. */
      readonly missing: readonly string[];
      /** @description Every rule of the policy that was looked at, and what it found. */
      readonly findings: readonly {
        /** @enum {string} */
        readonly rule: "official-product" | "service-offered" | "repair-channel" | "registered-by-seller" | "claim-place" | "claimed-item" | "mi-com-serial" | "received-in-time" | "battery-safe" | "fault-described" | "screen-size-known" | "remorse-online-only" | "doa-within-15-days" | "remorse-within-15-days" | "raised-after-delivery" | "claimed-failure" | "claim-free-of-causes" | "complete-for-inspection" | "proof-for-claim" | "free-of-abuse" | "sealed-for-claim" | "scooter-packed" | "panel-served" | "statutory-withdrawal" | "warranty-asked-for" | "proof-for-warranty" | "manufacturing-failure" | "within-warranty" | "covered-item" | "not-wear" | "not-abnormal-use" | "not-unauthorised-repair" | "not-misuse-or-accident" | "not-improper-installation" | "not-liquid-or-voltage" | "not-cosmetic" | "not-outside-manual" | "not-software-or-third-party" | "serial-and-seal" | "warrantable-at-inspection" | "official-at-inspection";
        /**
         * @description `admission`: whether it is taken in. `coverage`: whether the warranty bears it.
         * @enum {string}
         */
        readonly kind: "admission" | "coverage";
        /** @description The clauses of the policy that the rule stands for. */
        readonly clauses: readonly string[];
        /** @description How the policy is read where it leaves something open. */
        readonly readings: readonly string[];
        /** @enum {string} */
        readonly result: "pass" | "fail" | "unknown" | "not-applicable";
        /** @description What the rule looked at, by dotted path. */
        readonly facts: {
          readonly [key: string]: string | number | boolean | null | readonly string[];
        };
        /** @description The reason in a sentence, in the language of `accept-language`. */
        readonly because: string;
        /** @description The changes under which this one rule would pass; null when it passes, or when none would do. */
        readonly wouldPassIf: readonly {
          readonly path: string;
          readonly becomes: string | number | boolean | null | readonly string[];
        }[] | null;
      }[];
      readonly deadlines: {
        /** @description Last day on which a DOA or remorse is in time; null when unknown or of no matter. */
        readonly doa: string | null;
        /** @description Last day of the warranty; null when unknown. */
        readonly warranty: string | null;
      };
      /** @description The way of the device; null while it cannot be said. */
      readonly route: {
        /**
         * @description What is done first: the device is collected, or a television is looked at remotely.
         * @enum {string}
         */
        readonly firstStep: "collection" | "remote-repair";
        /**
         * @description Where it is collected; `none`: the technician comes.
         * @enum {string}
         */
        readonly collectFrom: "pos" | "consumer" | "drop-off-point" | "none";
        /**
         * @description Where it is repaired or screened.
         * @enum {string}
         */
        readonly servicedAt: "depot" | "on-site";
        /**
         * @description Where it goes back to.
         * @enum {string}
         */
        readonly returnTo: "pos" | "consumer" | "none";
        /** @description Who answers a quote; null for screenings, which have none. */
        readonly quoteTo: ("retailer" | "consumer") | null;
        /** @description Who is told the result of a screening. */
        readonly resultTo: readonly ("retailer" | "consumer" | "xms")[];
      } | null;
      /** @description Who pays what. Amounts come with a quote, and stand in `costs` of the RMA. */
      readonly costs: readonly {
        /** @enum {string} */
        readonly item: "transport-inbound" | "transport-outbound" | "travel" | "labour" | "parts" | "handling" | "screening" | "outgoing-call" | "empty-box";
        /**
         * @description Who bears it.
         * @enum {string}
         */
        readonly payer: "vendor" | "consumer" | "retailer";
        /**
         * @description `always`, or only if a quote is accepted, or only if it is rejected.
         * @enum {string}
         */
        readonly when: "always" | "quote-accepted" | "quote-rejected";
        /** @description Whether VAT is added. */
        readonly vat: boolean;
        /** @description The clauses of the policy that say so. */
        readonly clauses: readonly string[];
      }[];
      /** @description What to tell the consumer or to do, as a code and as a sentence. */
      readonly instructions: readonly {
        /** @enum {string} */
        readonly code: "self-help" | "mark-serial" | "take-photo" | "use-original-carton" | "pack-scooter" | "keep-proof-copy" | "separate-warranty" | "statutory-rights" | "second-look" | "dispute-body" | "damaged-battery";
        readonly text: string;
      }[];
      /** @description Seconds after which asking again makes sense; null unless `undetermined`. */
      readonly retryAfterSeconds: number | null;
      readonly policy: {
        /** @description The version of the policy that decided. An RMA keeps it. */
        readonly version: string;
        /**
         * Format: date
         * @description The day that the request was judged by, in the consumer’s country.
         */
        readonly asOf: string;
      };
    };
    readonly Quote: {
      /** @description Counts from 1. The newest one is answered; earlier ones are superseded. */
      readonly revision: number;
      readonly lines: readonly {
        /** @enum {string} */
        readonly kind: "labour" | "parts" | "transport-inbound" | "transport-outbound" | "travel";
        /** @description Euro cents without VAT. */
        readonly amountCents: number;
        readonly description: string;
      }[];
      /** @description What a rejection costs, without VAT. */
      readonly reject: {
        readonly transportCents: number;
        readonly handlingCents: number;
      };
      /** @description What the lines come to, without VAT. */
      readonly netCents: number;
      /** @description Percent. */
      readonly vatRate: number;
      readonly vatCents: number;
      /** @description What accepting costs, with VAT. */
      readonly totalCents: number;
      /** @description What rejecting costs, with VAT. */
      readonly rejectTotalCents: number;
      /** @description Until when it can be answered. Afterwards the RMA is on hold for the service desk. */
      readonly expiresAt: string;
      /**
       * @description `withdrawn`: it no longer stands, for example because the repair turned out to be covered.
       * @enum {string}
       */
      readonly status: "open" | "accepted" | "rejected" | "expired" | "withdrawn";
    };
    readonly QuoteSummary: {
      /** @description Counts from 1. The newest one is answered; earlier ones are superseded. */
      readonly revision: number;
      readonly lines: readonly {
        /** @enum {string} */
        readonly kind: "labour" | "parts" | "transport-inbound" | "transport-outbound" | "travel";
        /** @description Euro cents without VAT. */
        readonly amountCents: number;
      }[];
      /** @description What a rejection costs, without VAT. */
      readonly reject: {
        readonly transportCents: number;
        readonly handlingCents: number;
      };
      /** @description What the lines come to, without VAT. */
      readonly netCents: number;
      /** @description Percent. */
      readonly vatRate: number;
      readonly vatCents: number;
      /** @description What accepting costs, with VAT. */
      readonly totalCents: number;
      /** @description What rejecting costs, with VAT. */
      readonly rejectTotalCents: number;
      /** @description Until when it can be answered. Afterwards the RMA is on hold for the service desk. */
      readonly expiresAt: string;
      /**
       * @description `withdrawn`: it no longer stands, for example because the repair turned out to be covered.
       * @enum {string}
       */
      readonly status: "open" | "accepted" | "rejected" | "expired" | "withdrawn";
    };
    readonly Event: components["schemas"]["RmaRegisteredEvent"] | components["schemas"]["RmaCancelledEvent"] | components["schemas"]["RmaClosedEvent"] | components["schemas"]["RmaPendingVerificationEvent"] | components["schemas"]["RmaAwaitingInformationEvent"] | components["schemas"]["RmaOnHoldEvent"] | components["schemas"]["RmaRefusedEvent"] | components["schemas"]["TransportBookedEvent"] | components["schemas"]["RemoteRepairAttemptedEvent"] | components["schemas"]["VisitScheduledEvent"] | components["schemas"]["DeviceReceivedEvent"] | components["schemas"]["DeviceInspectedEvent"] | components["schemas"]["RepairCompletedEvent"] | components["schemas"]["DeviceSwappedEvent"] | components["schemas"]["DeviceShippedEvent"] | components["schemas"]["DeviceDeliveredEvent"] | components["schemas"]["DeviceNotOfficialEvent"] | components["schemas"]["DeviceCollectedEvent"] | components["schemas"]["QuoteIssuedEvent"] | components["schemas"]["QuoteSupersededEvent"] | components["schemas"]["QuoteAcceptedEvent"] | components["schemas"]["QuoteRejectedEvent"] | components["schemas"]["QuoteExpiredEvent"] | components["schemas"]["PaymentReceivedEvent"] | components["schemas"]["PaymentFailedEvent"] | components["schemas"]["DoaAcceptedEvent"] | components["schemas"]["DoaRejectedEvent"] | components["schemas"]["RemorseAcceptedEvent"] | components["schemas"]["RemorseRejectedEvent"] | components["schemas"]["DeviceQuarantinedEvent"] | components["schemas"]["InformationReceivedEvent"] | components["schemas"]["RepairRequestedEvent"] | components["schemas"]["SecondLookRequestedEvent"] | components["schemas"]["DeskDecidedEvent"] | components["schemas"]["QuoteWithdrawnEvent"] | components["schemas"]["PaymentRefundedEvent"] | components["schemas"]["EndpointTestEvent"] | components["schemas"]["EndpointDisabledEvent"];
    readonly RmaRegisteredEvent: {
      /** @description Stable: the `webhook-id` of its webhook. */
      readonly id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "rma.registered";
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly timestamp: string;
      readonly data: {
        readonly rmaNumber: string;
        /** @description Your own reference of the RMA. */
        readonly partnerReference: string | null;
        /** @description Counts the events of one RMA from 1, without gaps. */
        readonly sequence: number;
        /**
         * @description The state of the RMA after it.
         * @enum {string}
         */
        readonly state: "pending-verification" | "awaiting-information" | "remote-repair" | "visit-planned" | "registered" | "in-transit" | "received" | "quoted" | "awaiting-payment" | "in-repair" | "screening" | "quarantined" | "awaiting-collection" | "returning" | "on-hold" | "closed" | "cancelled";
        /**
         * @description Who did it.
         * @enum {string}
         */
        readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
        /**
         * Format: date-time
         * @description When it really happened, where somebody reported it later.
         */
        readonly occurredAt?: string;
        readonly policyVersion: string;
        readonly decisionVersion: number;
        readonly service: ("in-warranty-repair" | "out-of-warranty-repair" | "whole-unit-swap" | "doa-screening" | "remorse-screening") | null;
        readonly route: {
          /** @enum {string} */
          readonly firstStep: "collection" | "remote-repair";
          /** @enum {string} */
          readonly collectFrom: "pos" | "consumer" | "drop-off-point" | "none";
          /** @enum {string} */
          readonly servicedAt: "depot" | "on-site";
          /** @enum {string} */
          readonly returnTo: "pos" | "consumer" | "none";
          readonly quoteTo: ("retailer" | "consumer") | null;
          readonly resultTo: readonly ("retailer" | "consumer" | "xms")[];
        } | null;
        readonly registrar?: {
          readonly partnerId: string;
          /** @enum {string} */
          readonly role: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
        };
        /** @enum {string} */
        readonly request?: "repair" | "doa" | "remorse" | "wall-mounting" | "installation" | "maintenance";
        /** @enum {string} */
        readonly channel?: "pos" | "call-centre" | "dr-mobile" | "mi.com" | "service-centre";
        /** @enum {string} */
        readonly country?: "NL" | "BE" | "LU";
        readonly raisedOn?: string;
        readonly product?: {
          /** @enum {string} */
          readonly line: "phone" | "eco" | "scooter" | "tv";
          readonly model: string;
          readonly serial: string;
          readonly screenInches?: number;
        };
        /** @enum {string} */
        readonly purchaseChannel?: "retail" | "mi.com";
        readonly orderId?: string;
        readonly sellerId?: string;
        readonly receivedOn?: string;
        readonly setAside?: readonly string[];
      };
    };
    readonly RmaCancelledEvent: {
      /** @description Stable: the `webhook-id` of its webhook. */
      readonly id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "rma.cancelled";
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly timestamp: string;
      readonly data: {
        readonly rmaNumber: string;
        /** @description Your own reference of the RMA. */
        readonly partnerReference: string | null;
        /** @description Counts the events of one RMA from 1, without gaps. */
        readonly sequence: number;
        /**
         * @description The state of the RMA after it.
         * @enum {string}
         */
        readonly state: "pending-verification" | "awaiting-information" | "remote-repair" | "visit-planned" | "registered" | "in-transit" | "received" | "quoted" | "awaiting-payment" | "in-repair" | "screening" | "quarantined" | "awaiting-collection" | "returning" | "on-hold" | "closed" | "cancelled";
        /**
         * @description Who did it.
         * @enum {string}
         */
        readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
        /**
         * Format: date-time
         * @description When it really happened, where somebody reported it later.
         */
        readonly occurredAt?: string;
        /** @enum {string} */
        readonly cause: "requested" | "no-show" | "information-silence";
      };
    };
    readonly RmaClosedEvent: {
      /** @description Stable: the `webhook-id` of its webhook. */
      readonly id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "rma.closed";
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly timestamp: string;
      readonly data: {
        readonly rmaNumber: string;
        /** @description Your own reference of the RMA. */
        readonly partnerReference: string | null;
        /** @description Counts the events of one RMA from 1, without gaps. */
        readonly sequence: number;
        /**
         * @description The state of the RMA after it.
         * @enum {string}
         */
        readonly state: "pending-verification" | "awaiting-information" | "remote-repair" | "visit-planned" | "registered" | "in-transit" | "received" | "quoted" | "awaiting-payment" | "in-repair" | "screening" | "quarantined" | "awaiting-collection" | "returning" | "on-hold" | "closed" | "cancelled";
        /**
         * @description Who did it.
         * @enum {string}
         */
        readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
        /**
         * Format: date-time
         * @description When it really happened, where somebody reported it later.
         */
        readonly occurredAt?: string;
        /** @enum {string} */
        readonly outcome: "lost" | "repaired" | "swapped" | "fixed-remotely" | "returned-unrepaired" | "doa-accepted" | "doa-rejected" | "remorse-accepted" | "remorse-rejected" | "collected-by-retailer" | "refused";
      };
    };
    readonly RmaPendingVerificationEvent: {
      /** @description Stable: the `webhook-id` of its webhook. */
      readonly id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "rma.pending_verification";
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly timestamp: string;
      readonly data: {
        readonly rmaNumber: string;
        /** @description Your own reference of the RMA. */
        readonly partnerReference: string | null;
        /** @description Counts the events of one RMA from 1, without gaps. */
        readonly sequence: number;
        /**
         * @description The state of the RMA after it.
         * @enum {string}
         */
        readonly state: "pending-verification" | "awaiting-information" | "remote-repair" | "visit-planned" | "registered" | "in-transit" | "received" | "quoted" | "awaiting-payment" | "in-repair" | "screening" | "quarantined" | "awaiting-collection" | "returning" | "on-hold" | "closed" | "cancelled";
        /**
         * @description Who did it.
         * @enum {string}
         */
        readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
        /**
         * Format: date-time
         * @description When it really happened, where somebody reported it later.
         */
        readonly occurredAt?: string;
        readonly policyVersion: string;
        readonly decisionVersion: number;
        readonly service: ("in-warranty-repair" | "out-of-warranty-repair" | "whole-unit-swap" | "doa-screening" | "remorse-screening") | null;
        readonly route: {
          /** @enum {string} */
          readonly firstStep: "collection" | "remote-repair";
          /** @enum {string} */
          readonly collectFrom: "pos" | "consumer" | "drop-off-point" | "none";
          /** @enum {string} */
          readonly servicedAt: "depot" | "on-site";
          /** @enum {string} */
          readonly returnTo: "pos" | "consumer" | "none";
          readonly quoteTo: ("retailer" | "consumer") | null;
          readonly resultTo: readonly ("retailer" | "consumer" | "xms")[];
        } | null;
        readonly registrar?: {
          readonly partnerId: string;
          /** @enum {string} */
          readonly role: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
        };
        /** @enum {string} */
        readonly request?: "repair" | "doa" | "remorse" | "wall-mounting" | "installation" | "maintenance";
        /** @enum {string} */
        readonly channel?: "pos" | "call-centre" | "dr-mobile" | "mi.com" | "service-centre";
        /** @enum {string} */
        readonly country?: "NL" | "BE" | "LU";
        readonly raisedOn?: string;
        readonly product?: {
          /** @enum {string} */
          readonly line: "phone" | "eco" | "scooter" | "tv";
          readonly model: string;
          readonly serial: string;
          readonly screenInches?: number;
        };
        /** @enum {string} */
        readonly purchaseChannel?: "retail" | "mi.com";
        readonly orderId?: string;
        readonly sellerId?: string;
        readonly receivedOn?: string;
        readonly setAside?: readonly string[];
      };
    };
    readonly RmaAwaitingInformationEvent: {
      /** @description Stable: the `webhook-id` of its webhook. */
      readonly id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "rma.awaiting_information";
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly timestamp: string;
      readonly data: {
        readonly rmaNumber: string;
        /** @description Your own reference of the RMA. */
        readonly partnerReference: string | null;
        /** @description Counts the events of one RMA from 1, without gaps. */
        readonly sequence: number;
        /**
         * @description The state of the RMA after it.
         * @enum {string}
         */
        readonly state: "pending-verification" | "awaiting-information" | "remote-repair" | "visit-planned" | "registered" | "in-transit" | "received" | "quoted" | "awaiting-payment" | "in-repair" | "screening" | "quarantined" | "awaiting-collection" | "returning" | "on-hold" | "closed" | "cancelled";
        /**
         * @description Who did it.
         * @enum {string}
         */
        readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
        /**
         * Format: date-time
         * @description When it really happened, where somebody reported it later.
         */
        readonly occurredAt?: string;
        readonly policyVersion: string;
        readonly decisionVersion: number;
        readonly service: ("in-warranty-repair" | "out-of-warranty-repair" | "whole-unit-swap" | "doa-screening" | "remorse-screening") | null;
        readonly route: {
          /** @enum {string} */
          readonly firstStep: "collection" | "remote-repair";
          /** @enum {string} */
          readonly collectFrom: "pos" | "consumer" | "drop-off-point" | "none";
          /** @enum {string} */
          readonly servicedAt: "depot" | "on-site";
          /** @enum {string} */
          readonly returnTo: "pos" | "consumer" | "none";
          readonly quoteTo: ("retailer" | "consumer") | null;
          readonly resultTo: readonly ("retailer" | "consumer" | "xms")[];
        } | null;
        readonly registrar?: {
          readonly partnerId: string;
          /** @enum {string} */
          readonly role: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
        };
        /** @enum {string} */
        readonly request?: "repair" | "doa" | "remorse" | "wall-mounting" | "installation" | "maintenance";
        /** @enum {string} */
        readonly channel?: "pos" | "call-centre" | "dr-mobile" | "mi.com" | "service-centre";
        /** @enum {string} */
        readonly country?: "NL" | "BE" | "LU";
        readonly raisedOn?: string;
        readonly product?: {
          /** @enum {string} */
          readonly line: "phone" | "eco" | "scooter" | "tv";
          readonly model: string;
          readonly serial: string;
          readonly screenInches?: number;
        };
        /** @enum {string} */
        readonly purchaseChannel?: "retail" | "mi.com";
        readonly orderId?: string;
        readonly sellerId?: string;
        readonly receivedOn?: string;
        readonly setAside?: readonly string[];
        readonly missing: readonly string[];
      };
    };
    readonly RmaOnHoldEvent: {
      /** @description Stable: the `webhook-id` of its webhook. */
      readonly id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "rma.on_hold";
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly timestamp: string;
      readonly data: {
        readonly rmaNumber: string;
        /** @description Your own reference of the RMA. */
        readonly partnerReference: string | null;
        /** @description Counts the events of one RMA from 1, without gaps. */
        readonly sequence: number;
        /**
         * @description The state of the RMA after it.
         * @enum {string}
         */
        readonly state: "pending-verification" | "awaiting-information" | "remote-repair" | "visit-planned" | "registered" | "in-transit" | "received" | "quoted" | "awaiting-payment" | "in-repair" | "screening" | "quarantined" | "awaiting-collection" | "returning" | "on-hold" | "closed" | "cancelled";
        /**
         * @description Who did it.
         * @enum {string}
         */
        readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
        /**
         * Format: date-time
         * @description When it really happened, where somebody reported it later.
         */
        readonly occurredAt?: string;
        readonly policyVersion?: string;
        readonly decisionVersion?: number;
        readonly service?: ("in-warranty-repair" | "out-of-warranty-repair" | "whole-unit-swap" | "doa-screening" | "remorse-screening") | null;
        readonly route?: {
          /** @enum {string} */
          readonly firstStep: "collection" | "remote-repair";
          /** @enum {string} */
          readonly collectFrom: "pos" | "consumer" | "drop-off-point" | "none";
          /** @enum {string} */
          readonly servicedAt: "depot" | "on-site";
          /** @enum {string} */
          readonly returnTo: "pos" | "consumer" | "none";
          readonly quoteTo: ("retailer" | "consumer") | null;
          readonly resultTo: readonly ("retailer" | "consumer" | "xms")[];
        } | null;
        readonly registrar?: {
          readonly partnerId: string;
          /** @enum {string} */
          readonly role: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
        };
        /** @enum {string} */
        readonly request?: "repair" | "doa" | "remorse" | "wall-mounting" | "installation" | "maintenance";
        /** @enum {string} */
        readonly channel?: "pos" | "call-centre" | "dr-mobile" | "mi.com" | "service-centre";
        /** @enum {string} */
        readonly country?: "NL" | "BE" | "LU";
        readonly raisedOn?: string;
        readonly product?: {
          /** @enum {string} */
          readonly line: "phone" | "eco" | "scooter" | "tv";
          readonly model: string;
          readonly serial: string;
          readonly screenInches?: number;
        };
        /** @enum {string} */
        readonly purchaseChannel?: "retail" | "mi.com";
        readonly orderId?: string;
        readonly sellerId?: string;
        readonly receivedOn?: string;
        readonly setAside?: readonly string[];
        /** @enum {string} */
        readonly holdReason: "review" | "verification" | "other-device" | "not-official" | "quote-expired" | "payment-amount" | "payment-silence" | "lost" | "uncollected";
      };
    };
    readonly RmaRefusedEvent: {
      /** @description Stable: the `webhook-id` of its webhook. */
      readonly id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "rma.refused";
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly timestamp: string;
      readonly data: {
        readonly rmaNumber: string;
        /** @description Your own reference of the RMA. */
        readonly partnerReference: string | null;
        /** @description Counts the events of one RMA from 1, without gaps. */
        readonly sequence: number;
        /**
         * @description The state of the RMA after it.
         * @enum {string}
         */
        readonly state: "pending-verification" | "awaiting-information" | "remote-repair" | "visit-planned" | "registered" | "in-transit" | "received" | "quoted" | "awaiting-payment" | "in-repair" | "screening" | "quarantined" | "awaiting-collection" | "returning" | "on-hold" | "closed" | "cancelled";
        /**
         * @description Who did it.
         * @enum {string}
         */
        readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
        /**
         * Format: date-time
         * @description When it really happened, where somebody reported it later.
         */
        readonly occurredAt?: string;
        readonly policyVersion?: string;
        readonly decisionVersion?: number;
        readonly service?: ("in-warranty-repair" | "out-of-warranty-repair" | "whole-unit-swap" | "doa-screening" | "remorse-screening") | null;
        readonly route?: {
          /** @enum {string} */
          readonly firstStep: "collection" | "remote-repair";
          /** @enum {string} */
          readonly collectFrom: "pos" | "consumer" | "drop-off-point" | "none";
          /** @enum {string} */
          readonly servicedAt: "depot" | "on-site";
          /** @enum {string} */
          readonly returnTo: "pos" | "consumer" | "none";
          readonly quoteTo: ("retailer" | "consumer") | null;
          readonly resultTo: readonly ("retailer" | "consumer" | "xms")[];
        } | null;
        readonly failed: readonly string[];
        readonly clauses: readonly string[];
      };
    };
    readonly TransportBookedEvent: {
      /** @description Stable: the `webhook-id` of its webhook. */
      readonly id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "transport.booked";
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly timestamp: string;
      readonly data: {
        readonly rmaNumber: string;
        /** @description Your own reference of the RMA. */
        readonly partnerReference: string | null;
        /** @description Counts the events of one RMA from 1, without gaps. */
        readonly sequence: number;
        /**
         * @description The state of the RMA after it.
         * @enum {string}
         */
        readonly state: "pending-verification" | "awaiting-information" | "remote-repair" | "visit-planned" | "registered" | "in-transit" | "received" | "quoted" | "awaiting-payment" | "in-repair" | "screening" | "quarantined" | "awaiting-collection" | "returning" | "on-hold" | "closed" | "cancelled";
        /**
         * @description Who did it.
         * @enum {string}
         */
        readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
        /**
         * Format: date-time
         * @description When it really happened, where somebody reported it later.
         */
        readonly occurredAt?: string;
        readonly carrier: string;
      };
    };
    readonly RemoteRepairAttemptedEvent: {
      /** @description Stable: the `webhook-id` of its webhook. */
      readonly id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "remote_repair.attempted";
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly timestamp: string;
      readonly data: {
        readonly rmaNumber: string;
        /** @description Your own reference of the RMA. */
        readonly partnerReference: string | null;
        /** @description Counts the events of one RMA from 1, without gaps. */
        readonly sequence: number;
        /**
         * @description The state of the RMA after it.
         * @enum {string}
         */
        readonly state: "pending-verification" | "awaiting-information" | "remote-repair" | "visit-planned" | "registered" | "in-transit" | "received" | "quoted" | "awaiting-payment" | "in-repair" | "screening" | "quarantined" | "awaiting-collection" | "returning" | "on-hold" | "closed" | "cancelled";
        /**
         * @description Who did it.
         * @enum {string}
         */
        readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
        /**
         * Format: date-time
         * @description When it really happened, where somebody reported it later.
         */
        readonly occurredAt?: string;
        readonly fixed: boolean;
      };
    };
    readonly VisitScheduledEvent: {
      /** @description Stable: the `webhook-id` of its webhook. */
      readonly id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "visit.scheduled";
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly timestamp: string;
      readonly data: {
        readonly rmaNumber: string;
        /** @description Your own reference of the RMA. */
        readonly partnerReference: string | null;
        /** @description Counts the events of one RMA from 1, without gaps. */
        readonly sequence: number;
        /**
         * @description The state of the RMA after it.
         * @enum {string}
         */
        readonly state: "pending-verification" | "awaiting-information" | "remote-repair" | "visit-planned" | "registered" | "in-transit" | "received" | "quoted" | "awaiting-payment" | "in-repair" | "screening" | "quarantined" | "awaiting-collection" | "returning" | "on-hold" | "closed" | "cancelled";
        /**
         * @description Who did it.
         * @enum {string}
         */
        readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
        /**
         * Format: date-time
         * @description When it really happened, where somebody reported it later.
         */
        readonly occurredAt?: string;
        readonly from: string;
        readonly to: string;
      };
    };
    readonly DeviceReceivedEvent: {
      /** @description Stable: the `webhook-id` of its webhook. */
      readonly id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "device.received";
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly timestamp: string;
      readonly data: {
        readonly rmaNumber: string;
        /** @description Your own reference of the RMA. */
        readonly partnerReference: string | null;
        /** @description Counts the events of one RMA from 1, without gaps. */
        readonly sequence: number;
        /**
         * @description The state of the RMA after it.
         * @enum {string}
         */
        readonly state: "pending-verification" | "awaiting-information" | "remote-repair" | "visit-planned" | "registered" | "in-transit" | "received" | "quoted" | "awaiting-payment" | "in-repair" | "screening" | "quarantined" | "awaiting-collection" | "returning" | "on-hold" | "closed" | "cancelled";
        /**
         * @description Who did it.
         * @enum {string}
         */
        readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
        /**
         * Format: date-time
         * @description When it really happened, where somebody reported it later.
         */
        readonly occurredAt?: string;
        readonly serial: string;
      };
    };
    readonly DeviceInspectedEvent: {
      /** @description Stable: the `webhook-id` of its webhook. */
      readonly id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "device.inspected";
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly timestamp: string;
      readonly data: {
        readonly rmaNumber: string;
        /** @description Your own reference of the RMA. */
        readonly partnerReference: string | null;
        /** @description Counts the events of one RMA from 1, without gaps. */
        readonly sequence: number;
        /**
         * @description The state of the RMA after it.
         * @enum {string}
         */
        readonly state: "pending-verification" | "awaiting-information" | "remote-repair" | "visit-planned" | "registered" | "in-transit" | "received" | "quoted" | "awaiting-payment" | "in-repair" | "screening" | "quarantined" | "awaiting-collection" | "returning" | "on-hold" | "closed" | "cancelled";
        /**
         * @description Who did it.
         * @enum {string}
         */
        readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
        /**
         * Format: date-time
         * @description When it really happened, where somebody reported it later.
         */
        readonly occurredAt?: string;
        readonly official: boolean;
        readonly warrantable: boolean;
        readonly causes: readonly ("wear" | "abnormal-use" | "unauthorised-repair" | "misuse-or-accident" | "improper-installation" | "liquid-or-voltage" | "cosmetic" | "outside-manual" | "software-or-third-party")[];
        /** @enum {string} */
        readonly part: "lcd" | "other";
        readonly serialLegible?: boolean;
        readonly sealIntact?: boolean;
        readonly covered: boolean;
        readonly service: ("in-warranty-repair" | "out-of-warranty-repair" | "whole-unit-swap" | "doa-screening" | "remorse-screening") | null;
        readonly route: {
          /** @enum {string} */
          readonly firstStep: "collection" | "remote-repair";
          /** @enum {string} */
          readonly collectFrom: "pos" | "consumer" | "drop-off-point" | "none";
          /** @enum {string} */
          readonly servicedAt: "depot" | "on-site";
          /** @enum {string} */
          readonly returnTo: "pos" | "consumer" | "none";
          readonly quoteTo: ("retailer" | "consumer") | null;
          readonly resultTo: readonly ("retailer" | "consumer" | "xms")[];
        } | null;
        readonly costs: readonly {
          /** @enum {string} */
          readonly item: "transport-inbound" | "transport-outbound" | "travel" | "labour" | "parts" | "handling" | "screening" | "outgoing-call" | "empty-box";
          /** @enum {string} */
          readonly payer: "vendor" | "consumer" | "retailer";
          /** @enum {string} */
          readonly when: "always" | "quote-accepted" | "quote-rejected";
          readonly vat: boolean;
          readonly clauses: readonly string[];
        }[] | null;
      };
    };
    readonly RepairCompletedEvent: {
      /** @description Stable: the `webhook-id` of its webhook. */
      readonly id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "repair.completed";
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly timestamp: string;
      readonly data: {
        readonly rmaNumber: string;
        /** @description Your own reference of the RMA. */
        readonly partnerReference: string | null;
        /** @description Counts the events of one RMA from 1, without gaps. */
        readonly sequence: number;
        /**
         * @description The state of the RMA after it.
         * @enum {string}
         */
        readonly state: "pending-verification" | "awaiting-information" | "remote-repair" | "visit-planned" | "registered" | "in-transit" | "received" | "quoted" | "awaiting-payment" | "in-repair" | "screening" | "quarantined" | "awaiting-collection" | "returning" | "on-hold" | "closed" | "cancelled";
        /**
         * @description Who did it.
         * @enum {string}
         */
        readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
        /**
         * Format: date-time
         * @description When it really happened, where somebody reported it later.
         */
        readonly occurredAt?: string;
      };
    };
    readonly DeviceSwappedEvent: {
      /** @description Stable: the `webhook-id` of its webhook. */
      readonly id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "device.swapped";
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly timestamp: string;
      readonly data: {
        readonly rmaNumber: string;
        /** @description Your own reference of the RMA. */
        readonly partnerReference: string | null;
        /** @description Counts the events of one RMA from 1, without gaps. */
        readonly sequence: number;
        /**
         * @description The state of the RMA after it.
         * @enum {string}
         */
        readonly state: "pending-verification" | "awaiting-information" | "remote-repair" | "visit-planned" | "registered" | "in-transit" | "received" | "quoted" | "awaiting-payment" | "in-repair" | "screening" | "quarantined" | "awaiting-collection" | "returning" | "on-hold" | "closed" | "cancelled";
        /**
         * @description Who did it.
         * @enum {string}
         */
        readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
        /**
         * Format: date-time
         * @description When it really happened, where somebody reported it later.
         */
        readonly occurredAt?: string;
        readonly newSerial: string;
        readonly inherits: {
          readonly purchasedOn?: string;
          readonly deliveredOn?: string;
          /** @enum {string} */
          readonly handover: "in-store" | "shipped";
          readonly proofOfPurchase?: {
            readonly presented?: boolean;
            readonly serialMarked?: boolean;
          };
          readonly reportedByOrderSystem?: {
            readonly orderId: string;
            readonly deliveredOn: string;
            readonly purchasedOn?: string;
          };
        } | null;
        readonly warrantyEndsOn: string | null;
      };
    };
    readonly DeviceShippedEvent: {
      /** @description Stable: the `webhook-id` of its webhook. */
      readonly id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "device.shipped";
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly timestamp: string;
      readonly data: {
        readonly rmaNumber: string;
        /** @description Your own reference of the RMA. */
        readonly partnerReference: string | null;
        /** @description Counts the events of one RMA from 1, without gaps. */
        readonly sequence: number;
        /**
         * @description The state of the RMA after it.
         * @enum {string}
         */
        readonly state: "pending-verification" | "awaiting-information" | "remote-repair" | "visit-planned" | "registered" | "in-transit" | "received" | "quoted" | "awaiting-payment" | "in-repair" | "screening" | "quarantined" | "awaiting-collection" | "returning" | "on-hold" | "closed" | "cancelled";
        /**
         * @description Who did it.
         * @enum {string}
         */
        readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
        /**
         * Format: date-time
         * @description When it really happened, where somebody reported it later.
         */
        readonly occurredAt?: string;
        readonly carrier: string;
      };
    };
    readonly DeviceDeliveredEvent: {
      /** @description Stable: the `webhook-id` of its webhook. */
      readonly id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "device.delivered";
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly timestamp: string;
      readonly data: {
        readonly rmaNumber: string;
        /** @description Your own reference of the RMA. */
        readonly partnerReference: string | null;
        /** @description Counts the events of one RMA from 1, without gaps. */
        readonly sequence: number;
        /**
         * @description The state of the RMA after it.
         * @enum {string}
         */
        readonly state: "pending-verification" | "awaiting-information" | "remote-repair" | "visit-planned" | "registered" | "in-transit" | "received" | "quoted" | "awaiting-payment" | "in-repair" | "screening" | "quarantined" | "awaiting-collection" | "returning" | "on-hold" | "closed" | "cancelled";
        /**
         * @description Who did it.
         * @enum {string}
         */
        readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
        /**
         * Format: date-time
         * @description When it really happened, where somebody reported it later.
         */
        readonly occurredAt?: string;
      };
    };
    readonly DeviceNotOfficialEvent: {
      /** @description Stable: the `webhook-id` of its webhook. */
      readonly id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "device.not_official";
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly timestamp: string;
      readonly data: {
        readonly rmaNumber: string;
        /** @description Your own reference of the RMA. */
        readonly partnerReference: string | null;
        /** @description Counts the events of one RMA from 1, without gaps. */
        readonly sequence: number;
        /**
         * @description The state of the RMA after it.
         * @enum {string}
         */
        readonly state: "pending-verification" | "awaiting-information" | "remote-repair" | "visit-planned" | "registered" | "in-transit" | "received" | "quoted" | "awaiting-payment" | "in-repair" | "screening" | "quarantined" | "awaiting-collection" | "returning" | "on-hold" | "closed" | "cancelled";
        /**
         * @description Who did it.
         * @enum {string}
         */
        readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
        /**
         * Format: date-time
         * @description When it really happened, where somebody reported it later.
         */
        readonly occurredAt?: string;
        readonly clauses: readonly string[];
      };
    };
    readonly DeviceCollectedEvent: {
      /** @description Stable: the `webhook-id` of its webhook. */
      readonly id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "device.collected";
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly timestamp: string;
      readonly data: {
        readonly rmaNumber: string;
        /** @description Your own reference of the RMA. */
        readonly partnerReference: string | null;
        /** @description Counts the events of one RMA from 1, without gaps. */
        readonly sequence: number;
        /**
         * @description The state of the RMA after it.
         * @enum {string}
         */
        readonly state: "pending-verification" | "awaiting-information" | "remote-repair" | "visit-planned" | "registered" | "in-transit" | "received" | "quoted" | "awaiting-payment" | "in-repair" | "screening" | "quarantined" | "awaiting-collection" | "returning" | "on-hold" | "closed" | "cancelled";
        /**
         * @description Who did it.
         * @enum {string}
         */
        readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
        /**
         * Format: date-time
         * @description When it really happened, where somebody reported it later.
         */
        readonly occurredAt?: string;
      };
    };
    readonly QuoteIssuedEvent: {
      /** @description Stable: the `webhook-id` of its webhook. */
      readonly id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "quote.issued";
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly timestamp: string;
      readonly data: {
        readonly rmaNumber: string;
        /** @description Your own reference of the RMA. */
        readonly partnerReference: string | null;
        /** @description Counts the events of one RMA from 1, without gaps. */
        readonly sequence: number;
        /**
         * @description The state of the RMA after it.
         * @enum {string}
         */
        readonly state: "pending-verification" | "awaiting-information" | "remote-repair" | "visit-planned" | "registered" | "in-transit" | "received" | "quoted" | "awaiting-payment" | "in-repair" | "screening" | "quarantined" | "awaiting-collection" | "returning" | "on-hold" | "closed" | "cancelled";
        /**
         * @description Who did it.
         * @enum {string}
         */
        readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
        /**
         * Format: date-time
         * @description When it really happened, where somebody reported it later.
         */
        readonly occurredAt?: string;
        readonly revision: number;
        readonly lines: readonly {
          /** @enum {string} */
          readonly kind: "labour" | "parts" | "transport-inbound" | "transport-outbound" | "travel";
          readonly amountCents: number;
        }[];
        readonly reject: {
          readonly transportCents: number;
          readonly handlingCents: number;
        };
        readonly netCents: number;
        readonly vatRate: number;
        readonly vatCents: number;
        readonly totalCents: number;
        readonly rejectTotalCents: number;
        readonly expiresAt: string;
      };
    };
    readonly QuoteSupersededEvent: {
      /** @description Stable: the `webhook-id` of its webhook. */
      readonly id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "quote.superseded";
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly timestamp: string;
      readonly data: {
        readonly rmaNumber: string;
        /** @description Your own reference of the RMA. */
        readonly partnerReference: string | null;
        /** @description Counts the events of one RMA from 1, without gaps. */
        readonly sequence: number;
        /**
         * @description The state of the RMA after it.
         * @enum {string}
         */
        readonly state: "pending-verification" | "awaiting-information" | "remote-repair" | "visit-planned" | "registered" | "in-transit" | "received" | "quoted" | "awaiting-payment" | "in-repair" | "screening" | "quarantined" | "awaiting-collection" | "returning" | "on-hold" | "closed" | "cancelled";
        /**
         * @description Who did it.
         * @enum {string}
         */
        readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
        /**
         * Format: date-time
         * @description When it really happened, where somebody reported it later.
         */
        readonly occurredAt?: string;
        readonly revision: number;
      };
    };
    readonly QuoteAcceptedEvent: {
      /** @description Stable: the `webhook-id` of its webhook. */
      readonly id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "quote.accepted";
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly timestamp: string;
      readonly data: {
        readonly rmaNumber: string;
        /** @description Your own reference of the RMA. */
        readonly partnerReference: string | null;
        /** @description Counts the events of one RMA from 1, without gaps. */
        readonly sequence: number;
        /**
         * @description The state of the RMA after it.
         * @enum {string}
         */
        readonly state: "pending-verification" | "awaiting-information" | "remote-repair" | "visit-planned" | "registered" | "in-transit" | "received" | "quoted" | "awaiting-payment" | "in-repair" | "screening" | "quarantined" | "awaiting-collection" | "returning" | "on-hold" | "closed" | "cancelled";
        /**
         * @description Who did it.
         * @enum {string}
         */
        readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
        /**
         * Format: date-time
         * @description When it really happened, where somebody reported it later.
         */
        readonly occurredAt?: string;
        readonly revision: number;
        readonly totalCents: number;
        readonly payment: {
          readonly paymentId: string;
          /** @enum {string} */
          readonly purpose: "quote" | "reject-fee";
          /** @enum {string} */
          readonly status: "open" | "paid" | "failed" | "expired" | "refunded";
          readonly amountCents: number;
          /** @constant */
          readonly currency: "EUR";
        } | null;
      };
    };
    readonly QuoteRejectedEvent: {
      /** @description Stable: the `webhook-id` of its webhook. */
      readonly id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "quote.rejected";
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly timestamp: string;
      readonly data: {
        readonly rmaNumber: string;
        /** @description Your own reference of the RMA. */
        readonly partnerReference: string | null;
        /** @description Counts the events of one RMA from 1, without gaps. */
        readonly sequence: number;
        /**
         * @description The state of the RMA after it.
         * @enum {string}
         */
        readonly state: "pending-verification" | "awaiting-information" | "remote-repair" | "visit-planned" | "registered" | "in-transit" | "received" | "quoted" | "awaiting-payment" | "in-repair" | "screening" | "quarantined" | "awaiting-collection" | "returning" | "on-hold" | "closed" | "cancelled";
        /**
         * @description Who did it.
         * @enum {string}
         */
        readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
        /**
         * Format: date-time
         * @description When it really happened, where somebody reported it later.
         */
        readonly occurredAt?: string;
        readonly revision: number;
        readonly rejectTotalCents: number;
        readonly payment: {
          readonly paymentId: string;
          /** @enum {string} */
          readonly purpose: "quote" | "reject-fee";
          /** @enum {string} */
          readonly status: "open" | "paid" | "failed" | "expired" | "refunded";
          readonly amountCents: number;
          /** @constant */
          readonly currency: "EUR";
        } | null;
      };
    };
    readonly QuoteExpiredEvent: {
      /** @description Stable: the `webhook-id` of its webhook. */
      readonly id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "quote.expired";
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly timestamp: string;
      readonly data: {
        readonly rmaNumber: string;
        /** @description Your own reference of the RMA. */
        readonly partnerReference: string | null;
        /** @description Counts the events of one RMA from 1, without gaps. */
        readonly sequence: number;
        /**
         * @description The state of the RMA after it.
         * @enum {string}
         */
        readonly state: "pending-verification" | "awaiting-information" | "remote-repair" | "visit-planned" | "registered" | "in-transit" | "received" | "quoted" | "awaiting-payment" | "in-repair" | "screening" | "quarantined" | "awaiting-collection" | "returning" | "on-hold" | "closed" | "cancelled";
        /**
         * @description Who did it.
         * @enum {string}
         */
        readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
        /**
         * Format: date-time
         * @description When it really happened, where somebody reported it later.
         */
        readonly occurredAt?: string;
        readonly revision: number;
      };
    };
    readonly PaymentReceivedEvent: {
      /** @description Stable: the `webhook-id` of its webhook. */
      readonly id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "payment.received";
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly timestamp: string;
      readonly data: {
        readonly rmaNumber: string;
        /** @description Your own reference of the RMA. */
        readonly partnerReference: string | null;
        /** @description Counts the events of one RMA from 1, without gaps. */
        readonly sequence: number;
        /**
         * @description The state of the RMA after it.
         * @enum {string}
         */
        readonly state: "pending-verification" | "awaiting-information" | "remote-repair" | "visit-planned" | "registered" | "in-transit" | "received" | "quoted" | "awaiting-payment" | "in-repair" | "screening" | "quarantined" | "awaiting-collection" | "returning" | "on-hold" | "closed" | "cancelled";
        /**
         * @description Who did it.
         * @enum {string}
         */
        readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
        /**
         * Format: date-time
         * @description When it really happened, where somebody reported it later.
         */
        readonly occurredAt?: string;
        readonly paymentId: string;
        readonly amountCents: number;
      };
    };
    readonly PaymentFailedEvent: {
      /** @description Stable: the `webhook-id` of its webhook. */
      readonly id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "payment.failed";
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly timestamp: string;
      readonly data: {
        readonly rmaNumber: string;
        /** @description Your own reference of the RMA. */
        readonly partnerReference: string | null;
        /** @description Counts the events of one RMA from 1, without gaps. */
        readonly sequence: number;
        /**
         * @description The state of the RMA after it.
         * @enum {string}
         */
        readonly state: "pending-verification" | "awaiting-information" | "remote-repair" | "visit-planned" | "registered" | "in-transit" | "received" | "quoted" | "awaiting-payment" | "in-repair" | "screening" | "quarantined" | "awaiting-collection" | "returning" | "on-hold" | "closed" | "cancelled";
        /**
         * @description Who did it.
         * @enum {string}
         */
        readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
        /**
         * Format: date-time
         * @description When it really happened, where somebody reported it later.
         */
        readonly occurredAt?: string;
        readonly paymentId: string;
        /** @enum {string} */
        readonly status: "failed" | "expired";
      };
    };
    readonly DoaAcceptedEvent: {
      /** @description Stable: the `webhook-id` of its webhook. */
      readonly id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "doa.accepted";
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly timestamp: string;
      readonly data: {
        readonly rmaNumber: string;
        /** @description Your own reference of the RMA. */
        readonly partnerReference: string | null;
        /** @description Counts the events of one RMA from 1, without gaps. */
        readonly sequence: number;
        /**
         * @description The state of the RMA after it.
         * @enum {string}
         */
        readonly state: "pending-verification" | "awaiting-information" | "remote-repair" | "visit-planned" | "registered" | "in-transit" | "received" | "quoted" | "awaiting-payment" | "in-repair" | "screening" | "quarantined" | "awaiting-collection" | "returning" | "on-hold" | "closed" | "cancelled";
        /**
         * @description Who did it.
         * @enum {string}
         */
        readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
        /**
         * Format: date-time
         * @description When it really happened, where somebody reported it later.
         */
        readonly occurredAt?: string;
        readonly manufacturingFailure?: boolean;
        readonly boxContentsComplete: boolean;
        readonly visibleAbuse: boolean;
        readonly sealIntact: boolean;
        readonly serialLegible: boolean;
        readonly claim: {
          readonly serial: string;
          readonly model: string;
          readonly purchasedOn: string | null;
          readonly deliveredOn: string | null;
          readonly raisedOn: string;
          readonly policyVersion: string;
          readonly clauses: readonly string[];
        } | null;
      };
    };
    readonly DoaRejectedEvent: {
      /** @description Stable: the `webhook-id` of its webhook. */
      readonly id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "doa.rejected";
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly timestamp: string;
      readonly data: {
        readonly rmaNumber: string;
        /** @description Your own reference of the RMA. */
        readonly partnerReference: string | null;
        /** @description Counts the events of one RMA from 1, without gaps. */
        readonly sequence: number;
        /**
         * @description The state of the RMA after it.
         * @enum {string}
         */
        readonly state: "pending-verification" | "awaiting-information" | "remote-repair" | "visit-planned" | "registered" | "in-transit" | "received" | "quoted" | "awaiting-payment" | "in-repair" | "screening" | "quarantined" | "awaiting-collection" | "returning" | "on-hold" | "closed" | "cancelled";
        /**
         * @description Who did it.
         * @enum {string}
         */
        readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
        /**
         * Format: date-time
         * @description When it really happened, where somebody reported it later.
         */
        readonly occurredAt?: string;
        readonly manufacturingFailure?: boolean;
        readonly boxContentsComplete: boolean;
        readonly visibleAbuse: boolean;
        readonly sealIntact: boolean;
        readonly serialLegible: boolean;
      };
    };
    readonly RemorseAcceptedEvent: {
      /** @description Stable: the `webhook-id` of its webhook. */
      readonly id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "remorse.accepted";
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly timestamp: string;
      readonly data: {
        readonly rmaNumber: string;
        /** @description Your own reference of the RMA. */
        readonly partnerReference: string | null;
        /** @description Counts the events of one RMA from 1, without gaps. */
        readonly sequence: number;
        /**
         * @description The state of the RMA after it.
         * @enum {string}
         */
        readonly state: "pending-verification" | "awaiting-information" | "remote-repair" | "visit-planned" | "registered" | "in-transit" | "received" | "quoted" | "awaiting-payment" | "in-repair" | "screening" | "quarantined" | "awaiting-collection" | "returning" | "on-hold" | "closed" | "cancelled";
        /**
         * @description Who did it.
         * @enum {string}
         */
        readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
        /**
         * Format: date-time
         * @description When it really happened, where somebody reported it later.
         */
        readonly occurredAt?: string;
        readonly manufacturingFailure?: boolean;
        readonly boxContentsComplete: boolean;
        readonly visibleAbuse: boolean;
        readonly sealIntact: boolean;
        readonly serialLegible: boolean;
      };
    };
    readonly RemorseRejectedEvent: {
      /** @description Stable: the `webhook-id` of its webhook. */
      readonly id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "remorse.rejected";
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly timestamp: string;
      readonly data: {
        readonly rmaNumber: string;
        /** @description Your own reference of the RMA. */
        readonly partnerReference: string | null;
        /** @description Counts the events of one RMA from 1, without gaps. */
        readonly sequence: number;
        /**
         * @description The state of the RMA after it.
         * @enum {string}
         */
        readonly state: "pending-verification" | "awaiting-information" | "remote-repair" | "visit-planned" | "registered" | "in-transit" | "received" | "quoted" | "awaiting-payment" | "in-repair" | "screening" | "quarantined" | "awaiting-collection" | "returning" | "on-hold" | "closed" | "cancelled";
        /**
         * @description Who did it.
         * @enum {string}
         */
        readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
        /**
         * Format: date-time
         * @description When it really happened, where somebody reported it later.
         */
        readonly occurredAt?: string;
        readonly manufacturingFailure?: boolean;
        readonly boxContentsComplete: boolean;
        readonly visibleAbuse: boolean;
        readonly sealIntact: boolean;
        readonly serialLegible: boolean;
      };
    };
    readonly DeviceQuarantinedEvent: {
      /** @description Stable: the `webhook-id` of its webhook. */
      readonly id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "device.quarantined";
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly timestamp: string;
      readonly data: {
        readonly rmaNumber: string;
        /** @description Your own reference of the RMA. */
        readonly partnerReference: string | null;
        /** @description Counts the events of one RMA from 1, without gaps. */
        readonly sequence: number;
        /**
         * @description The state of the RMA after it.
         * @enum {string}
         */
        readonly state: "pending-verification" | "awaiting-information" | "remote-repair" | "visit-planned" | "registered" | "in-transit" | "received" | "quoted" | "awaiting-payment" | "in-repair" | "screening" | "quarantined" | "awaiting-collection" | "returning" | "on-hold" | "closed" | "cancelled";
        /**
         * @description Who did it.
         * @enum {string}
         */
        readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
        /**
         * Format: date-time
         * @description When it really happened, where somebody reported it later.
         */
        readonly occurredAt?: string;
      };
    };
    readonly InformationReceivedEvent: {
      /** @description Stable: the `webhook-id` of its webhook. */
      readonly id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "information.received";
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly timestamp: string;
      readonly data: {
        readonly rmaNumber: string;
        /** @description Your own reference of the RMA. */
        readonly partnerReference: string | null;
        /** @description Counts the events of one RMA from 1, without gaps. */
        readonly sequence: number;
        /**
         * @description The state of the RMA after it.
         * @enum {string}
         */
        readonly state: "pending-verification" | "awaiting-information" | "remote-repair" | "visit-planned" | "registered" | "in-transit" | "received" | "quoted" | "awaiting-payment" | "in-repair" | "screening" | "quarantined" | "awaiting-collection" | "returning" | "on-hold" | "closed" | "cancelled";
        /**
         * @description Who did it.
         * @enum {string}
         */
        readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
        /**
         * Format: date-time
         * @description When it really happened, where somebody reported it later.
         */
        readonly occurredAt?: string;
        readonly policyVersion?: string;
        readonly decisionVersion?: number;
        readonly service?: ("in-warranty-repair" | "out-of-warranty-repair" | "whole-unit-swap" | "doa-screening" | "remorse-screening") | null;
        readonly route?: {
          /** @enum {string} */
          readonly firstStep: "collection" | "remote-repair";
          /** @enum {string} */
          readonly collectFrom: "pos" | "consumer" | "drop-off-point" | "none";
          /** @enum {string} */
          readonly servicedAt: "depot" | "on-site";
          /** @enum {string} */
          readonly returnTo: "pos" | "consumer" | "none";
          readonly quoteTo: ("retailer" | "consumer") | null;
          readonly resultTo: readonly ("retailer" | "consumer" | "xms")[];
        } | null;
        readonly paths: readonly string[];
        readonly screenInches?: number;
        readonly judged?: {
          readonly covered: boolean;
          readonly service: ("in-warranty-repair" | "out-of-warranty-repair" | "whole-unit-swap" | "doa-screening" | "remorse-screening") | null;
          readonly route: {
            /** @enum {string} */
            readonly firstStep: "collection" | "remote-repair";
            /** @enum {string} */
            readonly collectFrom: "pos" | "consumer" | "drop-off-point" | "none";
            /** @enum {string} */
            readonly servicedAt: "depot" | "on-site";
            /** @enum {string} */
            readonly returnTo: "pos" | "consumer" | "none";
            readonly quoteTo: ("retailer" | "consumer") | null;
            readonly resultTo: readonly ("retailer" | "consumer" | "xms")[];
          } | null;
          readonly costs: readonly {
            /** @enum {string} */
            readonly item: "transport-inbound" | "transport-outbound" | "travel" | "labour" | "parts" | "handling" | "screening" | "outgoing-call" | "empty-box";
            /** @enum {string} */
            readonly payer: "vendor" | "consumer" | "retailer";
            /** @enum {string} */
            readonly when: "always" | "quote-accepted" | "quote-rejected";
            readonly vat: boolean;
            readonly clauses: readonly string[];
          }[];
        };
      };
    };
    readonly RepairRequestedEvent: {
      /** @description Stable: the `webhook-id` of its webhook. */
      readonly id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "repair.requested";
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly timestamp: string;
      readonly data: {
        readonly rmaNumber: string;
        /** @description Your own reference of the RMA. */
        readonly partnerReference: string | null;
        /** @description Counts the events of one RMA from 1, without gaps. */
        readonly sequence: number;
        /**
         * @description The state of the RMA after it.
         * @enum {string}
         */
        readonly state: "pending-verification" | "awaiting-information" | "remote-repair" | "visit-planned" | "registered" | "in-transit" | "received" | "quoted" | "awaiting-payment" | "in-repair" | "screening" | "quarantined" | "awaiting-collection" | "returning" | "on-hold" | "closed" | "cancelled";
        /**
         * @description Who did it.
         * @enum {string}
         */
        readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
        /**
         * Format: date-time
         * @description When it really happened, where somebody reported it later.
         */
        readonly occurredAt?: string;
        /** @enum {string} */
        readonly service: "in-warranty-repair" | "out-of-warranty-repair" | "whole-unit-swap" | "doa-screening" | "remorse-screening";
        readonly route: {
          /** @enum {string} */
          readonly firstStep: "collection" | "remote-repair";
          /** @enum {string} */
          readonly collectFrom: "pos" | "consumer" | "drop-off-point" | "none";
          /** @enum {string} */
          readonly servicedAt: "depot" | "on-site";
          /** @enum {string} */
          readonly returnTo: "pos" | "consumer" | "none";
          readonly quoteTo: ("retailer" | "consumer") | null;
          readonly resultTo: readonly ("retailer" | "consumer" | "xms")[];
        } | null;
      };
    };
    readonly SecondLookRequestedEvent: {
      /** @description Stable: the `webhook-id` of its webhook. */
      readonly id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "second_look.requested";
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly timestamp: string;
      readonly data: {
        readonly rmaNumber: string;
        /** @description Your own reference of the RMA. */
        readonly partnerReference: string | null;
        /** @description Counts the events of one RMA from 1, without gaps. */
        readonly sequence: number;
        /**
         * @description The state of the RMA after it.
         * @enum {string}
         */
        readonly state: "pending-verification" | "awaiting-information" | "remote-repair" | "visit-planned" | "registered" | "in-transit" | "received" | "quoted" | "awaiting-payment" | "in-repair" | "screening" | "quarantined" | "awaiting-collection" | "returning" | "on-hold" | "closed" | "cancelled";
        /**
         * @description Who did it.
         * @enum {string}
         */
        readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
        /**
         * Format: date-time
         * @description When it really happened, where somebody reported it later.
         */
        readonly occurredAt?: string;
        readonly itemId: string;
      };
    };
    readonly DeskDecidedEvent: {
      /** @description Stable: the `webhook-id` of its webhook. */
      readonly id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "desk.decided";
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly timestamp: string;
      readonly data: {
        readonly rmaNumber: string;
        /** @description Your own reference of the RMA. */
        readonly partnerReference: string | null;
        /** @description Counts the events of one RMA from 1, without gaps. */
        readonly sequence: number;
        /**
         * @description The state of the RMA after it.
         * @enum {string}
         */
        readonly state: "pending-verification" | "awaiting-information" | "remote-repair" | "visit-planned" | "registered" | "in-transit" | "received" | "quoted" | "awaiting-payment" | "in-repair" | "screening" | "quarantined" | "awaiting-collection" | "returning" | "on-hold" | "closed" | "cancelled";
        /**
         * @description Who did it.
         * @enum {string}
         */
        readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
        /**
         * Format: date-time
         * @description When it really happened, where somebody reported it later.
         */
        readonly occurredAt?: string;
        readonly policyVersion?: string;
        readonly decisionVersion?: number;
        readonly service?: ("in-warranty-repair" | "out-of-warranty-repair" | "whole-unit-swap" | "doa-screening" | "remorse-screening") | null;
        readonly route?: {
          /** @enum {string} */
          readonly firstStep: "collection" | "remote-repair";
          /** @enum {string} */
          readonly collectFrom: "pos" | "consumer" | "drop-off-point" | "none";
          /** @enum {string} */
          readonly servicedAt: "depot" | "on-site";
          /** @enum {string} */
          readonly returnTo: "pos" | "consumer" | "none";
          readonly quoteTo: ("retailer" | "consumer") | null;
          readonly resultTo: readonly ("retailer" | "consumer" | "xms")[];
        } | null;
        /** @enum {string} */
        readonly action: "approve" | "refuse" | "return-unrepaired" | "cancel" | "refund" | "admit" | "uphold";
        readonly overturns: readonly string[];
        readonly serial?: string;
        readonly judged?: {
          readonly covered: boolean;
          readonly service: ("in-warranty-repair" | "out-of-warranty-repair" | "whole-unit-swap" | "doa-screening" | "remorse-screening") | null;
          readonly route: {
            /** @enum {string} */
            readonly firstStep: "collection" | "remote-repair";
            /** @enum {string} */
            readonly collectFrom: "pos" | "consumer" | "drop-off-point" | "none";
            /** @enum {string} */
            readonly servicedAt: "depot" | "on-site";
            /** @enum {string} */
            readonly returnTo: "pos" | "consumer" | "none";
            readonly quoteTo: ("retailer" | "consumer") | null;
            readonly resultTo: readonly ("retailer" | "consumer" | "xms")[];
          } | null;
          readonly costs: readonly {
            /** @enum {string} */
            readonly item: "transport-inbound" | "transport-outbound" | "travel" | "labour" | "parts" | "handling" | "screening" | "outgoing-call" | "empty-box";
            /** @enum {string} */
            readonly payer: "vendor" | "consumer" | "retailer";
            /** @enum {string} */
            readonly when: "always" | "quote-accepted" | "quote-rejected";
            readonly vat: boolean;
            readonly clauses: readonly string[];
          }[];
        };
        readonly owesRejectFee?: boolean;
        readonly continuedAs?: string;
        readonly payment?: {
          readonly paymentId: string;
          /** @enum {string} */
          readonly purpose: "quote" | "reject-fee";
          /** @enum {string} */
          readonly status: "open" | "paid" | "failed" | "expired" | "refunded";
          readonly amountCents: number;
          /** @constant */
          readonly currency: "EUR";
        };
      };
    };
    readonly QuoteWithdrawnEvent: {
      /** @description Stable: the `webhook-id` of its webhook. */
      readonly id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "quote.withdrawn";
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly timestamp: string;
      readonly data: {
        readonly rmaNumber: string;
        /** @description Your own reference of the RMA. */
        readonly partnerReference: string | null;
        /** @description Counts the events of one RMA from 1, without gaps. */
        readonly sequence: number;
        /**
         * @description The state of the RMA after it.
         * @enum {string}
         */
        readonly state: "pending-verification" | "awaiting-information" | "remote-repair" | "visit-planned" | "registered" | "in-transit" | "received" | "quoted" | "awaiting-payment" | "in-repair" | "screening" | "quarantined" | "awaiting-collection" | "returning" | "on-hold" | "closed" | "cancelled";
        /**
         * @description Who did it.
         * @enum {string}
         */
        readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
        /**
         * Format: date-time
         * @description When it really happened, where somebody reported it later.
         */
        readonly occurredAt?: string;
        readonly revision: number;
      };
    };
    readonly PaymentRefundedEvent: {
      /** @description Stable: the `webhook-id` of its webhook. */
      readonly id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "payment.refunded";
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly timestamp: string;
      readonly data: {
        readonly rmaNumber: string;
        /** @description Your own reference of the RMA. */
        readonly partnerReference: string | null;
        /** @description Counts the events of one RMA from 1, without gaps. */
        readonly sequence: number;
        /**
         * @description The state of the RMA after it.
         * @enum {string}
         */
        readonly state: "pending-verification" | "awaiting-information" | "remote-repair" | "visit-planned" | "registered" | "in-transit" | "received" | "quoted" | "awaiting-payment" | "in-repair" | "screening" | "quarantined" | "awaiting-collection" | "returning" | "on-hold" | "closed" | "cancelled";
        /**
         * @description Who did it.
         * @enum {string}
         */
        readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
        /**
         * Format: date-time
         * @description When it really happened, where somebody reported it later.
         */
        readonly occurredAt?: string;
        readonly paymentId: string;
        readonly amountCents: number;
      };
    };
    readonly EndpointTestEvent: {
      /** @description Stable: the `webhook-id` of its webhook. */
      readonly id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "endpoint.test";
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly timestamp: string;
      readonly data: {
        readonly partnerId: string;
        /** @description Counts the partner’s own events from 1; they belong to no RMA. */
        readonly sequence: number;
      };
    };
    readonly EndpointDisabledEvent: {
      /** @description Stable: the `webhook-id` of its webhook. */
      readonly id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "endpoint.disabled";
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly timestamp: string;
      readonly data: {
        readonly partnerId: string;
        /** @description Counts the partner’s own events from 1; they belong to no RMA. */
        readonly sequence: number;
        /** @enum {string} */
        readonly reason: "gone" | "failing";
        readonly failingSince: string | null;
      };
    };
    readonly TimelineEntry: components["schemas"]["RmaRegisteredEntry"] | components["schemas"]["RmaCancelledEntry"] | components["schemas"]["RmaClosedEntry"] | components["schemas"]["RmaPendingVerificationEntry"] | components["schemas"]["RmaAwaitingInformationEntry"] | components["schemas"]["RmaOnHoldEntry"] | components["schemas"]["RmaRefusedEntry"] | components["schemas"]["TransportBookedEntry"] | components["schemas"]["RemoteRepairAttemptedEntry"] | components["schemas"]["VisitScheduledEntry"] | components["schemas"]["DeviceReceivedEntry"] | components["schemas"]["DeviceInspectedEntry"] | components["schemas"]["RepairCompletedEntry"] | components["schemas"]["DeviceSwappedEntry"] | components["schemas"]["DeviceShippedEntry"] | components["schemas"]["DeviceDeliveredEntry"] | components["schemas"]["DeviceNotOfficialEntry"] | components["schemas"]["DeviceCollectedEntry"] | components["schemas"]["QuoteIssuedEntry"] | components["schemas"]["QuoteSupersededEntry"] | components["schemas"]["QuoteAcceptedEntry"] | components["schemas"]["QuoteRejectedEntry"] | components["schemas"]["QuoteExpiredEntry"] | components["schemas"]["PaymentReceivedEntry"] | components["schemas"]["PaymentFailedEntry"] | components["schemas"]["DoaAcceptedEntry"] | components["schemas"]["DoaRejectedEntry"] | components["schemas"]["RemorseAcceptedEntry"] | components["schemas"]["RemorseRejectedEntry"] | components["schemas"]["DeviceQuarantinedEntry"] | components["schemas"]["InformationReceivedEntry"] | components["schemas"]["RepairRequestedEntry"] | components["schemas"]["SecondLookRequestedEntry"] | components["schemas"]["DeskDecidedEntry"] | components["schemas"]["QuoteWithdrawnEntry"] | components["schemas"]["PaymentRefundedEntry"];
    readonly RmaRegisteredEntry: {
      /** @description Counts the events of one RMA from 1, without gaps. */
      readonly sequence: number;
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly at: string;
      /**
       * Format: date-time
       * @description When it really happened, where somebody reported it later.
       */
      readonly occurredAt?: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "rma.registered";
      /**
       * @description Who did it.
       * @enum {string}
       */
      readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
      readonly data: {
        readonly policyVersion: string;
        readonly decisionVersion: number;
        readonly service: ("in-warranty-repair" | "out-of-warranty-repair" | "whole-unit-swap" | "doa-screening" | "remorse-screening") | null;
        readonly route: {
          /** @enum {string} */
          readonly firstStep: "collection" | "remote-repair";
          /** @enum {string} */
          readonly collectFrom: "pos" | "consumer" | "drop-off-point" | "none";
          /** @enum {string} */
          readonly servicedAt: "depot" | "on-site";
          /** @enum {string} */
          readonly returnTo: "pos" | "consumer" | "none";
          readonly quoteTo: ("retailer" | "consumer") | null;
          readonly resultTo: readonly ("retailer" | "consumer" | "xms")[];
        } | null;
        readonly registrar?: {
          readonly partnerId: string;
          /** @enum {string} */
          readonly role: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
        };
        /** @enum {string} */
        readonly request?: "repair" | "doa" | "remorse" | "wall-mounting" | "installation" | "maintenance";
        /** @enum {string} */
        readonly channel?: "pos" | "call-centre" | "dr-mobile" | "mi.com" | "service-centre";
        /** @enum {string} */
        readonly country?: "NL" | "BE" | "LU";
        readonly raisedOn?: string;
        readonly product?: {
          /** @enum {string} */
          readonly line: "phone" | "eco" | "scooter" | "tv";
          readonly model: string;
          readonly serial: string;
          readonly screenInches?: number;
        };
        /** @enum {string} */
        readonly purchaseChannel?: "retail" | "mi.com";
        readonly orderId?: string;
        readonly sellerId?: string;
        readonly receivedOn?: string;
        readonly setAside?: readonly string[];
        readonly note?: string;
        readonly reason?: string;
        /** Format: uri */
        readonly trackingUrl?: string;
        /** Format: uri */
        readonly labelUrl?: string;
        readonly slot?: string;
        /** Format: uri */
        readonly payUrl?: string;
        readonly lineDescriptions?: readonly string[];
      };
    };
    readonly RmaCancelledEntry: {
      /** @description Counts the events of one RMA from 1, without gaps. */
      readonly sequence: number;
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly at: string;
      /**
       * Format: date-time
       * @description When it really happened, where somebody reported it later.
       */
      readonly occurredAt?: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "rma.cancelled";
      /**
       * @description Who did it.
       * @enum {string}
       */
      readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
      readonly data: {
        /** @enum {string} */
        readonly cause: "requested" | "no-show" | "information-silence";
        readonly note?: string;
        readonly reason?: string;
        /** Format: uri */
        readonly trackingUrl?: string;
        /** Format: uri */
        readonly labelUrl?: string;
        readonly slot?: string;
        /** Format: uri */
        readonly payUrl?: string;
        readonly lineDescriptions?: readonly string[];
      };
    };
    readonly RmaClosedEntry: {
      /** @description Counts the events of one RMA from 1, without gaps. */
      readonly sequence: number;
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly at: string;
      /**
       * Format: date-time
       * @description When it really happened, where somebody reported it later.
       */
      readonly occurredAt?: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "rma.closed";
      /**
       * @description Who did it.
       * @enum {string}
       */
      readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
      readonly data: {
        /** @enum {string} */
        readonly outcome: "lost" | "repaired" | "swapped" | "fixed-remotely" | "returned-unrepaired" | "doa-accepted" | "doa-rejected" | "remorse-accepted" | "remorse-rejected" | "collected-by-retailer" | "refused";
        readonly note?: string;
        readonly reason?: string;
        /** Format: uri */
        readonly trackingUrl?: string;
        /** Format: uri */
        readonly labelUrl?: string;
        readonly slot?: string;
        /** Format: uri */
        readonly payUrl?: string;
        readonly lineDescriptions?: readonly string[];
      };
    };
    readonly RmaPendingVerificationEntry: {
      /** @description Counts the events of one RMA from 1, without gaps. */
      readonly sequence: number;
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly at: string;
      /**
       * Format: date-time
       * @description When it really happened, where somebody reported it later.
       */
      readonly occurredAt?: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "rma.pending_verification";
      /**
       * @description Who did it.
       * @enum {string}
       */
      readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
      readonly data: {
        readonly policyVersion: string;
        readonly decisionVersion: number;
        readonly service: ("in-warranty-repair" | "out-of-warranty-repair" | "whole-unit-swap" | "doa-screening" | "remorse-screening") | null;
        readonly route: {
          /** @enum {string} */
          readonly firstStep: "collection" | "remote-repair";
          /** @enum {string} */
          readonly collectFrom: "pos" | "consumer" | "drop-off-point" | "none";
          /** @enum {string} */
          readonly servicedAt: "depot" | "on-site";
          /** @enum {string} */
          readonly returnTo: "pos" | "consumer" | "none";
          readonly quoteTo: ("retailer" | "consumer") | null;
          readonly resultTo: readonly ("retailer" | "consumer" | "xms")[];
        } | null;
        readonly registrar?: {
          readonly partnerId: string;
          /** @enum {string} */
          readonly role: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
        };
        /** @enum {string} */
        readonly request?: "repair" | "doa" | "remorse" | "wall-mounting" | "installation" | "maintenance";
        /** @enum {string} */
        readonly channel?: "pos" | "call-centre" | "dr-mobile" | "mi.com" | "service-centre";
        /** @enum {string} */
        readonly country?: "NL" | "BE" | "LU";
        readonly raisedOn?: string;
        readonly product?: {
          /** @enum {string} */
          readonly line: "phone" | "eco" | "scooter" | "tv";
          readonly model: string;
          readonly serial: string;
          readonly screenInches?: number;
        };
        /** @enum {string} */
        readonly purchaseChannel?: "retail" | "mi.com";
        readonly orderId?: string;
        readonly sellerId?: string;
        readonly receivedOn?: string;
        readonly setAside?: readonly string[];
        readonly note?: string;
        readonly reason?: string;
        /** Format: uri */
        readonly trackingUrl?: string;
        /** Format: uri */
        readonly labelUrl?: string;
        readonly slot?: string;
        /** Format: uri */
        readonly payUrl?: string;
        readonly lineDescriptions?: readonly string[];
      };
    };
    readonly RmaAwaitingInformationEntry: {
      /** @description Counts the events of one RMA from 1, without gaps. */
      readonly sequence: number;
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly at: string;
      /**
       * Format: date-time
       * @description When it really happened, where somebody reported it later.
       */
      readonly occurredAt?: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "rma.awaiting_information";
      /**
       * @description Who did it.
       * @enum {string}
       */
      readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
      readonly data: {
        readonly policyVersion: string;
        readonly decisionVersion: number;
        readonly service: ("in-warranty-repair" | "out-of-warranty-repair" | "whole-unit-swap" | "doa-screening" | "remorse-screening") | null;
        readonly route: {
          /** @enum {string} */
          readonly firstStep: "collection" | "remote-repair";
          /** @enum {string} */
          readonly collectFrom: "pos" | "consumer" | "drop-off-point" | "none";
          /** @enum {string} */
          readonly servicedAt: "depot" | "on-site";
          /** @enum {string} */
          readonly returnTo: "pos" | "consumer" | "none";
          readonly quoteTo: ("retailer" | "consumer") | null;
          readonly resultTo: readonly ("retailer" | "consumer" | "xms")[];
        } | null;
        readonly registrar?: {
          readonly partnerId: string;
          /** @enum {string} */
          readonly role: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
        };
        /** @enum {string} */
        readonly request?: "repair" | "doa" | "remorse" | "wall-mounting" | "installation" | "maintenance";
        /** @enum {string} */
        readonly channel?: "pos" | "call-centre" | "dr-mobile" | "mi.com" | "service-centre";
        /** @enum {string} */
        readonly country?: "NL" | "BE" | "LU";
        readonly raisedOn?: string;
        readonly product?: {
          /** @enum {string} */
          readonly line: "phone" | "eco" | "scooter" | "tv";
          readonly model: string;
          readonly serial: string;
          readonly screenInches?: number;
        };
        /** @enum {string} */
        readonly purchaseChannel?: "retail" | "mi.com";
        readonly orderId?: string;
        readonly sellerId?: string;
        readonly receivedOn?: string;
        readonly setAside?: readonly string[];
        readonly missing: readonly string[];
        readonly note?: string;
        readonly reason?: string;
        /** Format: uri */
        readonly trackingUrl?: string;
        /** Format: uri */
        readonly labelUrl?: string;
        readonly slot?: string;
        /** Format: uri */
        readonly payUrl?: string;
        readonly lineDescriptions?: readonly string[];
      };
    };
    readonly RmaOnHoldEntry: {
      /** @description Counts the events of one RMA from 1, without gaps. */
      readonly sequence: number;
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly at: string;
      /**
       * Format: date-time
       * @description When it really happened, where somebody reported it later.
       */
      readonly occurredAt?: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "rma.on_hold";
      /**
       * @description Who did it.
       * @enum {string}
       */
      readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
      readonly data: {
        readonly policyVersion?: string;
        readonly decisionVersion?: number;
        readonly service?: ("in-warranty-repair" | "out-of-warranty-repair" | "whole-unit-swap" | "doa-screening" | "remorse-screening") | null;
        readonly route?: {
          /** @enum {string} */
          readonly firstStep: "collection" | "remote-repair";
          /** @enum {string} */
          readonly collectFrom: "pos" | "consumer" | "drop-off-point" | "none";
          /** @enum {string} */
          readonly servicedAt: "depot" | "on-site";
          /** @enum {string} */
          readonly returnTo: "pos" | "consumer" | "none";
          readonly quoteTo: ("retailer" | "consumer") | null;
          readonly resultTo: readonly ("retailer" | "consumer" | "xms")[];
        } | null;
        readonly registrar?: {
          readonly partnerId: string;
          /** @enum {string} */
          readonly role: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
        };
        /** @enum {string} */
        readonly request?: "repair" | "doa" | "remorse" | "wall-mounting" | "installation" | "maintenance";
        /** @enum {string} */
        readonly channel?: "pos" | "call-centre" | "dr-mobile" | "mi.com" | "service-centre";
        /** @enum {string} */
        readonly country?: "NL" | "BE" | "LU";
        readonly raisedOn?: string;
        readonly product?: {
          /** @enum {string} */
          readonly line: "phone" | "eco" | "scooter" | "tv";
          readonly model: string;
          readonly serial: string;
          readonly screenInches?: number;
        };
        /** @enum {string} */
        readonly purchaseChannel?: "retail" | "mi.com";
        readonly orderId?: string;
        readonly sellerId?: string;
        readonly receivedOn?: string;
        readonly setAside?: readonly string[];
        /** @enum {string} */
        readonly holdReason: "review" | "verification" | "other-device" | "not-official" | "quote-expired" | "payment-amount" | "payment-silence" | "lost" | "uncollected";
        readonly note?: string;
        readonly reason?: string;
        /** Format: uri */
        readonly trackingUrl?: string;
        /** Format: uri */
        readonly labelUrl?: string;
        readonly slot?: string;
        /** Format: uri */
        readonly payUrl?: string;
        readonly lineDescriptions?: readonly string[];
      };
    };
    readonly RmaRefusedEntry: {
      /** @description Counts the events of one RMA from 1, without gaps. */
      readonly sequence: number;
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly at: string;
      /**
       * Format: date-time
       * @description When it really happened, where somebody reported it later.
       */
      readonly occurredAt?: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "rma.refused";
      /**
       * @description Who did it.
       * @enum {string}
       */
      readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
      readonly data: {
        readonly policyVersion?: string;
        readonly decisionVersion?: number;
        readonly service?: ("in-warranty-repair" | "out-of-warranty-repair" | "whole-unit-swap" | "doa-screening" | "remorse-screening") | null;
        readonly route?: {
          /** @enum {string} */
          readonly firstStep: "collection" | "remote-repair";
          /** @enum {string} */
          readonly collectFrom: "pos" | "consumer" | "drop-off-point" | "none";
          /** @enum {string} */
          readonly servicedAt: "depot" | "on-site";
          /** @enum {string} */
          readonly returnTo: "pos" | "consumer" | "none";
          readonly quoteTo: ("retailer" | "consumer") | null;
          readonly resultTo: readonly ("retailer" | "consumer" | "xms")[];
        } | null;
        readonly failed: readonly string[];
        readonly clauses: readonly string[];
        readonly note?: string;
        readonly reason?: string;
        /** Format: uri */
        readonly trackingUrl?: string;
        /** Format: uri */
        readonly labelUrl?: string;
        readonly slot?: string;
        /** Format: uri */
        readonly payUrl?: string;
        readonly lineDescriptions?: readonly string[];
      };
    };
    readonly TransportBookedEntry: {
      /** @description Counts the events of one RMA from 1, without gaps. */
      readonly sequence: number;
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly at: string;
      /**
       * Format: date-time
       * @description When it really happened, where somebody reported it later.
       */
      readonly occurredAt?: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "transport.booked";
      /**
       * @description Who did it.
       * @enum {string}
       */
      readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
      readonly data: {
        readonly carrier: string;
        readonly note?: string;
        readonly reason?: string;
        /** Format: uri */
        readonly trackingUrl?: string;
        /** Format: uri */
        readonly labelUrl?: string;
        readonly slot?: string;
        /** Format: uri */
        readonly payUrl?: string;
        readonly lineDescriptions?: readonly string[];
      };
    };
    readonly RemoteRepairAttemptedEntry: {
      /** @description Counts the events of one RMA from 1, without gaps. */
      readonly sequence: number;
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly at: string;
      /**
       * Format: date-time
       * @description When it really happened, where somebody reported it later.
       */
      readonly occurredAt?: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "remote_repair.attempted";
      /**
       * @description Who did it.
       * @enum {string}
       */
      readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
      readonly data: {
        readonly fixed: boolean;
        readonly note?: string;
        readonly reason?: string;
        /** Format: uri */
        readonly trackingUrl?: string;
        /** Format: uri */
        readonly labelUrl?: string;
        readonly slot?: string;
        /** Format: uri */
        readonly payUrl?: string;
        readonly lineDescriptions?: readonly string[];
      };
    };
    readonly VisitScheduledEntry: {
      /** @description Counts the events of one RMA from 1, without gaps. */
      readonly sequence: number;
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly at: string;
      /**
       * Format: date-time
       * @description When it really happened, where somebody reported it later.
       */
      readonly occurredAt?: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "visit.scheduled";
      /**
       * @description Who did it.
       * @enum {string}
       */
      readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
      readonly data: {
        readonly from: string;
        readonly to: string;
        readonly note?: string;
        readonly reason?: string;
        /** Format: uri */
        readonly trackingUrl?: string;
        /** Format: uri */
        readonly labelUrl?: string;
        readonly slot?: string;
        /** Format: uri */
        readonly payUrl?: string;
        readonly lineDescriptions?: readonly string[];
      };
    };
    readonly DeviceReceivedEntry: {
      /** @description Counts the events of one RMA from 1, without gaps. */
      readonly sequence: number;
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly at: string;
      /**
       * Format: date-time
       * @description When it really happened, where somebody reported it later.
       */
      readonly occurredAt?: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "device.received";
      /**
       * @description Who did it.
       * @enum {string}
       */
      readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
      readonly data: {
        readonly serial: string;
        readonly note?: string;
        readonly reason?: string;
        /** Format: uri */
        readonly trackingUrl?: string;
        /** Format: uri */
        readonly labelUrl?: string;
        readonly slot?: string;
        /** Format: uri */
        readonly payUrl?: string;
        readonly lineDescriptions?: readonly string[];
      };
    };
    readonly DeviceInspectedEntry: {
      /** @description Counts the events of one RMA from 1, without gaps. */
      readonly sequence: number;
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly at: string;
      /**
       * Format: date-time
       * @description When it really happened, where somebody reported it later.
       */
      readonly occurredAt?: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "device.inspected";
      /**
       * @description Who did it.
       * @enum {string}
       */
      readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
      readonly data: {
        readonly official: boolean;
        readonly warrantable: boolean;
        readonly causes: readonly ("wear" | "abnormal-use" | "unauthorised-repair" | "misuse-or-accident" | "improper-installation" | "liquid-or-voltage" | "cosmetic" | "outside-manual" | "software-or-third-party")[];
        /** @enum {string} */
        readonly part: "lcd" | "other";
        readonly serialLegible?: boolean;
        readonly sealIntact?: boolean;
        readonly covered: boolean;
        readonly service: ("in-warranty-repair" | "out-of-warranty-repair" | "whole-unit-swap" | "doa-screening" | "remorse-screening") | null;
        readonly route: {
          /** @enum {string} */
          readonly firstStep: "collection" | "remote-repair";
          /** @enum {string} */
          readonly collectFrom: "pos" | "consumer" | "drop-off-point" | "none";
          /** @enum {string} */
          readonly servicedAt: "depot" | "on-site";
          /** @enum {string} */
          readonly returnTo: "pos" | "consumer" | "none";
          readonly quoteTo: ("retailer" | "consumer") | null;
          readonly resultTo: readonly ("retailer" | "consumer" | "xms")[];
        } | null;
        readonly costs: readonly {
          /** @enum {string} */
          readonly item: "transport-inbound" | "transport-outbound" | "travel" | "labour" | "parts" | "handling" | "screening" | "outgoing-call" | "empty-box";
          /** @enum {string} */
          readonly payer: "vendor" | "consumer" | "retailer";
          /** @enum {string} */
          readonly when: "always" | "quote-accepted" | "quote-rejected";
          readonly vat: boolean;
          readonly clauses: readonly string[];
        }[] | null;
        readonly note?: string;
        readonly reason?: string;
        /** Format: uri */
        readonly trackingUrl?: string;
        /** Format: uri */
        readonly labelUrl?: string;
        readonly slot?: string;
        /** Format: uri */
        readonly payUrl?: string;
        readonly lineDescriptions?: readonly string[];
      };
    };
    readonly RepairCompletedEntry: {
      /** @description Counts the events of one RMA from 1, without gaps. */
      readonly sequence: number;
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly at: string;
      /**
       * Format: date-time
       * @description When it really happened, where somebody reported it later.
       */
      readonly occurredAt?: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "repair.completed";
      /**
       * @description Who did it.
       * @enum {string}
       */
      readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
      readonly data: {
        readonly note?: string;
        readonly reason?: string;
        /** Format: uri */
        readonly trackingUrl?: string;
        /** Format: uri */
        readonly labelUrl?: string;
        readonly slot?: string;
        /** Format: uri */
        readonly payUrl?: string;
        readonly lineDescriptions?: readonly string[];
      };
    };
    readonly DeviceSwappedEntry: {
      /** @description Counts the events of one RMA from 1, without gaps. */
      readonly sequence: number;
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly at: string;
      /**
       * Format: date-time
       * @description When it really happened, where somebody reported it later.
       */
      readonly occurredAt?: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "device.swapped";
      /**
       * @description Who did it.
       * @enum {string}
       */
      readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
      readonly data: {
        readonly newSerial: string;
        readonly inherits: {
          readonly purchasedOn?: string;
          readonly deliveredOn?: string;
          /** @enum {string} */
          readonly handover: "in-store" | "shipped";
          readonly proofOfPurchase?: {
            readonly presented?: boolean;
            readonly serialMarked?: boolean;
          };
          readonly reportedByOrderSystem?: {
            readonly orderId: string;
            readonly deliveredOn: string;
            readonly purchasedOn?: string;
          };
        } | null;
        readonly warrantyEndsOn: string | null;
        readonly note?: string;
        readonly reason?: string;
        /** Format: uri */
        readonly trackingUrl?: string;
        /** Format: uri */
        readonly labelUrl?: string;
        readonly slot?: string;
        /** Format: uri */
        readonly payUrl?: string;
        readonly lineDescriptions?: readonly string[];
      };
    };
    readonly DeviceShippedEntry: {
      /** @description Counts the events of one RMA from 1, without gaps. */
      readonly sequence: number;
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly at: string;
      /**
       * Format: date-time
       * @description When it really happened, where somebody reported it later.
       */
      readonly occurredAt?: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "device.shipped";
      /**
       * @description Who did it.
       * @enum {string}
       */
      readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
      readonly data: {
        readonly carrier: string;
        readonly note?: string;
        readonly reason?: string;
        /** Format: uri */
        readonly trackingUrl?: string;
        /** Format: uri */
        readonly labelUrl?: string;
        readonly slot?: string;
        /** Format: uri */
        readonly payUrl?: string;
        readonly lineDescriptions?: readonly string[];
      };
    };
    readonly DeviceDeliveredEntry: {
      /** @description Counts the events of one RMA from 1, without gaps. */
      readonly sequence: number;
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly at: string;
      /**
       * Format: date-time
       * @description When it really happened, where somebody reported it later.
       */
      readonly occurredAt?: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "device.delivered";
      /**
       * @description Who did it.
       * @enum {string}
       */
      readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
      readonly data: {
        readonly note?: string;
        readonly reason?: string;
        /** Format: uri */
        readonly trackingUrl?: string;
        /** Format: uri */
        readonly labelUrl?: string;
        readonly slot?: string;
        /** Format: uri */
        readonly payUrl?: string;
        readonly lineDescriptions?: readonly string[];
      };
    };
    readonly DeviceNotOfficialEntry: {
      /** @description Counts the events of one RMA from 1, without gaps. */
      readonly sequence: number;
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly at: string;
      /**
       * Format: date-time
       * @description When it really happened, where somebody reported it later.
       */
      readonly occurredAt?: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "device.not_official";
      /**
       * @description Who did it.
       * @enum {string}
       */
      readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
      readonly data: {
        readonly clauses: readonly string[];
        readonly note?: string;
        readonly reason?: string;
        /** Format: uri */
        readonly trackingUrl?: string;
        /** Format: uri */
        readonly labelUrl?: string;
        readonly slot?: string;
        /** Format: uri */
        readonly payUrl?: string;
        readonly lineDescriptions?: readonly string[];
      };
    };
    readonly DeviceCollectedEntry: {
      /** @description Counts the events of one RMA from 1, without gaps. */
      readonly sequence: number;
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly at: string;
      /**
       * Format: date-time
       * @description When it really happened, where somebody reported it later.
       */
      readonly occurredAt?: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "device.collected";
      /**
       * @description Who did it.
       * @enum {string}
       */
      readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
      readonly data: {
        readonly note?: string;
        readonly reason?: string;
        /** Format: uri */
        readonly trackingUrl?: string;
        /** Format: uri */
        readonly labelUrl?: string;
        readonly slot?: string;
        /** Format: uri */
        readonly payUrl?: string;
        readonly lineDescriptions?: readonly string[];
      };
    };
    readonly QuoteIssuedEntry: {
      /** @description Counts the events of one RMA from 1, without gaps. */
      readonly sequence: number;
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly at: string;
      /**
       * Format: date-time
       * @description When it really happened, where somebody reported it later.
       */
      readonly occurredAt?: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "quote.issued";
      /**
       * @description Who did it.
       * @enum {string}
       */
      readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
      readonly data: {
        readonly revision: number;
        readonly lines: readonly {
          /** @enum {string} */
          readonly kind: "labour" | "parts" | "transport-inbound" | "transport-outbound" | "travel";
          readonly amountCents: number;
        }[];
        readonly reject: {
          readonly transportCents: number;
          readonly handlingCents: number;
        };
        readonly netCents: number;
        readonly vatRate: number;
        readonly vatCents: number;
        readonly totalCents: number;
        readonly rejectTotalCents: number;
        readonly expiresAt: string;
        readonly note?: string;
        readonly reason?: string;
        /** Format: uri */
        readonly trackingUrl?: string;
        /** Format: uri */
        readonly labelUrl?: string;
        readonly slot?: string;
        /** Format: uri */
        readonly payUrl?: string;
        readonly lineDescriptions?: readonly string[];
      };
    };
    readonly QuoteSupersededEntry: {
      /** @description Counts the events of one RMA from 1, without gaps. */
      readonly sequence: number;
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly at: string;
      /**
       * Format: date-time
       * @description When it really happened, where somebody reported it later.
       */
      readonly occurredAt?: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "quote.superseded";
      /**
       * @description Who did it.
       * @enum {string}
       */
      readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
      readonly data: {
        readonly revision: number;
        readonly note?: string;
        readonly reason?: string;
        /** Format: uri */
        readonly trackingUrl?: string;
        /** Format: uri */
        readonly labelUrl?: string;
        readonly slot?: string;
        /** Format: uri */
        readonly payUrl?: string;
        readonly lineDescriptions?: readonly string[];
      };
    };
    readonly QuoteAcceptedEntry: {
      /** @description Counts the events of one RMA from 1, without gaps. */
      readonly sequence: number;
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly at: string;
      /**
       * Format: date-time
       * @description When it really happened, where somebody reported it later.
       */
      readonly occurredAt?: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "quote.accepted";
      /**
       * @description Who did it.
       * @enum {string}
       */
      readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
      readonly data: {
        readonly revision: number;
        readonly totalCents: number;
        readonly payment: {
          readonly paymentId: string;
          /** @enum {string} */
          readonly purpose: "quote" | "reject-fee";
          /** @enum {string} */
          readonly status: "open" | "paid" | "failed" | "expired" | "refunded";
          readonly amountCents: number;
          /** @constant */
          readonly currency: "EUR";
        } | null;
        readonly note?: string;
        readonly reason?: string;
        /** Format: uri */
        readonly trackingUrl?: string;
        /** Format: uri */
        readonly labelUrl?: string;
        readonly slot?: string;
        /** Format: uri */
        readonly payUrl?: string;
        readonly lineDescriptions?: readonly string[];
      };
    };
    readonly QuoteRejectedEntry: {
      /** @description Counts the events of one RMA from 1, without gaps. */
      readonly sequence: number;
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly at: string;
      /**
       * Format: date-time
       * @description When it really happened, where somebody reported it later.
       */
      readonly occurredAt?: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "quote.rejected";
      /**
       * @description Who did it.
       * @enum {string}
       */
      readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
      readonly data: {
        readonly revision: number;
        readonly rejectTotalCents: number;
        readonly payment: {
          readonly paymentId: string;
          /** @enum {string} */
          readonly purpose: "quote" | "reject-fee";
          /** @enum {string} */
          readonly status: "open" | "paid" | "failed" | "expired" | "refunded";
          readonly amountCents: number;
          /** @constant */
          readonly currency: "EUR";
        } | null;
        readonly note?: string;
        readonly reason?: string;
        /** Format: uri */
        readonly trackingUrl?: string;
        /** Format: uri */
        readonly labelUrl?: string;
        readonly slot?: string;
        /** Format: uri */
        readonly payUrl?: string;
        readonly lineDescriptions?: readonly string[];
      };
    };
    readonly QuoteExpiredEntry: {
      /** @description Counts the events of one RMA from 1, without gaps. */
      readonly sequence: number;
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly at: string;
      /**
       * Format: date-time
       * @description When it really happened, where somebody reported it later.
       */
      readonly occurredAt?: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "quote.expired";
      /**
       * @description Who did it.
       * @enum {string}
       */
      readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
      readonly data: {
        readonly revision: number;
        readonly note?: string;
        readonly reason?: string;
        /** Format: uri */
        readonly trackingUrl?: string;
        /** Format: uri */
        readonly labelUrl?: string;
        readonly slot?: string;
        /** Format: uri */
        readonly payUrl?: string;
        readonly lineDescriptions?: readonly string[];
      };
    };
    readonly PaymentReceivedEntry: {
      /** @description Counts the events of one RMA from 1, without gaps. */
      readonly sequence: number;
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly at: string;
      /**
       * Format: date-time
       * @description When it really happened, where somebody reported it later.
       */
      readonly occurredAt?: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "payment.received";
      /**
       * @description Who did it.
       * @enum {string}
       */
      readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
      readonly data: {
        readonly paymentId: string;
        readonly amountCents: number;
        readonly note?: string;
        readonly reason?: string;
        /** Format: uri */
        readonly trackingUrl?: string;
        /** Format: uri */
        readonly labelUrl?: string;
        readonly slot?: string;
        /** Format: uri */
        readonly payUrl?: string;
        readonly lineDescriptions?: readonly string[];
      };
    };
    readonly PaymentFailedEntry: {
      /** @description Counts the events of one RMA from 1, without gaps. */
      readonly sequence: number;
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly at: string;
      /**
       * Format: date-time
       * @description When it really happened, where somebody reported it later.
       */
      readonly occurredAt?: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "payment.failed";
      /**
       * @description Who did it.
       * @enum {string}
       */
      readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
      readonly data: {
        readonly paymentId: string;
        /** @enum {string} */
        readonly status: "failed" | "expired";
        readonly note?: string;
        readonly reason?: string;
        /** Format: uri */
        readonly trackingUrl?: string;
        /** Format: uri */
        readonly labelUrl?: string;
        readonly slot?: string;
        /** Format: uri */
        readonly payUrl?: string;
        readonly lineDescriptions?: readonly string[];
      };
    };
    readonly DoaAcceptedEntry: {
      /** @description Counts the events of one RMA from 1, without gaps. */
      readonly sequence: number;
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly at: string;
      /**
       * Format: date-time
       * @description When it really happened, where somebody reported it later.
       */
      readonly occurredAt?: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "doa.accepted";
      /**
       * @description Who did it.
       * @enum {string}
       */
      readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
      readonly data: {
        readonly manufacturingFailure?: boolean;
        readonly boxContentsComplete: boolean;
        readonly visibleAbuse: boolean;
        readonly sealIntact: boolean;
        readonly serialLegible: boolean;
        readonly claim: {
          readonly serial: string;
          readonly model: string;
          readonly purchasedOn: string | null;
          readonly deliveredOn: string | null;
          readonly raisedOn: string;
          readonly policyVersion: string;
          readonly clauses: readonly string[];
        } | null;
        readonly note?: string;
        readonly reason?: string;
        /** Format: uri */
        readonly trackingUrl?: string;
        /** Format: uri */
        readonly labelUrl?: string;
        readonly slot?: string;
        /** Format: uri */
        readonly payUrl?: string;
        readonly lineDescriptions?: readonly string[];
      };
    };
    readonly DoaRejectedEntry: {
      /** @description Counts the events of one RMA from 1, without gaps. */
      readonly sequence: number;
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly at: string;
      /**
       * Format: date-time
       * @description When it really happened, where somebody reported it later.
       */
      readonly occurredAt?: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "doa.rejected";
      /**
       * @description Who did it.
       * @enum {string}
       */
      readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
      readonly data: {
        readonly manufacturingFailure?: boolean;
        readonly boxContentsComplete: boolean;
        readonly visibleAbuse: boolean;
        readonly sealIntact: boolean;
        readonly serialLegible: boolean;
        readonly note?: string;
        readonly reason?: string;
        /** Format: uri */
        readonly trackingUrl?: string;
        /** Format: uri */
        readonly labelUrl?: string;
        readonly slot?: string;
        /** Format: uri */
        readonly payUrl?: string;
        readonly lineDescriptions?: readonly string[];
      };
    };
    readonly RemorseAcceptedEntry: {
      /** @description Counts the events of one RMA from 1, without gaps. */
      readonly sequence: number;
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly at: string;
      /**
       * Format: date-time
       * @description When it really happened, where somebody reported it later.
       */
      readonly occurredAt?: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "remorse.accepted";
      /**
       * @description Who did it.
       * @enum {string}
       */
      readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
      readonly data: {
        readonly manufacturingFailure?: boolean;
        readonly boxContentsComplete: boolean;
        readonly visibleAbuse: boolean;
        readonly sealIntact: boolean;
        readonly serialLegible: boolean;
        readonly note?: string;
        readonly reason?: string;
        /** Format: uri */
        readonly trackingUrl?: string;
        /** Format: uri */
        readonly labelUrl?: string;
        readonly slot?: string;
        /** Format: uri */
        readonly payUrl?: string;
        readonly lineDescriptions?: readonly string[];
      };
    };
    readonly RemorseRejectedEntry: {
      /** @description Counts the events of one RMA from 1, without gaps. */
      readonly sequence: number;
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly at: string;
      /**
       * Format: date-time
       * @description When it really happened, where somebody reported it later.
       */
      readonly occurredAt?: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "remorse.rejected";
      /**
       * @description Who did it.
       * @enum {string}
       */
      readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
      readonly data: {
        readonly manufacturingFailure?: boolean;
        readonly boxContentsComplete: boolean;
        readonly visibleAbuse: boolean;
        readonly sealIntact: boolean;
        readonly serialLegible: boolean;
        readonly note?: string;
        readonly reason?: string;
        /** Format: uri */
        readonly trackingUrl?: string;
        /** Format: uri */
        readonly labelUrl?: string;
        readonly slot?: string;
        /** Format: uri */
        readonly payUrl?: string;
        readonly lineDescriptions?: readonly string[];
      };
    };
    readonly DeviceQuarantinedEntry: {
      /** @description Counts the events of one RMA from 1, without gaps. */
      readonly sequence: number;
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly at: string;
      /**
       * Format: date-time
       * @description When it really happened, where somebody reported it later.
       */
      readonly occurredAt?: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "device.quarantined";
      /**
       * @description Who did it.
       * @enum {string}
       */
      readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
      readonly data: {
        readonly note?: string;
        readonly reason?: string;
        /** Format: uri */
        readonly trackingUrl?: string;
        /** Format: uri */
        readonly labelUrl?: string;
        readonly slot?: string;
        /** Format: uri */
        readonly payUrl?: string;
        readonly lineDescriptions?: readonly string[];
      };
    };
    readonly InformationReceivedEntry: {
      /** @description Counts the events of one RMA from 1, without gaps. */
      readonly sequence: number;
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly at: string;
      /**
       * Format: date-time
       * @description When it really happened, where somebody reported it later.
       */
      readonly occurredAt?: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "information.received";
      /**
       * @description Who did it.
       * @enum {string}
       */
      readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
      readonly data: {
        readonly policyVersion?: string;
        readonly decisionVersion?: number;
        readonly service?: ("in-warranty-repair" | "out-of-warranty-repair" | "whole-unit-swap" | "doa-screening" | "remorse-screening") | null;
        readonly route?: {
          /** @enum {string} */
          readonly firstStep: "collection" | "remote-repair";
          /** @enum {string} */
          readonly collectFrom: "pos" | "consumer" | "drop-off-point" | "none";
          /** @enum {string} */
          readonly servicedAt: "depot" | "on-site";
          /** @enum {string} */
          readonly returnTo: "pos" | "consumer" | "none";
          readonly quoteTo: ("retailer" | "consumer") | null;
          readonly resultTo: readonly ("retailer" | "consumer" | "xms")[];
        } | null;
        readonly paths: readonly string[];
        readonly screenInches?: number;
        readonly judged?: {
          readonly covered: boolean;
          readonly service: ("in-warranty-repair" | "out-of-warranty-repair" | "whole-unit-swap" | "doa-screening" | "remorse-screening") | null;
          readonly route: {
            /** @enum {string} */
            readonly firstStep: "collection" | "remote-repair";
            /** @enum {string} */
            readonly collectFrom: "pos" | "consumer" | "drop-off-point" | "none";
            /** @enum {string} */
            readonly servicedAt: "depot" | "on-site";
            /** @enum {string} */
            readonly returnTo: "pos" | "consumer" | "none";
            readonly quoteTo: ("retailer" | "consumer") | null;
            readonly resultTo: readonly ("retailer" | "consumer" | "xms")[];
          } | null;
          readonly costs: readonly {
            /** @enum {string} */
            readonly item: "transport-inbound" | "transport-outbound" | "travel" | "labour" | "parts" | "handling" | "screening" | "outgoing-call" | "empty-box";
            /** @enum {string} */
            readonly payer: "vendor" | "consumer" | "retailer";
            /** @enum {string} */
            readonly when: "always" | "quote-accepted" | "quote-rejected";
            readonly vat: boolean;
            readonly clauses: readonly string[];
          }[];
        };
        readonly note?: string;
        readonly reason?: string;
        /** Format: uri */
        readonly trackingUrl?: string;
        /** Format: uri */
        readonly labelUrl?: string;
        readonly slot?: string;
        /** Format: uri */
        readonly payUrl?: string;
        readonly lineDescriptions?: readonly string[];
      };
    };
    readonly RepairRequestedEntry: {
      /** @description Counts the events of one RMA from 1, without gaps. */
      readonly sequence: number;
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly at: string;
      /**
       * Format: date-time
       * @description When it really happened, where somebody reported it later.
       */
      readonly occurredAt?: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "repair.requested";
      /**
       * @description Who did it.
       * @enum {string}
       */
      readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
      readonly data: {
        /** @enum {string} */
        readonly service: "in-warranty-repair" | "out-of-warranty-repair" | "whole-unit-swap" | "doa-screening" | "remorse-screening";
        readonly route: {
          /** @enum {string} */
          readonly firstStep: "collection" | "remote-repair";
          /** @enum {string} */
          readonly collectFrom: "pos" | "consumer" | "drop-off-point" | "none";
          /** @enum {string} */
          readonly servicedAt: "depot" | "on-site";
          /** @enum {string} */
          readonly returnTo: "pos" | "consumer" | "none";
          readonly quoteTo: ("retailer" | "consumer") | null;
          readonly resultTo: readonly ("retailer" | "consumer" | "xms")[];
        } | null;
        readonly note?: string;
        readonly reason?: string;
        /** Format: uri */
        readonly trackingUrl?: string;
        /** Format: uri */
        readonly labelUrl?: string;
        readonly slot?: string;
        /** Format: uri */
        readonly payUrl?: string;
        readonly lineDescriptions?: readonly string[];
      };
    };
    readonly SecondLookRequestedEntry: {
      /** @description Counts the events of one RMA from 1, without gaps. */
      readonly sequence: number;
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly at: string;
      /**
       * Format: date-time
       * @description When it really happened, where somebody reported it later.
       */
      readonly occurredAt?: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "second_look.requested";
      /**
       * @description Who did it.
       * @enum {string}
       */
      readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
      readonly data: {
        readonly itemId: string;
        readonly note?: string;
        readonly reason?: string;
        /** Format: uri */
        readonly trackingUrl?: string;
        /** Format: uri */
        readonly labelUrl?: string;
        readonly slot?: string;
        /** Format: uri */
        readonly payUrl?: string;
        readonly lineDescriptions?: readonly string[];
      };
    };
    readonly DeskDecidedEntry: {
      /** @description Counts the events of one RMA from 1, without gaps. */
      readonly sequence: number;
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly at: string;
      /**
       * Format: date-time
       * @description When it really happened, where somebody reported it later.
       */
      readonly occurredAt?: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "desk.decided";
      /**
       * @description Who did it.
       * @enum {string}
       */
      readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
      readonly data: {
        readonly policyVersion?: string;
        readonly decisionVersion?: number;
        readonly service?: ("in-warranty-repair" | "out-of-warranty-repair" | "whole-unit-swap" | "doa-screening" | "remorse-screening") | null;
        readonly route?: {
          /** @enum {string} */
          readonly firstStep: "collection" | "remote-repair";
          /** @enum {string} */
          readonly collectFrom: "pos" | "consumer" | "drop-off-point" | "none";
          /** @enum {string} */
          readonly servicedAt: "depot" | "on-site";
          /** @enum {string} */
          readonly returnTo: "pos" | "consumer" | "none";
          readonly quoteTo: ("retailer" | "consumer") | null;
          readonly resultTo: readonly ("retailer" | "consumer" | "xms")[];
        } | null;
        /** @enum {string} */
        readonly action: "approve" | "refuse" | "return-unrepaired" | "cancel" | "refund" | "admit" | "uphold";
        readonly overturns: readonly string[];
        readonly serial?: string;
        readonly judged?: {
          readonly covered: boolean;
          readonly service: ("in-warranty-repair" | "out-of-warranty-repair" | "whole-unit-swap" | "doa-screening" | "remorse-screening") | null;
          readonly route: {
            /** @enum {string} */
            readonly firstStep: "collection" | "remote-repair";
            /** @enum {string} */
            readonly collectFrom: "pos" | "consumer" | "drop-off-point" | "none";
            /** @enum {string} */
            readonly servicedAt: "depot" | "on-site";
            /** @enum {string} */
            readonly returnTo: "pos" | "consumer" | "none";
            readonly quoteTo: ("retailer" | "consumer") | null;
            readonly resultTo: readonly ("retailer" | "consumer" | "xms")[];
          } | null;
          readonly costs: readonly {
            /** @enum {string} */
            readonly item: "transport-inbound" | "transport-outbound" | "travel" | "labour" | "parts" | "handling" | "screening" | "outgoing-call" | "empty-box";
            /** @enum {string} */
            readonly payer: "vendor" | "consumer" | "retailer";
            /** @enum {string} */
            readonly when: "always" | "quote-accepted" | "quote-rejected";
            readonly vat: boolean;
            readonly clauses: readonly string[];
          }[];
        };
        readonly owesRejectFee?: boolean;
        readonly continuedAs?: string;
        readonly payment?: {
          readonly paymentId: string;
          /** @enum {string} */
          readonly purpose: "quote" | "reject-fee";
          /** @enum {string} */
          readonly status: "open" | "paid" | "failed" | "expired" | "refunded";
          readonly amountCents: number;
          /** @constant */
          readonly currency: "EUR";
        };
        readonly note?: string;
        readonly reason?: string;
        /** Format: uri */
        readonly trackingUrl?: string;
        /** Format: uri */
        readonly labelUrl?: string;
        readonly slot?: string;
        /** Format: uri */
        readonly payUrl?: string;
        readonly lineDescriptions?: readonly string[];
      };
    };
    readonly QuoteWithdrawnEntry: {
      /** @description Counts the events of one RMA from 1, without gaps. */
      readonly sequence: number;
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly at: string;
      /**
       * Format: date-time
       * @description When it really happened, where somebody reported it later.
       */
      readonly occurredAt?: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "quote.withdrawn";
      /**
       * @description Who did it.
       * @enum {string}
       */
      readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
      readonly data: {
        readonly revision: number;
        readonly note?: string;
        readonly reason?: string;
        /** Format: uri */
        readonly trackingUrl?: string;
        /** Format: uri */
        readonly labelUrl?: string;
        readonly slot?: string;
        /** Format: uri */
        readonly payUrl?: string;
        readonly lineDescriptions?: readonly string[];
      };
    };
    readonly PaymentRefundedEntry: {
      /** @description Counts the events of one RMA from 1, without gaps. */
      readonly sequence: number;
      /**
       * Format: date-time
       * @description When it was recorded, business time.
       */
      readonly at: string;
      /**
       * Format: date-time
       * @description When it really happened, where somebody reported it later.
       */
      readonly occurredAt?: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: "payment.refunded";
      /**
       * @description Who did it.
       * @enum {string}
       */
      readonly by: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments" | "consumer" | "system";
      readonly data: {
        readonly paymentId: string;
        readonly amountCents: number;
        readonly note?: string;
        readonly reason?: string;
        /** Format: uri */
        readonly trackingUrl?: string;
        /** Format: uri */
        readonly labelUrl?: string;
        readonly slot?: string;
        /** Format: uri */
        readonly payUrl?: string;
        readonly lineDescriptions?: readonly string[];
      };
    };
    readonly Rma: {
      readonly rmaNumber: string;
      /** @description Your own reference, as you sent it. */
      readonly partnerReference: string | null;
      /**
       * @description Where it stands. `closed` and `cancelled` are the ends.
       * @enum {string}
       */
      readonly state: "pending-verification" | "awaiting-information" | "remote-repair" | "visit-planned" | "registered" | "in-transit" | "received" | "quoted" | "awaiting-payment" | "in-repair" | "screening" | "quarantined" | "awaiting-collection" | "returning" | "on-hold" | "closed" | "cancelled";
      /** @description How it ended; null until then, and when it was cancelled. */
      readonly outcome: ("lost" | "repaired" | "swapped" | "fixed-remotely" | "returned-unrepaired" | "doa-accepted" | "doa-rejected" | "remorse-accepted" | "remorse-rejected" | "collected-by-retailer" | "refused") | null;
      /** @description Why a person of the service desk has to decide; null unless `state` is `on-hold`. */
      readonly holdReason: ("review" | "verification" | "other-device" | "not-official" | "quote-expired" | "payment-amount" | "payment-silence" | "lost" | "uncollected") | null;
      /** @description The state that the hold interrupted; null while it is not on hold, or when it began so. */
      readonly heldFrom: ("pending-verification" | "awaiting-information" | "remote-repair" | "visit-planned" | "registered" | "in-transit" | "received" | "quoted" | "awaiting-payment" | "in-repair" | "screening" | "quarantined" | "awaiting-collection" | "returning" | "on-hold" | "closed" | "cancelled") | null;
      /** @description What you can do with it now. Anything else is 409 `wrong-state`. */
      readonly allowedActions: readonly ("transport-booked" | "remote-repair" | "visit-scheduled" | "received" | "inspected" | "repaired" | "swapped" | "shipped" | "delivered" | "collected" | "approve" | "refuse" | "return-unrepaired" | "cancel" | "refund" | "quote" | "quote-response" | "payment" | "doa-result" | "information" | "cancellation" | "repair-request" | "second-look")[];
      /** @description What is done; null while it is undecided. */
      readonly service: ("in-warranty-repair" | "out-of-warranty-repair" | "whole-unit-swap" | "doa-screening" | "remorse-screening") | null;
      /** @enum {string} */
      readonly request: "repair" | "doa" | "remorse" | "wall-mounting" | "installation" | "maintenance";
      /** @enum {string} */
      readonly country: "NL" | "BE" | "LU";
      readonly product: {
        /** @enum {string} */
        readonly line: "phone" | "eco" | "scooter" | "tv";
        readonly model: string;
        readonly serial: string;
        readonly screenInches?: number;
        readonly imei?: string;
      };
      /** @description The newest quote; null while there is none. */
      readonly quote: components["schemas"]["Quote"] | null;
      /** @description What the consumer is asked to pay online; null when nothing. */
      readonly payment: {
        readonly paymentId: string;
        /**
         * @description For the accepted quote, or for the fee of a rejection.
         * @enum {string}
         */
        readonly purpose: "quote" | "reject-fee";
        /**
         * @description `open` until what is asked for has come in; `refunded`: it went back.
         * @enum {string}
         */
        readonly status: "open" | "paid" | "failed" | "expired" | "refunded";
        /** @description What is asked for, with VAT. */
        readonly amountCents: number;
        /** @constant */
        readonly currency: "EUR";
        /** @description What has come in so far and was not given back. */
        readonly receivedCents: number;
        /** @description The page on which it is paid; null for who may not see it. */
        readonly payUrl: string | null;
      } | null;
      /** @description The unit that took its place; null unless it was swapped. */
      readonly swappedTo: {
        readonly serial: string;
        /** @description Last day of its warranty; null when unknown. */
        readonly warrantyEndsOn: string | null;
      } | null;
      /** @description The RMA under which it went on after this one had ended. */
      readonly continuedAs: string | null;
      /**
       * Format: date-time
       * @description When it was registered, business time.
       */
      readonly registeredAt: string;
      /**
       * Format: date-time
       * @description Since when it is in its state; on hold: since when for this reason.
       */
      readonly since: string;
      /**
       * Format: date-time
       * @description When it changed last: what `updatedSince` compares with.
       */
      readonly updatedAt: string;
      readonly links: {
        /** @description Path of the RMA, under the address of the service. */
        readonly self: string;
      };
      /** @description Id of the partner that registered it; left out for retailers. */
      readonly registrar?: string;
      /** @description The newest decision of the policy; null while there is none. */
      readonly decision: components["schemas"]["Decision"] | null;
      readonly fault?: {
        readonly description?: string;
        readonly manufacturingFailure?: boolean;
        readonly causes?: readonly ("wear" | "abnormal-use" | "unauthorised-repair" | "misuse-or-accident" | "improper-installation" | "liquid-or-voltage" | "cosmetic" | "outside-manual" | "software-or-third-party")[];
        /** @enum {string} */
        readonly part?: "lcd" | "other";
      };
      /** @description Null once erased. The e-mail address is shown to who sent it and to the service desk. */
      readonly consumer: {
        readonly name: string;
        /** Format: email */
        readonly email?: string;
        readonly phone?: string;
        /** @enum {string} */
        readonly language: "nl" | "fr" | "de" | "en";
        readonly address: {
          readonly street: string;
          readonly houseNumber: string;
          readonly postalCode: string;
          readonly city: string;
          /** @enum {string} */
          readonly country: "NL" | "BE" | "LU";
        };
      } | null;
      /** @description The way of the device as it stands, for example after an inspection; null while it cannot be said. */
      readonly route: {
        /**
         * @description What is done first: the device is collected, or a television is looked at remotely.
         * @enum {string}
         */
        readonly firstStep: "collection" | "remote-repair";
        /**
         * @description Where it is collected; `none`: the technician comes.
         * @enum {string}
         */
        readonly collectFrom: "pos" | "consumer" | "drop-off-point" | "none";
        /**
         * @description Where it is repaired or screened.
         * @enum {string}
         */
        readonly servicedAt: "depot" | "on-site";
        /**
         * @description Where it goes back to.
         * @enum {string}
         */
        readonly returnTo: "pos" | "consumer" | "none";
        /** @description Who answers a quote; null for screenings, which have none. */
        readonly quoteTo: ("retailer" | "consumer") | null;
        /** @description Who is told the result of a screening. */
        readonly resultTo: readonly ("retailer" | "consumer" | "xms")[];
      } | null;
      /** @description Last day on which the seller is liable for a device that was repaired under warranty. */
      readonly liabilityExtendedUntil: string | null;
      /** @description Who pays what as things stand. */
      readonly costs: readonly {
        /** @enum {string} */
        readonly item: "transport-inbound" | "transport-outbound" | "travel" | "labour" | "parts" | "handling" | "screening" | "outgoing-call" | "empty-box" | "payment";
        /**
         * @description Who bears it.
         * @enum {string}
         */
        readonly payer: "vendor" | "consumer" | "retailer";
        /**
         * @description `always`, or only if a quote is accepted, or only if it is rejected.
         * @enum {string}
         */
        readonly when: "always" | "quote-accepted" | "quote-rejected";
        /** @description Whether VAT is added. */
        readonly vat: boolean;
        /** @description The clauses of the policy that say so. */
        readonly clauses: readonly string[];
        /** @description Null while it is open, and for who may not see it; so are `vatCents` and `grossCents`. */
        readonly netCents: number | null;
        readonly vatCents: number | null;
        readonly grossCents: number | null;
      }[];
      /** @description What is owed for certain, entry by entry. An entry is never changed: another one takes it back. */
      readonly ledger: readonly {
        /** @description The event that made the entry; `line` counts its entries. */
        readonly sequence: number;
        readonly line: number;
        /** Format: date-time */
        readonly at: string;
        /** @enum {string} */
        readonly payer: "vendor" | "consumer" | "retailer";
        /** @description With whom it is settled: `vendor`, `consumer`, or a partner by its id. */
        readonly account: ("vendor" | "consumer") | string;
        /** @enum {string} */
        readonly item: "transport-inbound" | "transport-outbound" | "travel" | "labour" | "parts" | "handling" | "screening" | "outgoing-call" | "empty-box" | "payment";
        readonly clauses: readonly string[];
        /** @description Without VAT. Negative: taken back, or money received; so are `vatCents` and `grossCents`. */
        readonly netCents: number;
        readonly vatRate: number;
        readonly vatCents: number;
        readonly grossCents: number;
      }[];
      /** @description How long it takes, in working days of the consumer’s country; null while it was not admitted. */
      readonly turnaround: {
        /** Format: date-time */
        readonly startedAt: string;
        /** @description When the device was back, or nothing was to go back any more; null until then. */
        readonly endedAt: string | null;
        /** @description So far, without the pauses; the `phases` come to as much. */
        readonly workingDays: number;
        /** @description Spent waiting for the consumer or the retailer; not counted. */
        readonly pausedDays: number;
        readonly phases: {
          readonly wayIn: number;
          readonly inspection: number;
          readonly quote: number;
          readonly repair: number;
          readonly wayBack: number;
        };
        /** @description Whether it waits for the consumer or the retailer now. */
        readonly paused: boolean;
        /** @description Local day on which the promised working days run out; null while paused and once ended. */
        readonly expectedOn: string | null;
        /** @description Whether it took longer than promised. */
        readonly late: boolean;
      } | null;
      /** @description Every event from the first, with the texts and links that you may read. */
      readonly timeline: readonly components["schemas"]["TimelineEntry"][];
    };
    readonly FeedPage: {
      /** @description In order; empty at the end of the feed. */
      readonly events: readonly components["schemas"]["Event"][];
      /** @description The `after` of the next call, also of an empty page: store it with what you did about the events. */
      readonly next: string;
    };
    readonly Partner: {
      readonly partnerId: string;
      /** @enum {string} */
      readonly role: "retailer" | "call-centre" | "portal" | "shop" | "service-centre" | "desk" | "payments";
      /** @description Your limit; your quota in a window is in `ratelimit-policy`. */
      readonly requestsPerSecond: number;
      /** @description How many secrets sign for you now: two during a rotation. */
      readonly liveSecrets: number;
      /** @description The Ed25519 keys by which you sign `v1a`. */
      readonly publicKeys: readonly string[];
      /** @description Where your webhooks go; null while they go nowhere. */
      readonly endpoint: {
        /** Format: uri */
        readonly url: string;
        /** @description The types that it takes; null for all. */
        readonly eventTypes: readonly ("rma.registered" | "rma.cancelled" | "rma.closed" | "rma.pending_verification" | "rma.awaiting_information" | "rma.on_hold" | "rma.refused" | "transport.booked" | "remote_repair.attempted" | "visit.scheduled" | "device.received" | "device.inspected" | "repair.completed" | "device.swapped" | "device.shipped" | "device.delivered" | "device.not_official" | "device.collected" | "quote.issued" | "quote.superseded" | "quote.accepted" | "quote.rejected" | "quote.expired" | "payment.received" | "payment.failed" | "doa.accepted" | "doa.rejected" | "remorse.accepted" | "remorse.rejected" | "device.quarantined" | "information.received" | "repair.requested" | "second_look.requested" | "desk.decided" | "quote.withdrawn" | "payment.refunded")[] | null;
        /** @description Since when every attempt has failed; null while it takes events. */
        readonly failingSince: string | null;
        /** @description Since when, and why, nothing is sent to it: set it again with `PUT /v1/partner/endpoint`. */
        readonly disabled: {
          /** Format: date-time */
          readonly at: string;
          /**
           * @description `gone`: it answered 410. `failing`: nothing was taken for days.
           * @enum {string}
           */
          readonly reason: "gone" | "failing";
        } | null;
      } | null;
    };
    readonly DeliveryPage: {
      readonly deliveries: readonly {
        /** @description Id of the event: the `webhook-id` of its webhook. */
        readonly eventId: string;
        /** @enum {string} */
        readonly type: "rma.registered" | "rma.cancelled" | "rma.closed" | "rma.pending_verification" | "rma.awaiting_information" | "rma.on_hold" | "rma.refused" | "transport.booked" | "remote_repair.attempted" | "visit.scheduled" | "device.received" | "device.inspected" | "repair.completed" | "device.swapped" | "device.shipped" | "device.delivered" | "device.not_official" | "device.collected" | "quote.issued" | "quote.superseded" | "quote.accepted" | "quote.rejected" | "quote.expired" | "payment.received" | "payment.failed" | "doa.accepted" | "doa.rejected" | "remorse.accepted" | "remorse.rejected" | "device.quarantined" | "information.received" | "repair.requested" | "second_look.requested" | "desk.decided" | "quote.withdrawn" | "payment.refunded" | "endpoint.test" | "endpoint.disabled";
        /**
         * Format: date-time
         * @description When the event happened, business time.
         */
        readonly timestamp: string;
        /**
         * @description `pending`: its first attempt is to come. `retrying`: it failed and is tried again. `dead`: given up. `not-sent`: there was no endpoint for it; it is in the feed.
         * @enum {string}
         */
        readonly status: "pending" | "retrying" | "delivered" | "dead" | "not-sent";
        /** @description Every attempt since the delivery began, or was begun anew by a redelivery. */
        readonly attempts: readonly {
          /** Format: date-time */
          readonly at: string;
          /** @description What your endpoint answered; null when it answered nothing. */
          readonly statusCode: number | null;
          /** @description Why it failed, e.g. `disabled`; null when it was taken. */
          readonly cause: string | null;
          /** @description The first 200 characters of your answer. */
          readonly response: string | null;
        }[];
        /** @description That of the newest attempt; null while there is none. */
        readonly lastStatusCode: number | null;
        /** @description The earliest instant of the next attempt; null when there is none. */
        readonly nextAttemptAt: string | null;
        /** @description When your endpoint took it; null until then. */
        readonly deliveredAt: string | null;
      }[];
      /** @description The `cursor` of the next page; null at the end. Opaque: URL-encode it. */
      readonly next: string | null;
    };
    readonly RmaPage: {
      readonly rmas: readonly components["schemas"]["RmaSummary"][];
      /** @description The `cursor` of the next page; null at the end. Opaque: URL-encode it. */
      readonly next: string | null;
    };
    readonly DeskItemPage: {
      readonly items: readonly ({
        readonly id: string;
        /** @enum {string} */
        readonly kind: "second-look" | "remorse-unmatched" | "mail-bounced" | "link-locked";
        /** Format: date-time */
        readonly openedAt: string;
        readonly reason: string | null;
        readonly allowedActions: readonly ("admit" | "uphold" | "done")[];
        readonly rmaNumber: string;
        readonly sequence: number;
      } | {
        readonly id: string;
        /** @enum {string} */
        readonly kind: "second-look" | "remorse-unmatched" | "mail-bounced" | "link-locked";
        /** Format: date-time */
        readonly openedAt: string;
        readonly reason: string | null;
        readonly allowedActions: readonly ("admit" | "uphold" | "done")[];
        readonly orderId: string;
        readonly serial: string;
        /** Format: date */
        readonly raisedOn: string;
        /** @enum {string} */
        readonly cause: "order-unknown" | "not-in-order" | "order-incomplete" | "refused" | "serial-has-open-rma";
      })[];
      /** @description The `cursor` of the next page; null at the end. Opaque: URL-encode it. */
      readonly next: string | null;
    };
    readonly LedgerEntryPage: {
      readonly entries: readonly {
        readonly rmaNumber: string;
        readonly sequence: number;
        readonly line: number;
        /** Format: date-time */
        readonly at: string;
        /** @enum {string} */
        readonly payer: "vendor" | "consumer" | "retailer";
        readonly account: ("vendor" | "consumer") | string;
        /** @enum {string} */
        readonly item: "transport-inbound" | "transport-outbound" | "travel" | "labour" | "parts" | "handling" | "screening" | "outgoing-call" | "empty-box" | "payment";
        readonly clauses: readonly string[];
        readonly netCents: number;
        readonly vatRate: number;
        readonly vatCents: number;
        readonly grossCents: number;
      }[];
      /** @description The `cursor` of the next page; null at the end. Opaque: URL-encode it. */
      readonly next: string | null;
    };
    readonly MalformedJsonProblem: {
      readonly type: string;
      readonly title: string;
      /** @constant */
      readonly status: 400;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly code: "malformed-json";
      readonly detail: string;
      readonly requestId: string;
    };
    readonly BadRequestProblem: {
      readonly type: string;
      readonly title: string;
      /** @constant */
      readonly status: 400;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly code: "bad-request";
      readonly detail: string;
      readonly requestId: string;
    };
    readonly UnauthorisedProblem: {
      readonly type: string;
      readonly title: string;
      /** @constant */
      readonly status: 401;
      /** @constant */
      readonly code: "unauthorised";
      readonly detail: string;
      readonly requestId: string;
      /** @description In the sandbox alone: what was expected of the signature, and the likeliest mistake in `hint`. The deployed service never says it. */
      readonly signatureCheck?: {
        /** @enum {string} */
        readonly partner: "unknown" | "known" | "disabled";
        readonly timestamp: {
          readonly sent: string;
          readonly now: number;
          readonly skewSeconds: number | null;
          readonly fresh: boolean;
        };
        readonly signedContent: {
          readonly form: string;
          readonly bodyBytes: number;
          readonly bodySha256: string;
        };
        readonly schemesSent: readonly string[];
        readonly expected: readonly {
          /** @enum {string} */
          readonly scheme: "v1" | "v1a";
          readonly secret?: string;
          readonly key?: string;
          readonly endsWith: string;
          readonly signature?: string;
        }[];
        readonly hint: string;
      };
    };
    readonly ForbiddenProblem: {
      readonly type: string;
      readonly title: string;
      /** @constant */
      readonly status: 403;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly code: "forbidden";
      readonly detail: string;
      readonly requestId: string;
    };
    readonly BlockedProblem: {
      readonly type: string;
      readonly title: string;
      /** @constant */
      readonly status: 403;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly code: "blocked";
      readonly detail: string;
      readonly requestId: string;
    };
    readonly RmaNotFoundProblem: {
      readonly type: string;
      readonly title: string;
      /** @constant */
      readonly status: 404;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly code: "rma-not-found";
      readonly detail: string;
      readonly requestId: string;
    };
    readonly IdempotencyConflictProblem: {
      readonly type: string;
      readonly title: string;
      /** @constant */
      readonly status: 409;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly code: "idempotency-conflict";
      readonly detail: string;
      readonly requestId: string;
    };
    readonly InProgressProblem: {
      readonly type: string;
      readonly title: string;
      /** @constant */
      readonly status: 409;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly code: "in-progress";
      readonly detail: string;
      readonly requestId: string;
    };
    readonly SerialHasOpenRmaProblem: {
      readonly type: string;
      readonly title: string;
      /** @constant */
      readonly status: 409;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly code: "serial-has-open-rma";
      readonly detail: string;
      readonly requestId: string;
      readonly rmaNumber?: string;
    };
    readonly SerialNotNewProblem: {
      readonly type: string;
      readonly title: string;
      /** @constant */
      readonly status: 409;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly code: "serial-not-new";
      readonly detail: string;
      readonly requestId: string;
      /** @enum {string} */
      readonly state?: "pending-verification" | "awaiting-information" | "remote-repair" | "visit-planned" | "registered" | "in-transit" | "received" | "quoted" | "awaiting-payment" | "in-repair" | "screening" | "quarantined" | "awaiting-collection" | "returning" | "on-hold" | "closed" | "cancelled";
      readonly allowedActions?: readonly ("transport-booked" | "remote-repair" | "visit-scheduled" | "received" | "inspected" | "repaired" | "swapped" | "shipped" | "delivered" | "collected" | "approve" | "refuse" | "return-unrepaired" | "cancel" | "refund" | "quote" | "quote-response" | "payment" | "doa-result" | "information" | "cancellation" | "repair-request" | "second-look")[];
    };
    readonly AlreadyDecidedProblem: {
      readonly type: string;
      readonly title: string;
      /** @constant */
      readonly status: 409;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly code: "already-decided";
      readonly detail: string;
      readonly requestId: string;
      /** @enum {string} */
      readonly state?: "pending-verification" | "awaiting-information" | "remote-repair" | "visit-planned" | "registered" | "in-transit" | "received" | "quoted" | "awaiting-payment" | "in-repair" | "screening" | "quarantined" | "awaiting-collection" | "returning" | "on-hold" | "closed" | "cancelled";
      readonly allowedActions?: readonly ("transport-booked" | "remote-repair" | "visit-scheduled" | "received" | "inspected" | "repaired" | "swapped" | "shipped" | "delivered" | "collected" | "approve" | "refuse" | "return-unrepaired" | "cancel" | "refund" | "quote" | "quote-response" | "payment" | "doa-result" | "information" | "cancellation" | "repair-request" | "second-look")[];
    };
    readonly NotRefusedProblem: {
      readonly type: string;
      readonly title: string;
      /** @constant */
      readonly status: 409;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly code: "not-refused";
      readonly detail: string;
      readonly requestId: string;
    };
    readonly NotOfferedProblem: {
      readonly type: string;
      readonly title: string;
      /** @constant */
      readonly status: 409;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly code: "not-offered";
      readonly detail: string;
      readonly requestId: string;
      /** @enum {string} */
      readonly state?: "pending-verification" | "awaiting-information" | "remote-repair" | "visit-planned" | "registered" | "in-transit" | "received" | "quoted" | "awaiting-payment" | "in-repair" | "screening" | "quarantined" | "awaiting-collection" | "returning" | "on-hold" | "closed" | "cancelled";
      readonly allowedActions?: readonly ("transport-booked" | "remote-repair" | "visit-scheduled" | "received" | "inspected" | "repaired" | "swapped" | "shipped" | "delivered" | "collected" | "approve" | "refuse" | "return-unrepaired" | "cancel" | "refund" | "quote" | "quote-response" | "payment" | "doa-result" | "information" | "cancellation" | "repair-request" | "second-look")[];
    };
    readonly DeskItemNotFoundProblem: {
      readonly type: string;
      readonly title: string;
      /** @constant */
      readonly status: 404;
      /** @constant */
      readonly code: "desk-item-not-found";
      readonly detail: string;
      readonly requestId: string;
    };
    readonly WrongStateProblem: {
      readonly type: string;
      readonly title: string;
      /** @constant */
      readonly status: 409;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly code: "wrong-state";
      readonly detail: string;
      readonly requestId: string;
      /** @enum {string} */
      readonly state?: "pending-verification" | "awaiting-information" | "remote-repair" | "visit-planned" | "registered" | "in-transit" | "received" | "quoted" | "awaiting-payment" | "in-repair" | "screening" | "quarantined" | "awaiting-collection" | "returning" | "on-hold" | "closed" | "cancelled";
      readonly allowedActions?: readonly ("transport-booked" | "remote-repair" | "visit-scheduled" | "received" | "inspected" | "repaired" | "swapped" | "shipped" | "delivered" | "collected" | "approve" | "refuse" | "return-unrepaired" | "cancel" | "refund" | "quote" | "quote-response" | "payment" | "doa-result" | "information" | "cancellation" | "repair-request" | "second-look")[];
    };
    readonly InWarrantyProblem: {
      readonly type: string;
      readonly title: string;
      /** @constant */
      readonly status: 409;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly code: "in-warranty";
      readonly detail: string;
      readonly requestId: string;
      /** @enum {string} */
      readonly state?: "pending-verification" | "awaiting-information" | "remote-repair" | "visit-planned" | "registered" | "in-transit" | "received" | "quoted" | "awaiting-payment" | "in-repair" | "screening" | "quarantined" | "awaiting-collection" | "returning" | "on-hold" | "closed" | "cancelled";
      readonly allowedActions?: readonly ("transport-booked" | "remote-repair" | "visit-scheduled" | "received" | "inspected" | "repaired" | "swapped" | "shipped" | "delivered" | "collected" | "approve" | "refuse" | "return-unrepaired" | "cancel" | "refund" | "quote" | "quote-response" | "payment" | "doa-result" | "information" | "cancellation" | "repair-request" | "second-look")[];
    };
    readonly LcdNotRepairedProblem: {
      readonly type: string;
      readonly title: string;
      /** @constant */
      readonly status: 409;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly code: "lcd-not-repaired";
      readonly detail: string;
      readonly requestId: string;
      /** @enum {string} */
      readonly state?: "pending-verification" | "awaiting-information" | "remote-repair" | "visit-planned" | "registered" | "in-transit" | "received" | "quoted" | "awaiting-payment" | "in-repair" | "screening" | "quarantined" | "awaiting-collection" | "returning" | "on-hold" | "closed" | "cancelled";
      readonly allowedActions?: readonly ("transport-booked" | "remote-repair" | "visit-scheduled" | "received" | "inspected" | "repaired" | "swapped" | "shipped" | "delivered" | "collected" | "approve" | "refuse" | "return-unrepaired" | "cancel" | "refund" | "quote" | "quote-response" | "payment" | "doa-result" | "information" | "cancellation" | "repair-request" | "second-look")[];
    };
    readonly QuoteAnsweredProblem: {
      readonly type: string;
      readonly title: string;
      /** @constant */
      readonly status: 409;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly code: "quote-answered";
      readonly detail: string;
      readonly requestId: string;
      /** @enum {string} */
      readonly state?: "pending-verification" | "awaiting-information" | "remote-repair" | "visit-planned" | "registered" | "in-transit" | "received" | "quoted" | "awaiting-payment" | "in-repair" | "screening" | "quarantined" | "awaiting-collection" | "returning" | "on-hold" | "closed" | "cancelled";
      readonly allowedActions?: readonly ("transport-booked" | "remote-repair" | "visit-scheduled" | "received" | "inspected" | "repaired" | "swapped" | "shipped" | "delivered" | "collected" | "approve" | "refuse" | "return-unrepaired" | "cancel" | "refund" | "quote" | "quote-response" | "payment" | "doa-result" | "information" | "cancellation" | "repair-request" | "second-look")[];
    };
    readonly QuoteSupersededProblem: {
      readonly type: string;
      readonly title: string;
      /** @constant */
      readonly status: 409;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly code: "quote-superseded";
      readonly detail: string;
      readonly requestId: string;
      /** @enum {string} */
      readonly state?: "pending-verification" | "awaiting-information" | "remote-repair" | "visit-planned" | "registered" | "in-transit" | "received" | "quoted" | "awaiting-payment" | "in-repair" | "screening" | "quarantined" | "awaiting-collection" | "returning" | "on-hold" | "closed" | "cancelled";
      readonly allowedActions?: readonly ("transport-booked" | "remote-repair" | "visit-scheduled" | "received" | "inspected" | "repaired" | "swapped" | "shipped" | "delivered" | "collected" | "approve" | "refuse" | "return-unrepaired" | "cancel" | "refund" | "quote" | "quote-response" | "payment" | "doa-result" | "information" | "cancellation" | "repair-request" | "second-look")[];
    };
    readonly QuoteExpiredProblem: {
      readonly type: string;
      readonly title: string;
      /** @constant */
      readonly status: 409;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly code: "quote-expired";
      readonly detail: string;
      readonly requestId: string;
      /** @enum {string} */
      readonly state?: "pending-verification" | "awaiting-information" | "remote-repair" | "visit-planned" | "registered" | "in-transit" | "received" | "quoted" | "awaiting-payment" | "in-repair" | "screening" | "quarantined" | "awaiting-collection" | "returning" | "on-hold" | "closed" | "cancelled";
      readonly allowedActions?: readonly ("transport-booked" | "remote-repair" | "visit-scheduled" | "received" | "inspected" | "repaired" | "swapped" | "shipped" | "delivered" | "collected" | "approve" | "refuse" | "return-unrepaired" | "cancel" | "refund" | "quote" | "quote-response" | "payment" | "doa-result" | "information" | "cancellation" | "repair-request" | "second-look")[];
    };
    readonly QuoteWithdrawnProblem: {
      readonly type: string;
      readonly title: string;
      /** @constant */
      readonly status: 409;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly code: "quote-withdrawn";
      readonly detail: string;
      readonly requestId: string;
      /** @enum {string} */
      readonly state?: "pending-verification" | "awaiting-information" | "remote-repair" | "visit-planned" | "registered" | "in-transit" | "received" | "quoted" | "awaiting-payment" | "in-repair" | "screening" | "quarantined" | "awaiting-collection" | "returning" | "on-hold" | "closed" | "cancelled";
      readonly allowedActions?: readonly ("transport-booked" | "remote-repair" | "visit-scheduled" | "received" | "inspected" | "repaired" | "swapped" | "shipped" | "delivered" | "collected" | "approve" | "refuse" | "return-unrepaired" | "cancel" | "refund" | "quote" | "quote-response" | "payment" | "doa-result" | "information" | "cancellation" | "repair-request" | "second-look")[];
    };
    readonly QuoteNotFoundProblem: {
      readonly type: string;
      readonly title: string;
      /** @constant */
      readonly status: 404;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly code: "quote-not-found";
      readonly detail: string;
      readonly requestId: string;
      /** @enum {string} */
      readonly state?: "pending-verification" | "awaiting-information" | "remote-repair" | "visit-planned" | "registered" | "in-transit" | "received" | "quoted" | "awaiting-payment" | "in-repair" | "screening" | "quarantined" | "awaiting-collection" | "returning" | "on-hold" | "closed" | "cancelled";
      readonly allowedActions?: readonly ("transport-booked" | "remote-repair" | "visit-scheduled" | "received" | "inspected" | "repaired" | "swapped" | "shipped" | "delivered" | "collected" | "approve" | "refuse" | "return-unrepaired" | "cancel" | "refund" | "quote" | "quote-response" | "payment" | "doa-result" | "information" | "cancellation" | "repair-request" | "second-look")[];
    };
    readonly QuoteNotYoursProblem: {
      readonly type: string;
      readonly title: string;
      /** @constant */
      readonly status: 403;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly code: "quote-not-yours";
      readonly detail: string;
      readonly requestId: string;
      /** @enum {string} */
      readonly state?: "pending-verification" | "awaiting-information" | "remote-repair" | "visit-planned" | "registered" | "in-transit" | "received" | "quoted" | "awaiting-payment" | "in-repair" | "screening" | "quarantined" | "awaiting-collection" | "returning" | "on-hold" | "closed" | "cancelled";
      readonly allowedActions?: readonly ("transport-booked" | "remote-repair" | "visit-scheduled" | "received" | "inspected" | "repaired" | "swapped" | "shipped" | "delivered" | "collected" | "approve" | "refuse" | "return-unrepaired" | "cancel" | "refund" | "quote" | "quote-response" | "payment" | "doa-result" | "information" | "cancellation" | "repair-request" | "second-look")[];
    };
    readonly QuoteLinesDoNotFitProblem: {
      readonly type: string;
      readonly title: string;
      /** @constant */
      readonly status: 422;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly code: "quote-lines-do-not-fit";
      readonly detail: string;
      readonly requestId: string;
      /** @enum {string} */
      readonly state?: "pending-verification" | "awaiting-information" | "remote-repair" | "visit-planned" | "registered" | "in-transit" | "received" | "quoted" | "awaiting-payment" | "in-repair" | "screening" | "quarantined" | "awaiting-collection" | "returning" | "on-hold" | "closed" | "cancelled";
      readonly allowedActions?: readonly ("transport-booked" | "remote-repair" | "visit-scheduled" | "received" | "inspected" | "repaired" | "swapped" | "shipped" | "delivered" | "collected" | "approve" | "refuse" | "return-unrepaired" | "cancel" | "refund" | "quote" | "quote-response" | "payment" | "doa-result" | "information" | "cancellation" | "repair-request" | "second-look")[];
    };
    readonly RejectFeeRaisedProblem: {
      readonly type: string;
      readonly title: string;
      /** @constant */
      readonly status: 422;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly code: "reject-fee-raised";
      readonly detail: string;
      readonly requestId: string;
      /** @enum {string} */
      readonly state?: "pending-verification" | "awaiting-information" | "remote-repair" | "visit-planned" | "registered" | "in-transit" | "received" | "quoted" | "awaiting-payment" | "in-repair" | "screening" | "quarantined" | "awaiting-collection" | "returning" | "on-hold" | "closed" | "cancelled";
      readonly allowedActions?: readonly ("transport-booked" | "remote-repair" | "visit-scheduled" | "received" | "inspected" | "repaired" | "swapped" | "shipped" | "delivered" | "collected" | "approve" | "refuse" | "return-unrepaired" | "cancel" | "refund" | "quote" | "quote-response" | "payment" | "doa-result" | "information" | "cancellation" | "repair-request" | "second-look")[];
    };
    readonly TooManyRevisionsProblem: {
      readonly type: string;
      readonly title: string;
      /** @constant */
      readonly status: 409;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly code: "too-many-revisions";
      readonly detail: string;
      readonly requestId: string;
      /** @enum {string} */
      readonly state?: "pending-verification" | "awaiting-information" | "remote-repair" | "visit-planned" | "registered" | "in-transit" | "received" | "quoted" | "awaiting-payment" | "in-repair" | "screening" | "quarantined" | "awaiting-collection" | "returning" | "on-hold" | "closed" | "cancelled";
      readonly allowedActions?: readonly ("transport-booked" | "remote-repair" | "visit-scheduled" | "received" | "inspected" | "repaired" | "swapped" | "shipped" | "delivered" | "collected" | "approve" | "refuse" | "return-unrepaired" | "cancel" | "refund" | "quote" | "quote-response" | "payment" | "doa-result" | "information" | "cancellation" | "repair-request" | "second-look")[];
    };
    readonly TooManyReportsProblem: {
      readonly type: string;
      readonly title: string;
      /** @constant */
      readonly status: 409;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly code: "too-many-reports";
      readonly detail: string;
      readonly requestId: string;
      /** @enum {string} */
      readonly state?: "pending-verification" | "awaiting-information" | "remote-repair" | "visit-planned" | "registered" | "in-transit" | "received" | "quoted" | "awaiting-payment" | "in-repair" | "screening" | "quarantined" | "awaiting-collection" | "returning" | "on-hold" | "closed" | "cancelled";
      readonly allowedActions?: readonly ("transport-booked" | "remote-repair" | "visit-scheduled" | "received" | "inspected" | "repaired" | "swapped" | "shipped" | "delivered" | "collected" | "approve" | "refuse" | "return-unrepaired" | "cancel" | "refund" | "quote" | "quote-response" | "payment" | "doa-result" | "information" | "cancellation" | "repair-request" | "second-look")[];
    };
    readonly PaymentNotFoundProblem: {
      readonly type: string;
      readonly title: string;
      /** @constant */
      readonly status: 404;
      /** @constant */
      readonly code: "payment-not-found";
      readonly detail: string;
      readonly requestId: string;
      /** @enum {string} */
      readonly state?: "pending-verification" | "awaiting-information" | "remote-repair" | "visit-planned" | "registered" | "in-transit" | "received" | "quoted" | "awaiting-payment" | "in-repair" | "screening" | "quarantined" | "awaiting-collection" | "returning" | "on-hold" | "closed" | "cancelled";
      readonly allowedActions?: readonly ("transport-booked" | "remote-repair" | "visit-scheduled" | "received" | "inspected" | "repaired" | "swapped" | "shipped" | "delivered" | "collected" | "approve" | "refuse" | "return-unrepaired" | "cancel" | "refund" | "quote" | "quote-response" | "payment" | "doa-result" | "information" | "cancellation" | "repair-request" | "second-look")[];
    };
    readonly EventNotFoundProblem: {
      readonly type: string;
      readonly title: string;
      /** @constant */
      readonly status: 404;
      /** @constant */
      readonly code: "event-not-found";
      readonly detail: string;
      readonly requestId: string;
    };
    readonly NoEndpointProblem: {
      readonly type: string;
      readonly title: string;
      /** @constant */
      readonly status: 409;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly code: "no-endpoint";
      readonly detail: string;
      readonly requestId: string;
    };
    readonly RedeliveryRunningProblem: {
      readonly type: string;
      readonly title: string;
      /** @constant */
      readonly status: 409;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly code: "redelivery-running";
      readonly detail: string;
      readonly requestId: string;
    };
    readonly CursorExpiredProblem: {
      readonly type: string;
      readonly title: string;
      /** @constant */
      readonly status: 410;
      /** @constant */
      readonly code: "cursor-expired";
      readonly detail: string;
      readonly requestId: string;
    };
    readonly BodyTooLargeProblem: {
      readonly type: string;
      readonly title: string;
      /** @constant */
      readonly status: 413;
      /** @constant */
      readonly code: "body-too-large";
      readonly detail: string;
      readonly requestId: string;
    };
    readonly InvalidContentProblem: {
      readonly type: string;
      readonly title: string;
      /** @constant */
      readonly status: 422;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly code: "invalid-content";
      readonly detail: string;
      readonly requestId: string;
      readonly errors: readonly {
        readonly path: string;
        readonly message: string;
      }[];
    };
    readonly ChannelNotAllowedProblem: {
      readonly type: string;
      readonly title: string;
      /** @constant */
      readonly status: 422;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly code: "channel-not-allowed";
      readonly detail: string;
      readonly requestId: string;
      readonly errors?: readonly {
        readonly path: string;
        readonly message: string;
      }[];
    };
    readonly InformationMissingProblem: {
      readonly type: string;
      readonly title: string;
      /** @constant */
      readonly status: 422;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly code: "information-missing";
      readonly detail: string;
      readonly requestId: string;
      readonly decision: components["schemas"]["Decision"];
      readonly errors: readonly {
        readonly path: string;
        readonly message: string;
      }[];
    };
    readonly BatteryDamagedProblem: {
      readonly type: string;
      readonly title: string;
      /** @constant */
      readonly status: 422;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly code: "battery-damaged";
      readonly detail: string;
      readonly requestId: string;
      /** @enum {string} */
      readonly state?: "pending-verification" | "awaiting-information" | "remote-repair" | "visit-planned" | "registered" | "in-transit" | "received" | "quoted" | "awaiting-payment" | "in-repair" | "screening" | "quarantined" | "awaiting-collection" | "returning" | "on-hold" | "closed" | "cancelled";
      readonly allowedActions?: readonly ("transport-booked" | "remote-repair" | "visit-scheduled" | "received" | "inspected" | "repaired" | "swapped" | "shipped" | "delivered" | "collected" | "approve" | "refuse" | "return-unrepaired" | "cancel" | "refund" | "quote" | "quote-response" | "payment" | "doa-result" | "information" | "cancellation" | "repair-request" | "second-look")[];
    };
    readonly ContradictoryResultProblem: {
      readonly type: string;
      readonly title: string;
      /** @constant */
      readonly status: 422;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly code: "contradictory-result";
      readonly detail: string;
      readonly requestId: string;
      /** @enum {string} */
      readonly state?: "pending-verification" | "awaiting-information" | "remote-repair" | "visit-planned" | "registered" | "in-transit" | "received" | "quoted" | "awaiting-payment" | "in-repair" | "screening" | "quarantined" | "awaiting-collection" | "returning" | "on-hold" | "closed" | "cancelled";
      readonly allowedActions?: readonly ("transport-booked" | "remote-repair" | "visit-scheduled" | "received" | "inspected" | "repaired" | "swapped" | "shipped" | "delivered" | "collected" | "approve" | "refuse" | "return-unrepaired" | "cancel" | "refund" | "quote" | "quote-response" | "payment" | "doa-result" | "information" | "cancellation" | "repair-request" | "second-look")[];
    };
    readonly NotEligibleProblem: {
      readonly type: string;
      readonly title: string;
      /** @constant */
      readonly status: 422;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly code: "not-eligible";
      readonly detail: string;
      readonly requestId: string;
      readonly decision: components["schemas"]["Decision"];
    };
    readonly TooManyRequestsProblem: {
      readonly type: string;
      readonly title: string;
      /** @constant */
      readonly status: 429;
      /** @constant */
      readonly code: "too-many-requests";
      readonly detail: string;
      readonly requestId: string;
    };
    readonly InternalErrorProblem: {
      readonly type: string;
      readonly title: string;
      /** @constant */
      readonly status: 500;
      /** @constant */
      readonly code: "internal-error";
      readonly detail: string;
      readonly requestId: string;
    };
    readonly UnavailableProblem: {
      readonly type: string;
      readonly title: string;
      /** @constant */
      readonly status: 503;
      /** @constant */
      readonly code: "unavailable";
      readonly detail: string;
      readonly requestId: string;
      /** @enum {string} */
      readonly state?: "pending-verification" | "awaiting-information" | "remote-repair" | "visit-planned" | "registered" | "in-transit" | "received" | "quoted" | "awaiting-payment" | "in-repair" | "screening" | "quarantined" | "awaiting-collection" | "returning" | "on-hold" | "closed" | "cancelled";
      readonly allowedActions?: readonly ("transport-booked" | "remote-repair" | "visit-scheduled" | "received" | "inspected" | "repaired" | "swapped" | "shipped" | "delivered" | "collected" | "approve" | "refuse" | "return-unrepaired" | "cancel" | "refund" | "quote" | "quote-response" | "payment" | "doa-result" | "information" | "cancellation" | "repair-request" | "second-look")[];
    };
    readonly TimeoutProblem: {
      readonly type: string;
      readonly title: string;
      /** @constant */
      readonly status: 504;
      /** @constant */
      readonly code: "timeout";
      readonly detail: string;
      readonly requestId: string;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: {
    /** @description The language of its sentences. */
    readonly "content-language": "nl" | "fr" | "de" | "en";
    /** @description `true` when it is the answer to an earlier copy of the request. */
    readonly "idempotency-replayed": "true";
    /** @description Seconds after which the same request makes sense again. */
    readonly "retry-after": number;
    /** @description What is left of the quota, by the RateLimit header fields for HTTP: on what the service answers to a caller whose signature it has verified, and not on what the gateway answers by itself. */
    readonly ratelimit: string;
    /** @description The quota, by the RateLimit header fields for HTTP: on what the service answers to a caller whose signature it has verified, and not on what the gateway answers by itself. */
    readonly "ratelimit-policy": string;
    /** @description Of a table: the next page, `rel="next"` (RFC 8288), relative to the address of this one. */
    readonly link: string;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  readonly checkEligibility: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Languages of a decision’s sentences, most wanted first: nl, fr, de, en; without one of them English. The sentences of problems are English. */
        readonly "accept-language"?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /** @description At most 256 KB. */
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** @enum {string} */
          readonly request: "repair" | "doa" | "remorse" | "wall-mounting" | "installation" | "maintenance";
          /** @enum {string} */
          readonly channel?: "pos" | "call-centre" | "dr-mobile" | "mi.com" | "service-centre";
          /** @enum {string} */
          readonly country: "NL" | "BE" | "LU";
          /**
           * Format: date
           * @description Can be refused with “Must not be before 2010-01-01”.
           */
          readonly raisedOn?: string;
          /** @description Can be refused with “Only a television has a screen size here” (`screenInches`), “Only a phone has an IMEI” (`imei`). */
          readonly product: {
            /** @enum {string} */
            readonly line: "phone" | "eco" | "scooter" | "tv";
            /** @description Can be refused with “Must be one line”. */
            readonly model: string;
            readonly serial: string;
            /** @description Can be refused with “Is not an IMEI: its check digit is wrong”. */
            readonly imei?: string;
            readonly screenInches?: number;
          };
          /**
           * @default main-device
           * @enum {string}
           */
          readonly item?: "main-device" | "in-box-accessory" | "separate-accessory";
          readonly purchase: {
            /** @enum {string} */
            readonly channel: "retail" | "mi.com";
            readonly sellerId?: string;
            readonly orderId?: string;
            /**
             * Format: date
             * @description Can be refused with “Must not be before 2010-01-01”.
             */
            readonly purchasedOn?: string;
            /**
             * Format: date
             * @description Can be refused with “Must not be before 2010-01-01”.
             */
            readonly deliveredOn?: string;
            /** @enum {string} */
            readonly handover?: "in-store" | "shipped";
            readonly proofOfPurchase?: {
              readonly presented?: boolean;
              readonly serialMarked?: boolean;
            };
          };
          readonly fault?: {
            readonly description?: string;
            readonly manufacturingFailure?: boolean;
            readonly causes?: readonly ("wear" | "abnormal-use" | "unauthorised-repair" | "misuse-or-accident" | "improper-installation" | "liquid-or-voltage" | "cosmetic" | "outside-manual" | "software-or-third-party")[];
            /** @enum {string} */
            readonly part?: "lcd" | "other";
          };
          readonly condition?: {
            readonly available?: boolean;
            readonly boxContentsComplete?: boolean;
            readonly visibleAbuse?: boolean;
            readonly serialLegible?: boolean;
            readonly sealIntact?: boolean;
            readonly originalCarton?: boolean;
            readonly screwsInPlace?: boolean;
            readonly batteryDamaged?: boolean;
          };
          readonly wishes?: {
            readonly outOfWarranty?: boolean;
            /** @enum {string} */
            readonly transport?: "pickup" | "drop-off";
            /** @enum {string} */
            readonly returnTo?: "pos" | "consumer";
          };
        };
      };
    };
    readonly responses: {
      /** @description The decision; nothing is stored */
      readonly 200: {
        headers: {
          readonly "content-language": components["headers"]["content-language"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Decision"];
        };
      };
      /** @description `malformed-json`: The body is not JSON. `bad-request`: The request was not accepted. */
      readonly 400: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["MalformedJsonProblem"] | components["schemas"]["BadRequestProblem"];
        };
      };
      /** @description `unauthorised`: The request is not signed by a known partner. */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["UnauthorisedProblem"];
        };
      };
      /** @description `forbidden`: This role may not do that. `blocked`: The request was blocked. */
      readonly 403: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["ForbiddenProblem"] | components["schemas"]["BlockedProblem"];
        };
      };
      /** @description `body-too-large`: The body is too large. */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
        };
      };
      /** @description `channel-not-allowed`: This caller may not use that channel. `invalid-content`: Some fields are not right. */
      readonly 422: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["ChannelNotAllowedProblem"] | components["schemas"]["InvalidContentProblem"];
        };
      };
      /** @description `too-many-requests`: Too many requests. */
      readonly 429: {
        headers: {
          readonly "retry-after": components["headers"]["retry-after"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
        };
      };
      /** @description `internal-error`: Something went wrong on our side. */
      readonly 500: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
        };
      };
      /** @description `timeout`: The answer took too long. */
      readonly 504: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["TimeoutProblem"];
        };
      };
    };
  };
  readonly listRmas: {
    readonly parameters: {
      readonly query?: {
        /** @description Only RMAs that are in this state now. */
        readonly state?: "pending-verification" | "awaiting-information" | "remote-repair" | "visit-planned" | "registered" | "in-transit" | "received" | "quoted" | "awaiting-payment" | "in-repair" | "screening" | "quarantined" | "awaiting-collection" | "returning" | "on-hold" | "closed" | "cancelled";
        /** @description Only RMAs that changed at this instant or later: an instant in UTC, e.g. `2026-11-20T00:00:00Z`, not a day. */
        readonly updatedSince?: string;
        /** @description Only RMAs on hold for this reason. For the service desk. */
        readonly holdReason?: "review" | "verification" | "other-device" | "not-official" | "quote-expired" | "payment-amount" | "payment-silence" | "lost" | "uncollected";
        /** @description Only RMAs of the device with this serial, also one that came in its place. For the service desk. */
        readonly serial?: string;
        /** @description Only RMAs of the consumer with this e-mail address. For the service desk. */
        readonly email?: string;
        /** @description Only RMAs that were registered under this reference. For the service desk. */
        readonly partnerReference?: string;
        /** @description The `next` of the page before, as it stands; without one the first page. It is opaque and can hold characters such as `#`: URL-encode it. */
        readonly cursor?: string;
        /** @description How many to answer with at most. */
        readonly limit?: number;
      };
      readonly header?: {
        /** @description Languages of a decision’s sentences, most wanted first: nl, fr, de, en; without one of them English. The sentences of problems are English. */
        readonly "accept-language"?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of RMAs */
      readonly 200: {
        headers: {
          readonly "content-language": components["headers"]["content-language"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["RmaPage"];
        };
      };
      /** @description `bad-request`: The request was not accepted. */
      readonly 400: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["BadRequestProblem"];
        };
      };
      /** @description `unauthorised`: The request is not signed by a known partner. */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["UnauthorisedProblem"];
        };
      };
      /** @description `forbidden`: This role may not do that. `blocked`: The request was blocked. */
      readonly 403: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["ForbiddenProblem"] | components["schemas"]["BlockedProblem"];
        };
      };
      /** @description `invalid-content`: Some fields are not right. */
      readonly 422: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["InvalidContentProblem"];
        };
      };
      /** @description `too-many-requests`: Too many requests. */
      readonly 429: {
        headers: {
          readonly "retry-after": components["headers"]["retry-after"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
        };
      };
      /** @description `internal-error`: Something went wrong on our side. */
      readonly 500: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
        };
      };
      /** @description `timeout`: The answer took too long. */
      readonly 504: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["TimeoutProblem"];
        };
      };
    };
  };
  readonly registerRma: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Languages of a decision’s sentences, most wanted first: nl, fr, de, en; without one of them English. The sentences of problems are English. */
        readonly "accept-language"?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /** @description At most 256 KB. */
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** @enum {string} */
          readonly request: "repair" | "doa" | "remorse" | "wall-mounting" | "installation" | "maintenance";
          /** @enum {string} */
          readonly channel?: "pos" | "call-centre" | "dr-mobile" | "mi.com" | "service-centre";
          /** @enum {string} */
          readonly country: "NL" | "BE" | "LU";
          /**
           * Format: date
           * @description Can be refused with “Must not be before 2010-01-01”.
           */
          readonly raisedOn?: string;
          /** @description Can be refused with “Only a television has a screen size here” (`screenInches`), “Only a phone has an IMEI” (`imei`). */
          readonly product: {
            /** @enum {string} */
            readonly line: "phone" | "eco" | "scooter" | "tv";
            /** @description Can be refused with “Must be one line”. */
            readonly model: string;
            readonly serial: string;
            /** @description Can be refused with “Is not an IMEI: its check digit is wrong”. */
            readonly imei?: string;
            readonly screenInches?: number;
          };
          /**
           * @default main-device
           * @enum {string}
           */
          readonly item?: "main-device" | "in-box-accessory" | "separate-accessory";
          readonly purchase: {
            /** @enum {string} */
            readonly channel: "retail" | "mi.com";
            readonly sellerId?: string;
            readonly orderId?: string;
            /**
             * Format: date
             * @description Can be refused with “Must not be before 2010-01-01”.
             */
            readonly purchasedOn?: string;
            /**
             * Format: date
             * @description Can be refused with “Must not be before 2010-01-01”.
             */
            readonly deliveredOn?: string;
            /** @enum {string} */
            readonly handover?: "in-store" | "shipped";
            readonly proofOfPurchase?: {
              readonly presented?: boolean;
              readonly serialMarked?: boolean;
            };
          };
          readonly fault?: {
            readonly description?: string;
            readonly manufacturingFailure?: boolean;
            readonly causes?: readonly ("wear" | "abnormal-use" | "unauthorised-repair" | "misuse-or-accident" | "improper-installation" | "liquid-or-voltage" | "cosmetic" | "outside-manual" | "software-or-third-party")[];
            /** @enum {string} */
            readonly part?: "lcd" | "other";
          };
          readonly condition?: {
            readonly available?: boolean;
            readonly boxContentsComplete?: boolean;
            readonly visibleAbuse?: boolean;
            readonly serialLegible?: boolean;
            readonly sealIntact?: boolean;
            readonly originalCarton?: boolean;
            readonly screwsInPlace?: boolean;
            readonly batteryDamaged?: boolean;
          };
          readonly wishes?: {
            readonly outOfWarranty?: boolean;
            /** @enum {string} */
            readonly transport?: "pickup" | "drop-off";
            /** @enum {string} */
            readonly returnTo?: "pos" | "consumer";
          };
          readonly consumer: {
            /** @description Can be refused with “Must be one line”, “Must not contain a web address”. */
            readonly name: string;
            /** Format: email */
            readonly email: string;
            readonly phone?: string;
            /** @enum {string} */
            readonly language: "nl" | "fr" | "de" | "en";
            readonly address: {
              /** @description Can be refused with “Must be one line”, “Must not contain a web address”. */
              readonly street: string;
              /** @description Can be refused with “Must be one line”, “Must not contain a web address”. */
              readonly houseNumber: string;
              /** @description Can be refused with “Must be one line”, “Must not contain a web address”. */
              readonly postalCode: string;
              /** @description Can be refused with “Must be one line”, “Must not contain a web address”. */
              readonly city: string;
              /** @enum {string} */
              readonly country: "NL" | "BE" | "LU";
            };
          };
          readonly partnerReference?: string;
          /**
           * @default reject
           * @enum {string}
           */
          readonly onMissing?: "reject" | "hold";
        };
      };
    };
    readonly responses: {
      /** @description Registered; a television may wait for the attempt to repair it remotely */
      readonly 201: {
        headers: {
          readonly "content-language": components["headers"]["content-language"];
          readonly "idempotency-replayed": components["headers"]["idempotency-replayed"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Rma"];
        };
      };
      /** @description Taken in, while something is still to be found out or decided: `state` says what */
      readonly 202: {
        headers: {
          readonly "content-language": components["headers"]["content-language"];
          readonly "idempotency-replayed": components["headers"]["idempotency-replayed"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Rma"];
        };
      };
      /** @description `malformed-json`: The body is not JSON. `bad-request`: The request was not accepted. */
      readonly 400: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["MalformedJsonProblem"] | components["schemas"]["BadRequestProblem"];
        };
      };
      /** @description `unauthorised`: The request is not signed by a known partner. */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["UnauthorisedProblem"];
        };
      };
      /** @description `forbidden`: This role may not do that. `blocked`: The request was blocked. */
      readonly 403: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["ForbiddenProblem"] | components["schemas"]["BlockedProblem"];
        };
      };
      /** @description `serial-has-open-rma`: This serial has an open RMA. `idempotency-conflict`: This webhook-id was used for another request. `in-progress`: The same request is still running. */
      readonly 409: {
        headers: {
          readonly "retry-after": components["headers"]["retry-after"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["SerialHasOpenRmaProblem"] | components["schemas"]["IdempotencyConflictProblem"] | components["schemas"]["InProgressProblem"];
        };
      };
      /** @description `body-too-large`: The body is too large. */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
        };
      };
      /** @description `channel-not-allowed`: This caller may not use that channel. `information-missing`: More information is needed to decide. `not-eligible`: The request cannot be taken. `invalid-content`: Some fields are not right. */
      readonly 422: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["ChannelNotAllowedProblem"] | components["schemas"]["InformationMissingProblem"] | components["schemas"]["NotEligibleProblem"] | components["schemas"]["InvalidContentProblem"];
        };
      };
      /** @description `too-many-requests`: Too many requests. */
      readonly 429: {
        headers: {
          readonly "retry-after": components["headers"]["retry-after"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
        };
      };
      /** @description `internal-error`: Something went wrong on our side. */
      readonly 500: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
        };
      };
      /** @description `timeout`: The answer took too long. */
      readonly 504: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["TimeoutProblem"];
        };
      };
    };
  };
  readonly showRma: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Languages of a decision’s sentences, most wanted first: nl, fr, de, en; without one of them English. The sentences of problems are English. */
        readonly "accept-language"?: string;
      };
      readonly path: {
        /** @description Number of the RMA, e.g. `NL-7K3M-9QWX-Q`. Case and dashes do not matter; O is read as 0, I and L as 1. */
        readonly rmaNumber: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The RMA */
      readonly 200: {
        headers: {
          readonly "content-language": components["headers"]["content-language"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Rma"];
        };
      };
      /** @description `bad-request`: The request was not accepted. */
      readonly 400: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["BadRequestProblem"];
        };
      };
      /** @description `unauthorised`: The request is not signed by a known partner. */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["UnauthorisedProblem"];
        };
      };
      /** @description `forbidden`: This role may not do that. `blocked`: The request was blocked. */
      readonly 403: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["ForbiddenProblem"] | components["schemas"]["BlockedProblem"];
        };
      };
      /** @description `rma-not-found`: There is no such RMA. */
      readonly 404: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["RmaNotFoundProblem"];
        };
      };
      /** @description `invalid-content`: Some fields are not right. */
      readonly 422: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["InvalidContentProblem"];
        };
      };
      /** @description `too-many-requests`: Too many requests. */
      readonly 429: {
        headers: {
          readonly "retry-after": components["headers"]["retry-after"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
        };
      };
      /** @description `internal-error`: Something went wrong on our side. */
      readonly 500: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
        };
      };
      /** @description `timeout`: The answer took too long. */
      readonly 504: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["TimeoutProblem"];
        };
      };
    };
  };
  readonly listEvents: {
    readonly parameters: {
      readonly query?: {
        /** @description The `next` of the answer before: events after that position of your feed; without it the oldest that can be read. Opaque: keep it as text. */
        readonly after?: string;
        /** @description How many to answer with at most. */
        readonly limit?: number;
      };
      readonly header?: {
        /** @description Languages of a decision’s sentences, most wanted first: nl, fr, de, en; without one of them English. The sentences of problems are English. */
        readonly "accept-language"?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of events, and where the next one begins */
      readonly 200: {
        headers: {
          readonly "content-language": components["headers"]["content-language"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["FeedPage"];
        };
      };
      /** @description `bad-request`: The request was not accepted. */
      readonly 400: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["BadRequestProblem"];
        };
      };
      /** @description `unauthorised`: The request is not signed by a known partner. */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["UnauthorisedProblem"];
        };
      };
      /** @description `forbidden`: This role may not do that. `blocked`: The request was blocked. */
      readonly 403: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["ForbiddenProblem"] | components["schemas"]["BlockedProblem"];
        };
      };
      /** @description `cursor-expired`: The cursor lies before what is kept. */
      readonly 410: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["CursorExpiredProblem"];
        };
      };
      /** @description `invalid-content`: Some fields are not right. */
      readonly 422: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["InvalidContentProblem"];
        };
      };
      /** @description `too-many-requests`: Too many requests. */
      readonly 429: {
        headers: {
          readonly "retry-after": components["headers"]["retry-after"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
        };
      };
      /** @description `internal-error`: Something went wrong on our side. */
      readonly 500: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
        };
      };
      /** @description `timeout`: The answer took too long. */
      readonly 504: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["TimeoutProblem"];
        };
      };
    };
  };
  readonly reportOnRma: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Languages of a decision’s sentences, most wanted first: nl, fr, de, en; without one of them English. The sentences of problems are English. */
        readonly "accept-language"?: string;
      };
      readonly path: {
        /** @description Number of the RMA, e.g. `NL-7K3M-9QWX-Q`. Case and dashes do not matter; O is read as 0, I and L as 1. */
        readonly rmaNumber: string;
      };
      readonly cookie?: never;
    };
    /** @description At most 256 KB. */
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** @constant */
          readonly type: "transport-booked";
          /**
           * Format: date-time
           * @description Can be refused with “Must not be before 2015-01-01”.
           */
          readonly occurredAt: string;
          /** @description Can be refused with “Must be one line”, “Must not contain a web address”. */
          readonly carrier: string;
          /** @description Can be refused with “Must be an https address of a public host, without user name, backslash or white space”. */
          readonly trackingUrl?: string;
          /** @description Can be refused with “Must be an https address of a public host, without user name, backslash or white space”. */
          readonly labelUrl?: string;
          /** @description Can be refused with “Must be one line”. */
          readonly slot?: string;
        } | {
          /** @constant */
          readonly type: "remote-repair";
          /**
           * Format: date-time
           * @description Can be refused with “Must not be before 2015-01-01”.
           */
          readonly occurredAt: string;
          readonly fixed: boolean;
        } | {
          /** @constant */
          readonly type: "visit-scheduled";
          /**
           * Format: date-time
           * @description Can be refused with “Must not be before 2015-01-01”.
           */
          readonly occurredAt: string;
          /** Format: date-time */
          readonly from: string;
          /** Format: date-time */
          readonly to: string;
        } | {
          /** @constant */
          readonly type: "received";
          /**
           * Format: date-time
           * @description Can be refused with “Must not be before 2015-01-01”.
           */
          readonly occurredAt: string;
          readonly serial: string;
        } | {
          /** @constant */
          readonly type: "inspected";
          /**
           * Format: date-time
           * @description Can be refused with “Must not be before 2015-01-01”.
           */
          readonly occurredAt: string;
          readonly official: boolean;
          readonly warrantable: boolean;
          readonly causes: readonly ("wear" | "abnormal-use" | "unauthorised-repair" | "misuse-or-accident" | "improper-installation" | "liquid-or-voltage" | "cosmetic" | "outside-manual" | "software-or-third-party")[];
          /**
           * @default other
           * @enum {string}
           */
          readonly part?: "lcd" | "other";
          readonly serialLegible?: boolean;
          readonly sealIntact?: boolean;
          readonly note?: string;
        } | {
          /** @constant */
          readonly type: "repaired";
          /**
           * Format: date-time
           * @description Can be refused with “Must not be before 2015-01-01”.
           */
          readonly occurredAt: string;
          readonly note?: string;
        } | {
          /** @constant */
          readonly type: "swapped";
          /**
           * Format: date-time
           * @description Can be refused with “Must not be before 2015-01-01”.
           */
          readonly occurredAt: string;
          readonly newSerial: string;
        } | {
          /** @constant */
          readonly type: "shipped";
          /**
           * Format: date-time
           * @description Can be refused with “Must not be before 2015-01-01”.
           */
          readonly occurredAt: string;
          /** @description Can be refused with “Must be one line”, “Must not contain a web address”. */
          readonly carrier: string;
          /** @description Can be refused with “Must be an https address of a public host, without user name, backslash or white space”. */
          readonly trackingUrl?: string;
        } | {
          /** @constant */
          readonly type: "delivered";
          /**
           * Format: date-time
           * @description Can be refused with “Must not be before 2015-01-01”.
           */
          readonly occurredAt: string;
        } | {
          /** @constant */
          readonly type: "collected";
          /**
           * Format: date-time
           * @description Can be refused with “Must not be before 2015-01-01”.
           */
          readonly occurredAt: string;
        };
      };
    };
    readonly responses: {
      /** @description The RMA as it is now */
      readonly 200: {
        headers: {
          readonly "content-language": components["headers"]["content-language"];
          readonly "idempotency-replayed": components["headers"]["idempotency-replayed"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Rma"];
        };
      };
      /** @description `malformed-json`: The body is not JSON. `bad-request`: The request was not accepted. */
      readonly 400: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["MalformedJsonProblem"] | components["schemas"]["BadRequestProblem"];
        };
      };
      /** @description `unauthorised`: The request is not signed by a known partner. */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["UnauthorisedProblem"];
        };
      };
      /** @description `forbidden`: This role may not do that. `blocked`: The request was blocked. */
      readonly 403: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["ForbiddenProblem"] | components["schemas"]["BlockedProblem"];
        };
      };
      /** @description `rma-not-found`: There is no such RMA. */
      readonly 404: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["RmaNotFoundProblem"];
        };
      };
      /** @description `wrong-state`: That does not fit the state of the RMA. `too-many-reports`: This has been reported too often. `serial-not-new`: This serial is no new unit. `idempotency-conflict`: This webhook-id was used for another request. `in-progress`: The same request is still running. */
      readonly 409: {
        headers: {
          readonly "retry-after": components["headers"]["retry-after"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["WrongStateProblem"] | components["schemas"]["TooManyReportsProblem"] | components["schemas"]["SerialNotNewProblem"] | components["schemas"]["IdempotencyConflictProblem"] | components["schemas"]["InProgressProblem"];
        };
      };
      /** @description `body-too-large`: The body is too large. */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
        };
      };
      /** @description `battery-damaged`: A damaged battery gets no parcel label. `invalid-content`: Some fields are not right. */
      readonly 422: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["BatteryDamagedProblem"] | components["schemas"]["InvalidContentProblem"];
        };
      };
      /** @description `too-many-requests`: Too many requests. */
      readonly 429: {
        headers: {
          readonly "retry-after": components["headers"]["retry-after"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
        };
      };
      /** @description `internal-error`: Something went wrong on our side. */
      readonly 500: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
        };
      };
      /** @description `timeout`: The answer took too long. */
      readonly 504: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["TimeoutProblem"];
        };
      };
    };
  };
  readonly issueQuote: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Languages of a decision’s sentences, most wanted first: nl, fr, de, en; without one of them English. The sentences of problems are English. */
        readonly "accept-language"?: string;
      };
      readonly path: {
        /** @description Number of the RMA, e.g. `NL-7K3M-9QWX-Q`. Case and dashes do not matter; O is read as 0, I and L as 1. */
        readonly rmaNumber: string;
      };
      readonly cookie?: never;
    };
    /** @description At most 256 KB. */
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly lines: readonly {
            /** @enum {string} */
            readonly kind: "labour" | "parts" | "transport-inbound" | "transport-outbound" | "travel";
            readonly description: string;
            readonly amountCents: number;
          }[];
          readonly reject: {
            readonly transportCents: number;
            readonly handlingCents: number;
          };
        };
      };
    };
    readonly responses: {
      /** @description The quote as issued */
      readonly 201: {
        headers: {
          readonly "content-language": components["headers"]["content-language"];
          readonly "idempotency-replayed": components["headers"]["idempotency-replayed"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Quote"];
        };
      };
      /** @description `malformed-json`: The body is not JSON. `bad-request`: The request was not accepted. */
      readonly 400: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["MalformedJsonProblem"] | components["schemas"]["BadRequestProblem"];
        };
      };
      /** @description `unauthorised`: The request is not signed by a known partner. */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["UnauthorisedProblem"];
        };
      };
      /** @description `forbidden`: This role may not do that. `blocked`: The request was blocked. */
      readonly 403: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["ForbiddenProblem"] | components["schemas"]["BlockedProblem"];
        };
      };
      /** @description `rma-not-found`: There is no such RMA. */
      readonly 404: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["RmaNotFoundProblem"];
        };
      };
      /** @description `wrong-state`: That does not fit the state of the RMA. `in-warranty`: The repair is covered by the warranty. `lcd-not-repaired`: LCD modules are not replaced. `quote-answered`: The quote has been answered. `too-many-revisions`: The quote cannot be revised any more. `idempotency-conflict`: This webhook-id was used for another request. `in-progress`: The same request is still running. */
      readonly 409: {
        headers: {
          readonly "retry-after": components["headers"]["retry-after"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["WrongStateProblem"] | components["schemas"]["InWarrantyProblem"] | components["schemas"]["LcdNotRepairedProblem"] | components["schemas"]["QuoteAnsweredProblem"] | components["schemas"]["TooManyRevisionsProblem"] | components["schemas"]["IdempotencyConflictProblem"] | components["schemas"]["InProgressProblem"];
        };
      };
      /** @description `body-too-large`: The body is too large. */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
        };
      };
      /** @description `quote-lines-do-not-fit`: The lines do not fit the way of the device. `reject-fee-raised`: The fee for a rejection may not rise. `invalid-content`: Some fields are not right. */
      readonly 422: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["QuoteLinesDoNotFitProblem"] | components["schemas"]["RejectFeeRaisedProblem"] | components["schemas"]["InvalidContentProblem"];
        };
      };
      /** @description `too-many-requests`: Too many requests. */
      readonly 429: {
        headers: {
          readonly "retry-after": components["headers"]["retry-after"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
        };
      };
      /** @description `internal-error`: Something went wrong on our side. */
      readonly 500: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
        };
      };
      /** @description `timeout`: The answer took too long. */
      readonly 504: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["TimeoutProblem"];
        };
      };
    };
  };
  readonly respondToQuote: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Languages of a decision’s sentences, most wanted first: nl, fr, de, en; without one of them English. The sentences of problems are English. */
        readonly "accept-language"?: string;
      };
      readonly path: {
        /** @description Number of the RMA, e.g. `NL-7K3M-9QWX-Q`. Case and dashes do not matter; O is read as 0, I and L as 1. */
        readonly rmaNumber: string;
      };
      readonly cookie?: never;
    };
    /** @description At most 256 KB. */
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly revision: number;
          /** @enum {string} */
          readonly answer: "accept" | "reject";
        };
      };
    };
    readonly responses: {
      /** @description The RMA as it is now */
      readonly 200: {
        headers: {
          readonly "content-language": components["headers"]["content-language"];
          readonly "idempotency-replayed": components["headers"]["idempotency-replayed"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Rma"];
        };
      };
      /** @description `malformed-json`: The body is not JSON. `bad-request`: The request was not accepted. */
      readonly 400: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["MalformedJsonProblem"] | components["schemas"]["BadRequestProblem"];
        };
      };
      /** @description `unauthorised`: The request is not signed by a known partner. */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["UnauthorisedProblem"];
        };
      };
      /** @description `quote-not-yours`: Somebody else answers this quote. `forbidden`: This role may not do that. `blocked`: The request was blocked. */
      readonly 403: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["QuoteNotYoursProblem"] | components["schemas"]["ForbiddenProblem"] | components["schemas"]["BlockedProblem"];
        };
      };
      /** @description `rma-not-found`: There is no such RMA. `quote-not-found`: There is no such quote. */
      readonly 404: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["RmaNotFoundProblem"] | components["schemas"]["QuoteNotFoundProblem"];
        };
      };
      /** @description `wrong-state`: That does not fit the state of the RMA. `quote-answered`: The quote has been answered. `quote-superseded`: A newer revision has taken its place. `quote-expired`: The quote has expired. `quote-withdrawn`: The quote no longer stands. `idempotency-conflict`: This webhook-id was used for another request. `in-progress`: The same request is still running. */
      readonly 409: {
        headers: {
          readonly "retry-after": components["headers"]["retry-after"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["WrongStateProblem"] | components["schemas"]["QuoteAnsweredProblem"] | components["schemas"]["QuoteSupersededProblem"] | components["schemas"]["QuoteExpiredProblem"] | components["schemas"]["QuoteWithdrawnProblem"] | components["schemas"]["IdempotencyConflictProblem"] | components["schemas"]["InProgressProblem"];
        };
      };
      /** @description `body-too-large`: The body is too large. */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
        };
      };
      /** @description `invalid-content`: Some fields are not right. */
      readonly 422: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["InvalidContentProblem"];
        };
      };
      /** @description `too-many-requests`: Too many requests. */
      readonly 429: {
        headers: {
          readonly "retry-after": components["headers"]["retry-after"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
        };
      };
      /** @description `internal-error`: Something went wrong on our side. */
      readonly 500: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
        };
      };
      /** @description `timeout`: The answer took too long. */
      readonly 504: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["TimeoutProblem"];
        };
      };
    };
  };
  readonly takeDoaResult: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Languages of a decision’s sentences, most wanted first: nl, fr, de, en; without one of them English. The sentences of problems are English. */
        readonly "accept-language"?: string;
      };
      readonly path: {
        /** @description Number of the RMA, e.g. `NL-7K3M-9QWX-Q`. Case and dashes do not matter; O is read as 0, I and L as 1. */
        readonly rmaNumber: string;
      };
      readonly cookie?: never;
    };
    /** @description At most 256 KB. */
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** @enum {string} */
          readonly result: "accepted" | "rejected";
          readonly findings: {
            readonly manufacturingFailure?: boolean;
            readonly boxContentsComplete: boolean;
            readonly visibleAbuse: boolean;
            readonly sealIntact: boolean;
            readonly serialLegible: boolean;
          };
          readonly note?: string;
          /**
           * Format: date-time
           * @description Can be refused with “Must not be before 2015-01-01”.
           */
          readonly screenedAt: string;
        };
      };
    };
    readonly responses: {
      /** @description The RMA as it is now */
      readonly 200: {
        headers: {
          readonly "content-language": components["headers"]["content-language"];
          readonly "idempotency-replayed": components["headers"]["idempotency-replayed"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Rma"];
        };
      };
      /** @description `malformed-json`: The body is not JSON. `bad-request`: The request was not accepted. */
      readonly 400: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["MalformedJsonProblem"] | components["schemas"]["BadRequestProblem"];
        };
      };
      /** @description `unauthorised`: The request is not signed by a known partner. */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["UnauthorisedProblem"];
        };
      };
      /** @description `forbidden`: This role may not do that. `blocked`: The request was blocked. */
      readonly 403: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["ForbiddenProblem"] | components["schemas"]["BlockedProblem"];
        };
      };
      /** @description `rma-not-found`: There is no such RMA. */
      readonly 404: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["RmaNotFoundProblem"];
        };
      };
      /** @description `wrong-state`: That does not fit the state of the RMA. `idempotency-conflict`: This webhook-id was used for another request. `in-progress`: The same request is still running. */
      readonly 409: {
        headers: {
          readonly "retry-after": components["headers"]["retry-after"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["WrongStateProblem"] | components["schemas"]["IdempotencyConflictProblem"] | components["schemas"]["InProgressProblem"];
        };
      };
      /** @description `body-too-large`: The body is too large. */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
        };
      };
      /** @description `contradictory-result`: The findings contradict the result. `invalid-content`: Some fields are not right. */
      readonly 422: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["ContradictoryResultProblem"] | components["schemas"]["InvalidContentProblem"];
        };
      };
      /** @description `too-many-requests`: Too many requests. */
      readonly 429: {
        headers: {
          readonly "retry-after": components["headers"]["retry-after"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
        };
      };
      /** @description `internal-error`: Something went wrong on our side. */
      readonly 500: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
        };
      };
      /** @description `timeout`: The answer took too long. */
      readonly 504: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["TimeoutProblem"];
        };
      };
    };
  };
  readonly takeOrderCallback: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Languages of a decision’s sentences, most wanted first: nl, fr, de, en; without one of them English. The sentences of problems are English. */
        readonly "accept-language"?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /** @description At most 256 KB. */
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** @constant */
          readonly type: "order.delivered";
          readonly orderId: string;
          /**
           * Format: date-time
           * @description Can be refused with “Must not be before 2015-01-01”.
           */
          readonly occurredAt: string;
          /**
           * Format: date
           * @description Can be refused with “Must not be before 2010-01-01”.
           */
          readonly purchasedOn?: string;
          /**
           * Format: date
           * @description Can be refused with “Must not be before 2010-01-01”.
           */
          readonly deliveredOn: string;
          /** @enum {string} */
          readonly country: "NL" | "BE" | "LU";
          readonly lines: readonly {
            /** @enum {string} */
            readonly line: "phone" | "eco" | "scooter" | "tv";
            /** @description Can be refused with “Must be one line”. */
            readonly model: string;
            readonly serial: string;
            readonly screenInches?: number;
          }[];
          readonly consumer: {
            /** @description Can be refused with “Must be one line”, “Must not contain a web address”. */
            readonly name: string;
            /** Format: email */
            readonly email: string;
            readonly phone?: string;
            /** @enum {string} */
            readonly language: "nl" | "fr" | "de" | "en";
            readonly address: {
              /** @description Can be refused with “Must be one line”, “Must not contain a web address”. */
              readonly street: string;
              /** @description Can be refused with “Must be one line”, “Must not contain a web address”. */
              readonly houseNumber: string;
              /** @description Can be refused with “Must be one line”, “Must not contain a web address”. */
              readonly postalCode: string;
              /** @description Can be refused with “Must be one line”, “Must not contain a web address”. */
              readonly city: string;
              /** @enum {string} */
              readonly country: "NL" | "BE" | "LU";
            };
          };
        } | {
          /** @constant */
          readonly type: "order.cancelled";
          readonly orderId: string;
          /**
           * Format: date-time
           * @description Can be refused with “Must not be before 2015-01-01”.
           */
          readonly occurredAt: string;
        } | {
          /** @constant */
          readonly type: "remorse.requested";
          readonly orderId: string;
          /**
           * Format: date-time
           * @description Can be refused with “Must not be before 2015-01-01”.
           */
          readonly occurredAt: string;
          readonly serial: string;
          /**
           * Format: date
           * @description Can be refused with “Must not be before 2010-01-01”.
           */
          readonly raisedOn: string;
          readonly condition: {
            readonly available?: boolean;
            readonly boxContentsComplete?: boolean;
            readonly visibleAbuse?: boolean;
            readonly serialLegible?: boolean;
            readonly sealIntact?: boolean;
            readonly originalCarton?: boolean;
            readonly screwsInPlace?: boolean;
            readonly batteryDamaged?: boolean;
          };
        };
      };
    };
    readonly responses: {
      /** @description The receipt of a report on an order */
      readonly 200: {
        headers: {
          readonly "content-language": components["headers"]["content-language"];
          readonly "idempotency-replayed": components["headers"]["idempotency-replayed"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly orderId: string;
            /** @enum {string} */
            readonly type: "order.delivered" | "order.cancelled";
            /** @constant */
            readonly received: true;
          };
        };
      };
      /** @description The RMA of a remorse */
      readonly 201: {
        headers: {
          readonly "content-language": components["headers"]["content-language"];
          readonly "idempotency-replayed": components["headers"]["idempotency-replayed"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Rma"];
        };
      };
      /** @description The RMA of a remorse that waits for a person or for XMS, or the receipt of one that waits for its order */
      readonly 202: {
        headers: {
          readonly "content-language": components["headers"]["content-language"];
          readonly "idempotency-replayed": components["headers"]["idempotency-replayed"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Rma"] | {
            readonly orderId: string;
            /** @constant */
            readonly type: "remorse.requested";
            /** @constant */
            readonly received: true;
            readonly serial: string;
            /** @constant */
            readonly parked: true;
          };
        };
      };
      /** @description `malformed-json`: The body is not JSON. `bad-request`: The request was not accepted. */
      readonly 400: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["MalformedJsonProblem"] | components["schemas"]["BadRequestProblem"];
        };
      };
      /** @description `unauthorised`: The request is not signed by a known partner. */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["UnauthorisedProblem"];
        };
      };
      /** @description `forbidden`: This role may not do that. `blocked`: The request was blocked. */
      readonly 403: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["ForbiddenProblem"] | components["schemas"]["BlockedProblem"];
        };
      };
      /** @description `serial-has-open-rma`: This serial has an open RMA. `idempotency-conflict`: This webhook-id was used for another request. `in-progress`: The same request is still running. */
      readonly 409: {
        headers: {
          readonly "retry-after": components["headers"]["retry-after"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["SerialHasOpenRmaProblem"] | components["schemas"]["IdempotencyConflictProblem"] | components["schemas"]["InProgressProblem"];
        };
      };
      /** @description `body-too-large`: The body is too large. */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
        };
      };
      /** @description `not-eligible`: The request cannot be taken. `invalid-content`: Some fields are not right. */
      readonly 422: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["NotEligibleProblem"] | components["schemas"]["InvalidContentProblem"];
        };
      };
      /** @description `too-many-requests`: Too many requests. */
      readonly 429: {
        headers: {
          readonly "retry-after": components["headers"]["retry-after"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
        };
      };
      /** @description `internal-error`: Something went wrong on our side. */
      readonly 500: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
        };
      };
      /** @description `timeout`: The answer took too long. */
      readonly 504: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["TimeoutProblem"];
        };
      };
    };
  };
  readonly takePaymentCallback: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Languages of a decision’s sentences, most wanted first: nl, fr, de, en; without one of them English. The sentences of problems are English. */
        readonly "accept-language"?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /** @description At most 256 KB. */
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly paymentId: string;
          /** @enum {string} */
          readonly status: "paid" | "failed" | "expired";
          readonly amountCents: number;
          /** @constant */
          readonly currency: "EUR";
        };
      };
    };
    readonly responses: {
      /** @description The receipt */
      readonly 200: {
        headers: {
          readonly "content-language": components["headers"]["content-language"];
          readonly "idempotency-replayed": components["headers"]["idempotency-replayed"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly paymentId: string;
            /** @enum {string} */
            readonly status: "paid" | "failed" | "expired";
            /** @constant */
            readonly received: true;
          };
        };
      };
      /** @description `malformed-json`: The body is not JSON. `bad-request`: The request was not accepted. */
      readonly 400: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["MalformedJsonProblem"] | components["schemas"]["BadRequestProblem"];
        };
      };
      /** @description `unauthorised`: The request is not signed by a known partner. */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["UnauthorisedProblem"];
        };
      };
      /** @description `forbidden`: This role may not do that. `blocked`: The request was blocked. */
      readonly 403: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["ForbiddenProblem"] | components["schemas"]["BlockedProblem"];
        };
      };
      /** @description `payment-not-found`: There is no such payment. */
      readonly 404: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["PaymentNotFoundProblem"];
        };
      };
      /** @description `idempotency-conflict`: This webhook-id was used for another request. `in-progress`: The same request is still running. */
      readonly 409: {
        headers: {
          readonly "retry-after": components["headers"]["retry-after"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["IdempotencyConflictProblem"] | components["schemas"]["InProgressProblem"];
        };
      };
      /** @description `body-too-large`: The body is too large. */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
        };
      };
      /** @description `invalid-content`: Some fields are not right. */
      readonly 422: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["InvalidContentProblem"];
        };
      };
      /** @description `too-many-requests`: Too many requests. */
      readonly 429: {
        headers: {
          readonly "retry-after": components["headers"]["retry-after"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
        };
      };
      /** @description `internal-error`: Something went wrong on our side. */
      readonly 500: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
        };
      };
      /** @description `timeout`: The answer took too long. */
      readonly 504: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["TimeoutProblem"];
        };
      };
    };
  };
  readonly provideInformation: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Languages of a decision’s sentences, most wanted first: nl, fr, de, en; without one of them English. The sentences of problems are English. */
        readonly "accept-language"?: string;
      };
      readonly path: {
        /** @description Number of the RMA, e.g. `NL-7K3M-9QWX-Q`. Case and dashes do not matter; O is read as 0, I and L as 1. */
        readonly rmaNumber: string;
      };
      readonly cookie?: never;
    };
    /** @description At most 256 KB. */
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly product?: {
            readonly screenInches?: number;
          };
          readonly purchase?: {
            readonly sellerId?: string;
            /**
             * Format: date
             * @description Can be refused with “Must not be before 2010-01-01”.
             */
            readonly purchasedOn?: string;
            /**
             * Format: date
             * @description Can be refused with “Must not be before 2010-01-01”.
             */
            readonly deliveredOn?: string;
            /** @enum {string} */
            readonly handover?: "in-store" | "shipped";
            readonly proofOfPurchase?: {
              readonly presented?: boolean;
              readonly serialMarked?: boolean;
            };
          };
          readonly fault?: {
            readonly description?: string;
            readonly manufacturingFailure?: boolean;
            readonly causes?: readonly ("wear" | "abnormal-use" | "unauthorised-repair" | "misuse-or-accident" | "improper-installation" | "liquid-or-voltage" | "cosmetic" | "outside-manual" | "software-or-third-party")[];
            /** @enum {string} */
            readonly part?: "lcd" | "other";
          };
          readonly condition?: {
            readonly available?: boolean;
            readonly boxContentsComplete?: boolean;
            readonly visibleAbuse?: boolean;
            readonly serialLegible?: boolean;
            readonly sealIntact?: boolean;
            readonly originalCarton?: boolean;
            readonly screwsInPlace?: boolean;
            readonly batteryDamaged?: boolean;
          };
          readonly wishes?: {
            readonly outOfWarranty?: boolean;
            /** @enum {string} */
            readonly transport?: "pickup" | "drop-off";
            /** @enum {string} */
            readonly returnTo?: "pos" | "consumer";
          };
          readonly consumer?: {
            /** @description Can be refused with “Must be one line”, “Must not contain a web address”. */
            readonly name?: string;
            /** Format: email */
            readonly email?: string;
            readonly phone?: string;
            /** @enum {string} */
            readonly language?: "nl" | "fr" | "de" | "en";
            readonly address?: {
              /** @description Can be refused with “Must be one line”, “Must not contain a web address”. */
              readonly street?: string;
              /** @description Can be refused with “Must be one line”, “Must not contain a web address”. */
              readonly houseNumber?: string;
              /** @description Can be refused with “Must be one line”, “Must not contain a web address”. */
              readonly postalCode?: string;
              /** @description Can be refused with “Must be one line”, “Must not contain a web address”. */
              readonly city?: string;
            };
          };
        };
      };
    };
    readonly responses: {
      /** @description The RMA as it is now */
      readonly 200: {
        headers: {
          readonly "content-language": components["headers"]["content-language"];
          readonly "idempotency-replayed": components["headers"]["idempotency-replayed"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Rma"];
        };
      };
      /** @description `malformed-json`: The body is not JSON. `bad-request`: The request was not accepted. */
      readonly 400: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["MalformedJsonProblem"] | components["schemas"]["BadRequestProblem"];
        };
      };
      /** @description `unauthorised`: The request is not signed by a known partner. */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["UnauthorisedProblem"];
        };
      };
      /** @description `forbidden`: This role may not do that. `blocked`: The request was blocked. */
      readonly 403: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["ForbiddenProblem"] | components["schemas"]["BlockedProblem"];
        };
      };
      /** @description `rma-not-found`: There is no such RMA. */
      readonly 404: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["RmaNotFoundProblem"];
        };
      };
      /** @description `wrong-state`: That does not fit the state of the RMA. `too-many-reports`: This has been reported too often. `idempotency-conflict`: This webhook-id was used for another request. `in-progress`: The same request is still running. */
      readonly 409: {
        headers: {
          readonly "retry-after": components["headers"]["retry-after"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["WrongStateProblem"] | components["schemas"]["TooManyReportsProblem"] | components["schemas"]["IdempotencyConflictProblem"] | components["schemas"]["InProgressProblem"];
        };
      };
      /** @description `body-too-large`: The body is too large. */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
        };
      };
      /** @description `invalid-content`: Some fields are not right. */
      readonly 422: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["InvalidContentProblem"];
        };
      };
      /** @description `too-many-requests`: Too many requests. */
      readonly 429: {
        headers: {
          readonly "retry-after": components["headers"]["retry-after"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
        };
      };
      /** @description `internal-error`: Something went wrong on our side. */
      readonly 500: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
        };
      };
      /** @description `timeout`: The answer took too long. */
      readonly 504: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["TimeoutProblem"];
        };
      };
    };
  };
  readonly cancelRma: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Languages of a decision’s sentences, most wanted first: nl, fr, de, en; without one of them English. The sentences of problems are English. */
        readonly "accept-language"?: string;
      };
      readonly path: {
        /** @description Number of the RMA, e.g. `NL-7K3M-9QWX-Q`. Case and dashes do not matter; O is read as 0, I and L as 1. */
        readonly rmaNumber: string;
      };
      readonly cookie?: never;
    };
    /** @description At most 256 KB. */
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly reason: string;
        };
      };
    };
    readonly responses: {
      /** @description The RMA as it is now */
      readonly 200: {
        headers: {
          readonly "content-language": components["headers"]["content-language"];
          readonly "idempotency-replayed": components["headers"]["idempotency-replayed"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Rma"];
        };
      };
      /** @description `malformed-json`: The body is not JSON. `bad-request`: The request was not accepted. */
      readonly 400: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["MalformedJsonProblem"] | components["schemas"]["BadRequestProblem"];
        };
      };
      /** @description `unauthorised`: The request is not signed by a known partner. */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["UnauthorisedProblem"];
        };
      };
      /** @description `forbidden`: This role may not do that. `blocked`: The request was blocked. */
      readonly 403: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["ForbiddenProblem"] | components["schemas"]["BlockedProblem"];
        };
      };
      /** @description `rma-not-found`: There is no such RMA. */
      readonly 404: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["RmaNotFoundProblem"];
        };
      };
      /** @description `wrong-state`: That does not fit the state of the RMA. `idempotency-conflict`: This webhook-id was used for another request. `in-progress`: The same request is still running. */
      readonly 409: {
        headers: {
          readonly "retry-after": components["headers"]["retry-after"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["WrongStateProblem"] | components["schemas"]["IdempotencyConflictProblem"] | components["schemas"]["InProgressProblem"];
        };
      };
      /** @description `body-too-large`: The body is too large. */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
        };
      };
      /** @description `invalid-content`: Some fields are not right. */
      readonly 422: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["InvalidContentProblem"];
        };
      };
      /** @description `too-many-requests`: Too many requests. */
      readonly 429: {
        headers: {
          readonly "retry-after": components["headers"]["retry-after"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
        };
      };
      /** @description `internal-error`: Something went wrong on our side. */
      readonly 500: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
        };
      };
      /** @description `timeout`: The answer took too long. */
      readonly 504: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["TimeoutProblem"];
        };
      };
    };
  };
  readonly requestSecondLook: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Languages of a decision’s sentences, most wanted first: nl, fr, de, en; without one of them English. The sentences of problems are English. */
        readonly "accept-language"?: string;
      };
      readonly path: {
        /** @description Number of the RMA, e.g. `NL-7K3M-9QWX-Q`. Case and dashes do not matter; O is read as 0, I and L as 1. */
        readonly rmaNumber: string;
      };
      readonly cookie?: never;
    };
    /** @description At most 256 KB. */
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly reason: string;
        };
      };
    };
    readonly responses: {
      /** @description The receipt */
      readonly 201: {
        headers: {
          readonly "content-language": components["headers"]["content-language"];
          readonly "idempotency-replayed": components["headers"]["idempotency-replayed"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly id: string;
          };
        };
      };
      /** @description `malformed-json`: The body is not JSON. `bad-request`: The request was not accepted. */
      readonly 400: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["MalformedJsonProblem"] | components["schemas"]["BadRequestProblem"];
        };
      };
      /** @description `unauthorised`: The request is not signed by a known partner. */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["UnauthorisedProblem"];
        };
      };
      /** @description `forbidden`: This role may not do that. `blocked`: The request was blocked. */
      readonly 403: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["ForbiddenProblem"] | components["schemas"]["BlockedProblem"];
        };
      };
      /** @description `rma-not-found`: There is no such RMA. */
      readonly 404: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["RmaNotFoundProblem"];
        };
      };
      /** @description `wrong-state`: That does not fit the state of the RMA. `idempotency-conflict`: This webhook-id was used for another request. `in-progress`: The same request is still running. */
      readonly 409: {
        headers: {
          readonly "retry-after": components["headers"]["retry-after"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["WrongStateProblem"] | components["schemas"]["IdempotencyConflictProblem"] | components["schemas"]["InProgressProblem"];
        };
      };
      /** @description `body-too-large`: The body is too large. */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
        };
      };
      /** @description `invalid-content`: Some fields are not right. */
      readonly 422: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["InvalidContentProblem"];
        };
      };
      /** @description `too-many-requests`: Too many requests. */
      readonly 429: {
        headers: {
          readonly "retry-after": components["headers"]["retry-after"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
        };
      };
      /** @description `internal-error`: Something went wrong on our side. */
      readonly 500: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
        };
      };
      /** @description `timeout`: The answer took too long. */
      readonly 504: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["TimeoutProblem"];
        };
      };
    };
  };
  readonly decideRma: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Languages of a decision’s sentences, most wanted first: nl, fr, de, en; without one of them English. The sentences of problems are English. */
        readonly "accept-language"?: string;
      };
      readonly path: {
        /** @description Number of the RMA, e.g. `NL-7K3M-9QWX-Q`. Case and dashes do not matter; O is read as 0, I and L as 1. */
        readonly rmaNumber: string;
      };
      readonly cookie?: never;
    };
    /** @description At most 256 KB. */
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** @enum {string} */
          readonly action: "approve" | "refuse" | "return-unrepaired" | "cancel" | "refund";
          readonly reason: string;
          /** @default false */
          readonly waiveFees?: boolean;
        };
      };
    };
    readonly responses: {
      /** @description The RMA as it is now */
      readonly 200: {
        headers: {
          readonly "content-language": components["headers"]["content-language"];
          readonly "idempotency-replayed": components["headers"]["idempotency-replayed"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Rma"];
        };
      };
      /** @description `malformed-json`: The body is not JSON. `bad-request`: The request was not accepted. */
      readonly 400: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["MalformedJsonProblem"] | components["schemas"]["BadRequestProblem"];
        };
      };
      /** @description `unauthorised`: The request is not signed by a known partner. */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["UnauthorisedProblem"];
        };
      };
      /** @description `forbidden`: This role may not do that. `blocked`: The request was blocked. */
      readonly 403: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["ForbiddenProblem"] | components["schemas"]["BlockedProblem"];
        };
      };
      /** @description `rma-not-found`: There is no such RMA. */
      readonly 404: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["RmaNotFoundProblem"];
        };
      };
      /** @description `wrong-state`: That does not fit the state of the RMA. `not-offered`: Nothing is offered that this could go on as. `serial-has-open-rma`: This serial has an open RMA. `idempotency-conflict`: This webhook-id was used for another request. `in-progress`: The same request is still running. */
      readonly 409: {
        headers: {
          readonly "retry-after": components["headers"]["retry-after"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["WrongStateProblem"] | components["schemas"]["NotOfferedProblem"] | components["schemas"]["SerialHasOpenRmaProblem"] | components["schemas"]["IdempotencyConflictProblem"] | components["schemas"]["InProgressProblem"];
        };
      };
      /** @description `body-too-large`: The body is too large. */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
        };
      };
      /** @description `invalid-content`: Some fields are not right. */
      readonly 422: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["InvalidContentProblem"];
        };
      };
      /** @description `too-many-requests`: Too many requests. */
      readonly 429: {
        headers: {
          readonly "retry-after": components["headers"]["retry-after"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
        };
      };
      /** @description `internal-error`: Something went wrong on our side. */
      readonly 500: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
        };
      };
      /** @description `unavailable`: This cannot be done at the moment. */
      readonly 503: {
        headers: {
          readonly "retry-after": components["headers"]["retry-after"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["UnavailableProblem"];
        };
      };
      /** @description `timeout`: The answer took too long. */
      readonly 504: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["TimeoutProblem"];
        };
      };
    };
  };
  readonly decideDeskItem: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Languages of a decision’s sentences, most wanted first: nl, fr, de, en; without one of them English. The sentences of problems are English. */
        readonly "accept-language"?: string;
      };
      readonly path: {
        /** @description The id, as the list says it. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    /** @description At most 256 KB. */
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** @enum {string} */
          readonly action: "admit" | "uphold" | "done";
          readonly reason: string;
        };
      };
    };
    readonly responses: {
      /** @description What has become of the item */
      readonly 200: {
        headers: {
          readonly "content-language": components["headers"]["content-language"];
          readonly "idempotency-replayed": components["headers"]["idempotency-replayed"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly id: string;
            /** @enum {string} */
            readonly status: "admitted" | "upheld" | "done";
            readonly rmaNumber: string | null;
          };
        };
      };
      /** @description `malformed-json`: The body is not JSON. `bad-request`: The request was not accepted. */
      readonly 400: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["MalformedJsonProblem"] | components["schemas"]["BadRequestProblem"];
        };
      };
      /** @description `unauthorised`: The request is not signed by a known partner. */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["UnauthorisedProblem"];
        };
      };
      /** @description `forbidden`: This role may not do that. `blocked`: The request was blocked. */
      readonly 403: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["ForbiddenProblem"] | components["schemas"]["BlockedProblem"];
        };
      };
      /** @description `desk-item-not-found`: There is no such desk item. */
      readonly 404: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["DeskItemNotFoundProblem"];
        };
      };
      /** @description `already-decided`: A person has decided this already. `wrong-state`: That does not fit the state of the RMA. `not-offered`: Nothing is offered that this could go on as. `serial-has-open-rma`: This serial has an open RMA. `idempotency-conflict`: This webhook-id was used for another request. `in-progress`: The same request is still running. */
      readonly 409: {
        headers: {
          readonly "retry-after": components["headers"]["retry-after"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["AlreadyDecidedProblem"] | components["schemas"]["WrongStateProblem"] | components["schemas"]["NotOfferedProblem"] | components["schemas"]["SerialHasOpenRmaProblem"] | components["schemas"]["IdempotencyConflictProblem"] | components["schemas"]["InProgressProblem"];
        };
      };
      /** @description `body-too-large`: The body is too large. */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
        };
      };
      /** @description `invalid-content`: Some fields are not right. */
      readonly 422: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["InvalidContentProblem"];
        };
      };
      /** @description `too-many-requests`: Too many requests. */
      readonly 429: {
        headers: {
          readonly "retry-after": components["headers"]["retry-after"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
        };
      };
      /** @description `internal-error`: Something went wrong on our side. */
      readonly 500: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
        };
      };
      /** @description `timeout`: The answer took too long. */
      readonly 504: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["TimeoutProblem"];
        };
      };
    };
  };
  readonly requestRepair: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Languages of a decision’s sentences, most wanted first: nl, fr, de, en; without one of them English. The sentences of problems are English. */
        readonly "accept-language"?: string;
      };
      readonly path: {
        /** @description Number of the RMA, e.g. `NL-7K3M-9QWX-Q`. Case and dashes do not matter; O is read as 0, I and L as 1. */
        readonly rmaNumber: string;
      };
      readonly cookie?: never;
    };
    /** @description At most 256 KB. */
    readonly requestBody?: {
      readonly content: {
        readonly "application/json": Record<string, never>;
      };
    };
    readonly responses: {
      /** @description The RMA as it is now */
      readonly 200: {
        headers: {
          readonly "content-language": components["headers"]["content-language"];
          readonly "idempotency-replayed": components["headers"]["idempotency-replayed"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Rma"];
        };
      };
      /** @description `malformed-json`: The body is not JSON. `bad-request`: The request was not accepted. */
      readonly 400: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["MalformedJsonProblem"] | components["schemas"]["BadRequestProblem"];
        };
      };
      /** @description `unauthorised`: The request is not signed by a known partner. */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["UnauthorisedProblem"];
        };
      };
      /** @description `forbidden`: This role may not do that. `blocked`: The request was blocked. */
      readonly 403: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["ForbiddenProblem"] | components["schemas"]["BlockedProblem"];
        };
      };
      /** @description `rma-not-found`: There is no such RMA. */
      readonly 404: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["RmaNotFoundProblem"];
        };
      };
      /** @description `wrong-state`: That does not fit the state of the RMA. `idempotency-conflict`: This webhook-id was used for another request. `in-progress`: The same request is still running. */
      readonly 409: {
        headers: {
          readonly "retry-after": components["headers"]["retry-after"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["WrongStateProblem"] | components["schemas"]["IdempotencyConflictProblem"] | components["schemas"]["InProgressProblem"];
        };
      };
      /** @description `body-too-large`: The body is too large. */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
        };
      };
      /** @description `invalid-content`: Some fields are not right. */
      readonly 422: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["InvalidContentProblem"];
        };
      };
      /** @description `too-many-requests`: Too many requests. */
      readonly 429: {
        headers: {
          readonly "retry-after": components["headers"]["retry-after"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
        };
      };
      /** @description `internal-error`: Something went wrong on our side. */
      readonly 500: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
        };
      };
      /** @description `timeout`: The answer took too long. */
      readonly 504: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["TimeoutProblem"];
        };
      };
    };
  };
  readonly disputeRefusal: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Languages of a decision’s sentences, most wanted first: nl, fr, de, en; without one of them English. The sentences of problems are English. */
        readonly "accept-language"?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /** @description At most 256 KB. */
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** @enum {string} */
          readonly request: "repair" | "doa" | "remorse" | "wall-mounting" | "installation" | "maintenance";
          /** @enum {string} */
          readonly channel?: "pos" | "call-centre" | "dr-mobile" | "mi.com" | "service-centre";
          /** @enum {string} */
          readonly country: "NL" | "BE" | "LU";
          /**
           * Format: date
           * @description Can be refused with “Must not be before 2010-01-01”.
           */
          readonly raisedOn?: string;
          /** @description Can be refused with “Only a television has a screen size here” (`screenInches`), “Only a phone has an IMEI” (`imei`). */
          readonly product: {
            /** @enum {string} */
            readonly line: "phone" | "eco" | "scooter" | "tv";
            /** @description Can be refused with “Must be one line”. */
            readonly model: string;
            readonly serial: string;
            /** @description Can be refused with “Is not an IMEI: its check digit is wrong”. */
            readonly imei?: string;
            readonly screenInches?: number;
          };
          /**
           * @default main-device
           * @enum {string}
           */
          readonly item?: "main-device" | "in-box-accessory" | "separate-accessory";
          readonly purchase: {
            /** @enum {string} */
            readonly channel: "retail" | "mi.com";
            readonly sellerId?: string;
            readonly orderId?: string;
            /**
             * Format: date
             * @description Can be refused with “Must not be before 2010-01-01”.
             */
            readonly purchasedOn?: string;
            /**
             * Format: date
             * @description Can be refused with “Must not be before 2010-01-01”.
             */
            readonly deliveredOn?: string;
            /** @enum {string} */
            readonly handover?: "in-store" | "shipped";
            readonly proofOfPurchase?: {
              readonly presented?: boolean;
              readonly serialMarked?: boolean;
            };
          };
          readonly fault?: {
            readonly description?: string;
            readonly manufacturingFailure?: boolean;
            readonly causes?: readonly ("wear" | "abnormal-use" | "unauthorised-repair" | "misuse-or-accident" | "improper-installation" | "liquid-or-voltage" | "cosmetic" | "outside-manual" | "software-or-third-party")[];
            /** @enum {string} */
            readonly part?: "lcd" | "other";
          };
          readonly condition?: {
            readonly available?: boolean;
            readonly boxContentsComplete?: boolean;
            readonly visibleAbuse?: boolean;
            readonly serialLegible?: boolean;
            readonly sealIntact?: boolean;
            readonly originalCarton?: boolean;
            readonly screwsInPlace?: boolean;
            readonly batteryDamaged?: boolean;
          };
          readonly wishes?: {
            readonly outOfWarranty?: boolean;
            /** @enum {string} */
            readonly transport?: "pickup" | "drop-off";
            /** @enum {string} */
            readonly returnTo?: "pos" | "consumer";
          };
          readonly consumer: {
            /** @description Can be refused with “Must be one line”, “Must not contain a web address”. */
            readonly name: string;
            /** Format: email */
            readonly email: string;
            readonly phone?: string;
            /** @enum {string} */
            readonly language: "nl" | "fr" | "de" | "en";
            readonly address: {
              /** @description Can be refused with “Must be one line”, “Must not contain a web address”. */
              readonly street: string;
              /** @description Can be refused with “Must be one line”, “Must not contain a web address”. */
              readonly houseNumber: string;
              /** @description Can be refused with “Must be one line”, “Must not contain a web address”. */
              readonly postalCode: string;
              /** @description Can be refused with “Must be one line”, “Must not contain a web address”. */
              readonly city: string;
              /** @enum {string} */
              readonly country: "NL" | "BE" | "LU";
            };
          };
          readonly partnerReference?: string;
          readonly reason: string;
        };
      };
    };
    readonly responses: {
      /** @description The receipt, with the RMA that waits for the person */
      readonly 201: {
        headers: {
          readonly "content-language": components["headers"]["content-language"];
          readonly "idempotency-replayed": components["headers"]["idempotency-replayed"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly id: string;
            readonly rmaNumber: string;
          };
        };
      };
      /** @description `malformed-json`: The body is not JSON. `bad-request`: The request was not accepted. */
      readonly 400: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["MalformedJsonProblem"] | components["schemas"]["BadRequestProblem"];
        };
      };
      /** @description `unauthorised`: The request is not signed by a known partner. */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["UnauthorisedProblem"];
        };
      };
      /** @description `forbidden`: This role may not do that. `blocked`: The request was blocked. */
      readonly 403: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["ForbiddenProblem"] | components["schemas"]["BlockedProblem"];
        };
      };
      /** @description `not-refused`: The request is not refused. `serial-has-open-rma`: This serial has an open RMA. `idempotency-conflict`: This webhook-id was used for another request. `in-progress`: The same request is still running. */
      readonly 409: {
        headers: {
          readonly "retry-after": components["headers"]["retry-after"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["NotRefusedProblem"] | components["schemas"]["SerialHasOpenRmaProblem"] | components["schemas"]["IdempotencyConflictProblem"] | components["schemas"]["InProgressProblem"];
        };
      };
      /** @description `body-too-large`: The body is too large. */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
        };
      };
      /** @description `channel-not-allowed`: This caller may not use that channel. `invalid-content`: Some fields are not right. */
      readonly 422: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["ChannelNotAllowedProblem"] | components["schemas"]["InvalidContentProblem"];
        };
      };
      /** @description `too-many-requests`: Too many requests. */
      readonly 429: {
        headers: {
          readonly "retry-after": components["headers"]["retry-after"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
        };
      };
      /** @description `internal-error`: Something went wrong on our side. */
      readonly 500: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
        };
      };
      /** @description `timeout`: The answer took too long. */
      readonly 504: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["TimeoutProblem"];
        };
      };
    };
  };
  readonly listDeskItems: {
    readonly parameters: {
      readonly query: {
        /** @description Items of this kind. */
        readonly kind: "second-look" | "remorse-unmatched" | "mail-bounced" | "link-locked";
        /** @description The `next` of the page before, as it stands; without one the first page. It is opaque and can hold characters such as `#`: URL-encode it. */
        readonly cursor?: string;
        /** @description How many to answer with at most. */
        readonly limit?: number;
      };
      readonly header?: {
        /** @description Languages of a decision’s sentences, most wanted first: nl, fr, de, en; without one of them English. The sentences of problems are English. */
        readonly "accept-language"?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of items */
      readonly 200: {
        headers: {
          readonly "content-language": components["headers"]["content-language"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["DeskItemPage"];
        };
      };
      /** @description `bad-request`: The request was not accepted. */
      readonly 400: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["BadRequestProblem"];
        };
      };
      /** @description `unauthorised`: The request is not signed by a known partner. */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["UnauthorisedProblem"];
        };
      };
      /** @description `forbidden`: This role may not do that. `blocked`: The request was blocked. */
      readonly 403: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["ForbiddenProblem"] | components["schemas"]["BlockedProblem"];
        };
      };
      /** @description `invalid-content`: Some fields are not right. */
      readonly 422: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["InvalidContentProblem"];
        };
      };
      /** @description `too-many-requests`: Too many requests. */
      readonly 429: {
        headers: {
          readonly "retry-after": components["headers"]["retry-after"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
        };
      };
      /** @description `internal-error`: Something went wrong on our side. */
      readonly 500: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
        };
      };
      /** @description `timeout`: The answer took too long. */
      readonly 504: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["TimeoutProblem"];
        };
      };
    };
  };
  readonly showLedger: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Languages of a decision’s sentences, most wanted first: nl, fr, de, en; without one of them English. The sentences of problems are English. */
        readonly "accept-language"?: string;
      };
      readonly path: {
        /** @description A month, `YYYY-MM`. */
        readonly month: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The month */
      readonly 200: {
        headers: {
          readonly "content-language": components["headers"]["content-language"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly month: string;
            /** @constant */
            readonly currency: "EUR";
            readonly totals: readonly {
              readonly account: ("vendor" | "consumer") | string;
              /** @enum {string} */
              readonly payer: "vendor" | "consumer" | "retailer";
              /** @enum {string} */
              readonly item: "transport-inbound" | "transport-outbound" | "travel" | "labour" | "parts" | "handling" | "screening" | "outgoing-call" | "empty-box" | "payment";
              readonly netCents: number;
              readonly vatCents: number;
              readonly grossCents: number;
              readonly entries: number;
            }[];
          };
        };
      };
      /** @description `bad-request`: The request was not accepted. */
      readonly 400: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["BadRequestProblem"];
        };
      };
      /** @description `unauthorised`: The request is not signed by a known partner. */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["UnauthorisedProblem"];
        };
      };
      /** @description `forbidden`: This role may not do that. `blocked`: The request was blocked. */
      readonly 403: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["ForbiddenProblem"] | components["schemas"]["BlockedProblem"];
        };
      };
      /** @description `invalid-content`: Some fields are not right. */
      readonly 422: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["InvalidContentProblem"];
        };
      };
      /** @description `too-many-requests`: Too many requests. */
      readonly 429: {
        headers: {
          readonly "retry-after": components["headers"]["retry-after"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
        };
      };
      /** @description `internal-error`: Something went wrong on our side. */
      readonly 500: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
        };
      };
      /** @description `timeout`: The answer took too long. */
      readonly 504: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["TimeoutProblem"];
        };
      };
    };
  };
  readonly listLedgerEntries: {
    readonly parameters: {
      readonly query?: {
        /** @description Only entries that this party bears. */
        readonly payer?: "vendor" | "consumer" | "retailer";
        /** @description The `next` of the page before, as it stands; without one the first page. It is opaque and can hold characters such as `#`: URL-encode it. */
        readonly cursor?: string;
        /** @description How many to answer with at most. */
        readonly limit?: number;
      };
      readonly header?: {
        /** @description Languages of a decision’s sentences, most wanted first: nl, fr, de, en; without one of them English. The sentences of problems are English. */
        readonly "accept-language"?: string;
      };
      readonly path: {
        /** @description A month, `YYYY-MM`. */
        readonly month: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of entries; as CSV the header `link` leads to the next one (RFC 8288) */
      readonly 200: {
        headers: {
          readonly "content-language": components["headers"]["content-language"];
          readonly link: components["headers"]["link"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["LedgerEntryPage"];
          readonly "text/csv": string;
        };
      };
      /** @description `bad-request`: The request was not accepted. */
      readonly 400: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["BadRequestProblem"];
        };
      };
      /** @description `unauthorised`: The request is not signed by a known partner. */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["UnauthorisedProblem"];
        };
      };
      /** @description `forbidden`: This role may not do that. `blocked`: The request was blocked. */
      readonly 403: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["ForbiddenProblem"] | components["schemas"]["BlockedProblem"];
        };
      };
      /** @description `invalid-content`: Some fields are not right. */
      readonly 422: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["InvalidContentProblem"];
        };
      };
      /** @description `too-many-requests`: Too many requests. */
      readonly 429: {
        headers: {
          readonly "retry-after": components["headers"]["retry-after"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
        };
      };
      /** @description `internal-error`: Something went wrong on our side. */
      readonly 500: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
        };
      };
      /** @description `timeout`: The answer took too long. */
      readonly 504: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["TimeoutProblem"];
        };
      };
    };
  };
  readonly showTurnaround: {
    readonly parameters: {
      readonly query: {
        /** @description First local day on which the RMAs ended. */
        readonly from: string;
        /** @description Last local day on which the RMAs ended, included; at most 366 days with the first. */
        readonly to: string;
      };
      readonly header?: {
        /** @description Languages of a decision’s sentences, most wanted first: nl, fr, de, en; without one of them English. The sentences of problems are English. */
        readonly "accept-language"?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The turn-around */
      readonly 200: {
        headers: {
          readonly "content-language": components["headers"]["content-language"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            /** Format: date */
            readonly from: string;
            /** Format: date */
            readonly to: string;
            readonly fleet: {
              readonly cases: number;
              readonly meanWorkingDays: number | null;
              readonly late: number;
              readonly lateShare: number | null;
              readonly phases: {
                readonly wayIn: number;
                readonly inspection: number;
                readonly quote: number;
                readonly repair: number;
                readonly wayBack: number;
              } | null;
            };
            readonly byMonth: readonly {
              readonly month: string;
              /** @enum {string} */
              readonly country: "NL" | "BE" | "LU";
              readonly cases: number;
              readonly meanWorkingDays: number | null;
              readonly late: number;
              readonly lateShare: number | null;
              readonly phases: {
                readonly wayIn: number;
                readonly inspection: number;
                readonly quote: number;
                readonly repair: number;
                readonly wayBack: number;
              } | null;
            }[];
          };
        };
      };
      /** @description `bad-request`: The request was not accepted. */
      readonly 400: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["BadRequestProblem"];
        };
      };
      /** @description `unauthorised`: The request is not signed by a known partner. */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["UnauthorisedProblem"];
        };
      };
      /** @description `forbidden`: This role may not do that. `blocked`: The request was blocked. */
      readonly 403: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["ForbiddenProblem"] | components["schemas"]["BlockedProblem"];
        };
      };
      /** @description `invalid-content`: Some fields are not right. */
      readonly 422: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["InvalidContentProblem"];
        };
      };
      /** @description `too-many-requests`: Too many requests. */
      readonly 429: {
        headers: {
          readonly "retry-after": components["headers"]["retry-after"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
        };
      };
      /** @description `internal-error`: Something went wrong on our side. */
      readonly 500: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
        };
      };
      /** @description `timeout`: The answer took too long. */
      readonly 504: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["TimeoutProblem"];
        };
      };
    };
  };
  readonly listWebhookKeys: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The live keys, the current one first */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly keys: readonly {
              readonly id: string;
              readonly key: string;
              /** @enum {string} */
              readonly status: "current" | "previous";
            }[];
          };
        };
      };
      /** @description `bad-request`: The request was not accepted. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["BadRequestProblem"];
        };
      };
      /** @description `blocked`: The request was blocked. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["BlockedProblem"];
        };
      };
      /** @description `too-many-requests`: Too many requests. */
      readonly 429: {
        headers: {
          readonly "retry-after": components["headers"]["retry-after"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
        };
      };
      /** @description `internal-error`: Something went wrong on our side. */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
        };
      };
      /** @description `timeout`: The answer took too long. */
      readonly 504: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["TimeoutProblem"];
        };
      };
    };
  };
  readonly showOpenapi: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description This document */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly openapi: string;
          } & {
            readonly [key: string]: unknown;
          };
        };
      };
      /** @description It is as you have it */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `bad-request`: The request was not accepted. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["BadRequestProblem"];
        };
      };
      /** @description `blocked`: The request was blocked. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["BlockedProblem"];
        };
      };
      /** @description `too-many-requests`: Too many requests. */
      readonly 429: {
        headers: {
          readonly "retry-after": components["headers"]["retry-after"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
        };
      };
      /** @description `internal-error`: Something went wrong on our side. */
      readonly 500: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
        };
      };
      /** @description `timeout`: The answer took too long. */
      readonly 504: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["TimeoutProblem"];
        };
      };
    };
  };
  readonly showPartner: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Languages of a decision’s sentences, most wanted first: nl, fr, de, en; without one of them English. The sentences of problems are English. */
        readonly "accept-language"?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The caller */
      readonly 200: {
        headers: {
          readonly "content-language": components["headers"]["content-language"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Partner"];
        };
      };
      /** @description `bad-request`: The request was not accepted. */
      readonly 400: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["BadRequestProblem"];
        };
      };
      /** @description `unauthorised`: The request is not signed by a known partner. */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["UnauthorisedProblem"];
        };
      };
      /** @description `forbidden`: This role may not do that. `blocked`: The request was blocked. */
      readonly 403: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["ForbiddenProblem"] | components["schemas"]["BlockedProblem"];
        };
      };
      /** @description `invalid-content`: Some fields are not right. */
      readonly 422: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["InvalidContentProblem"];
        };
      };
      /** @description `too-many-requests`: Too many requests. */
      readonly 429: {
        headers: {
          readonly "retry-after": components["headers"]["retry-after"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
        };
      };
      /** @description `internal-error`: Something went wrong on our side. */
      readonly 500: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
        };
      };
      /** @description `timeout`: The answer took too long. */
      readonly 504: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["TimeoutProblem"];
        };
      };
    };
  };
  readonly setEndpoint: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Languages of a decision’s sentences, most wanted first: nl, fr, de, en; without one of them English. The sentences of problems are English. */
        readonly "accept-language"?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /** @description At most 256 KB. */
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly url: string | null;
          readonly eventTypes?: readonly ("rma.registered" | "rma.cancelled" | "rma.closed" | "rma.pending_verification" | "rma.awaiting_information" | "rma.on_hold" | "rma.refused" | "transport.booked" | "remote_repair.attempted" | "visit.scheduled" | "device.received" | "device.inspected" | "repair.completed" | "device.swapped" | "device.shipped" | "device.delivered" | "device.not_official" | "device.collected" | "quote.issued" | "quote.superseded" | "quote.accepted" | "quote.rejected" | "quote.expired" | "payment.received" | "payment.failed" | "doa.accepted" | "doa.rejected" | "remorse.accepted" | "remorse.rejected" | "device.quarantined" | "information.received" | "repair.requested" | "second_look.requested" | "desk.decided" | "quote.withdrawn" | "payment.refunded")[];
        };
      };
    };
    readonly responses: {
      /** @description The caller as it is now */
      readonly 200: {
        headers: {
          readonly "content-language": components["headers"]["content-language"];
          readonly "idempotency-replayed": components["headers"]["idempotency-replayed"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Partner"];
        };
      };
      /** @description `malformed-json`: The body is not JSON. `bad-request`: The request was not accepted. */
      readonly 400: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["MalformedJsonProblem"] | components["schemas"]["BadRequestProblem"];
        };
      };
      /** @description `unauthorised`: The request is not signed by a known partner. */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["UnauthorisedProblem"];
        };
      };
      /** @description `forbidden`: This role may not do that. `blocked`: The request was blocked. */
      readonly 403: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["ForbiddenProblem"] | components["schemas"]["BlockedProblem"];
        };
      };
      /** @description `idempotency-conflict`: This webhook-id was used for another request. `in-progress`: The same request is still running. */
      readonly 409: {
        headers: {
          readonly "retry-after": components["headers"]["retry-after"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["IdempotencyConflictProblem"] | components["schemas"]["InProgressProblem"];
        };
      };
      /** @description `body-too-large`: The body is too large. */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
        };
      };
      /** @description `invalid-content`: Some fields are not right. */
      readonly 422: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["InvalidContentProblem"];
        };
      };
      /** @description `too-many-requests`: Too many requests. */
      readonly 429: {
        headers: {
          readonly "retry-after": components["headers"]["retry-after"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
        };
      };
      /** @description `internal-error`: Something went wrong on our side. */
      readonly 500: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
        };
      };
      /** @description `timeout`: The answer took too long. */
      readonly 504: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["TimeoutProblem"];
        };
      };
    };
  };
  readonly testEndpoint: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Languages of a decision’s sentences, most wanted first: nl, fr, de, en; without one of them English. The sentences of problems are English. */
        readonly "accept-language"?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /** @description At most 256 KB. */
    readonly requestBody?: {
      readonly content: {
        readonly "application/json": Record<string, never>;
      };
    };
    readonly responses: {
      /** @description The event that is sent */
      readonly 202: {
        headers: {
          readonly "content-language": components["headers"]["content-language"];
          readonly "idempotency-replayed": components["headers"]["idempotency-replayed"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly eventId: string;
          };
        };
      };
      /** @description `malformed-json`: The body is not JSON. `bad-request`: The request was not accepted. */
      readonly 400: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["MalformedJsonProblem"] | components["schemas"]["BadRequestProblem"];
        };
      };
      /** @description `unauthorised`: The request is not signed by a known partner. */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["UnauthorisedProblem"];
        };
      };
      /** @description `forbidden`: This role may not do that. `blocked`: The request was blocked. */
      readonly 403: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["ForbiddenProblem"] | components["schemas"]["BlockedProblem"];
        };
      };
      /** @description `no-endpoint`: There is no endpoint to send that to. `idempotency-conflict`: This webhook-id was used for another request. `in-progress`: The same request is still running. */
      readonly 409: {
        headers: {
          readonly "retry-after": components["headers"]["retry-after"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["NoEndpointProblem"] | components["schemas"]["IdempotencyConflictProblem"] | components["schemas"]["InProgressProblem"];
        };
      };
      /** @description `body-too-large`: The body is too large. */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
        };
      };
      /** @description `invalid-content`: Some fields are not right. */
      readonly 422: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["InvalidContentProblem"];
        };
      };
      /** @description `too-many-requests`: Too many requests. */
      readonly 429: {
        headers: {
          readonly "retry-after": components["headers"]["retry-after"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
        };
      };
      /** @description `internal-error`: Something went wrong on our side. */
      readonly 500: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
        };
      };
      /** @description `timeout`: The answer took too long. */
      readonly 504: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["TimeoutProblem"];
        };
      };
    };
  };
  readonly listDeliveries: {
    readonly parameters: {
      readonly query?: {
        /** @description Only deliveries that stand like this. A page can then be short, or empty, before `next` is null. */
        readonly status?: "pending" | "retrying" | "delivered" | "dead" | "not-sent";
        /** @description Whose deliveries. For the service desk; everybody else sees their own. */
        readonly partnerId?: string;
        /** @description The `next` of the page before, as it stands; without one the first page. It is opaque and can hold characters such as `#`: URL-encode it. */
        readonly cursor?: string;
        /** @description How many to answer with at most. */
        readonly limit?: number;
      };
      readonly header?: {
        /** @description Languages of a decision’s sentences, most wanted first: nl, fr, de, en; without one of them English. The sentences of problems are English. */
        readonly "accept-language"?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of deliveries, the newest first */
      readonly 200: {
        headers: {
          readonly "content-language": components["headers"]["content-language"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["DeliveryPage"];
        };
      };
      /** @description `bad-request`: The request was not accepted. */
      readonly 400: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["BadRequestProblem"];
        };
      };
      /** @description `unauthorised`: The request is not signed by a known partner. */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["UnauthorisedProblem"];
        };
      };
      /** @description `forbidden`: This role may not do that. `blocked`: The request was blocked. */
      readonly 403: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["ForbiddenProblem"] | components["schemas"]["BlockedProblem"];
        };
      };
      /** @description `invalid-content`: Some fields are not right. */
      readonly 422: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["InvalidContentProblem"];
        };
      };
      /** @description `too-many-requests`: Too many requests. */
      readonly 429: {
        headers: {
          readonly "retry-after": components["headers"]["retry-after"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
        };
      };
      /** @description `internal-error`: Something went wrong on our side. */
      readonly 500: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
        };
      };
      /** @description `timeout`: The answer took too long. */
      readonly 504: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["TimeoutProblem"];
        };
      };
    };
  };
  readonly redeliverEvent: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Languages of a decision’s sentences, most wanted first: nl, fr, de, en; without one of them English. The sentences of problems are English. */
        readonly "accept-language"?: string;
      };
      readonly path: {
        /** @description The id, as the list says it. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    /** @description At most 256 KB. */
    readonly requestBody?: {
      readonly content: {
        readonly "application/json": Record<string, never>;
      };
    };
    readonly responses: {
      /** @description Whom it is sent again, within a minute */
      readonly 202: {
        headers: {
          readonly "content-language": components["headers"]["content-language"];
          readonly "idempotency-replayed": components["headers"]["idempotency-replayed"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            readonly eventId: string;
            readonly partnerIds: readonly string[];
          };
        };
      };
      /** @description `malformed-json`: The body is not JSON. `bad-request`: The request was not accepted. */
      readonly 400: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["MalformedJsonProblem"] | components["schemas"]["BadRequestProblem"];
        };
      };
      /** @description `unauthorised`: The request is not signed by a known partner. */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["UnauthorisedProblem"];
        };
      };
      /** @description `forbidden`: This role may not do that. `blocked`: The request was blocked. */
      readonly 403: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["ForbiddenProblem"] | components["schemas"]["BlockedProblem"];
        };
      };
      /** @description `event-not-found`: There is no such event. */
      readonly 404: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["EventNotFoundProblem"];
        };
      };
      /** @description `no-endpoint`: There is no endpoint to send that to. `idempotency-conflict`: This webhook-id was used for another request. `in-progress`: The same request is still running. */
      readonly 409: {
        headers: {
          readonly "retry-after": components["headers"]["retry-after"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["NoEndpointProblem"] | components["schemas"]["IdempotencyConflictProblem"] | components["schemas"]["InProgressProblem"];
        };
      };
      /** @description `body-too-large`: The body is too large. */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
        };
      };
      /** @description `invalid-content`: Some fields are not right. */
      readonly 422: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["InvalidContentProblem"];
        };
      };
      /** @description `too-many-requests`: Too many requests. */
      readonly 429: {
        headers: {
          readonly "retry-after": components["headers"]["retry-after"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
        };
      };
      /** @description `internal-error`: Something went wrong on our side. */
      readonly 500: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
        };
      };
      /** @description `timeout`: The answer took too long. */
      readonly 504: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["TimeoutProblem"];
        };
      };
    };
  };
  readonly redeliverRange: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description Languages of a decision’s sentences, most wanted first: nl, fr, de, en; without one of them English. The sentences of problems are English. */
        readonly "accept-language"?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /** @description At most 256 KB. */
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date-time */
          readonly from: string;
          /** Format: date-time */
          readonly to: string;
        };
      };
    };
    readonly responses: {
      /** @description It is being sent again; each event under its own id */
      readonly 202: {
        headers: {
          readonly "content-language": components["headers"]["content-language"];
          readonly "idempotency-replayed": components["headers"]["idempotency-replayed"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": {
            /** Format: date-time */
            readonly from: string;
            /** Format: date-time */
            readonly to: string;
            /** @constant */
            readonly started: true;
          };
        };
      };
      /** @description `malformed-json`: The body is not JSON. `bad-request`: The request was not accepted. */
      readonly 400: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["MalformedJsonProblem"] | components["schemas"]["BadRequestProblem"];
        };
      };
      /** @description `unauthorised`: The request is not signed by a known partner. */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["UnauthorisedProblem"];
        };
      };
      /** @description `forbidden`: This role may not do that. `blocked`: The request was blocked. */
      readonly 403: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["ForbiddenProblem"] | components["schemas"]["BlockedProblem"];
        };
      };
      /** @description `no-endpoint`: There is no endpoint to send that to. `redelivery-running`: Another range is being sent again. `idempotency-conflict`: This webhook-id was used for another request. `in-progress`: The same request is still running. */
      readonly 409: {
        headers: {
          readonly "retry-after": components["headers"]["retry-after"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["NoEndpointProblem"] | components["schemas"]["RedeliveryRunningProblem"] | components["schemas"]["IdempotencyConflictProblem"] | components["schemas"]["InProgressProblem"];
        };
      };
      /** @description `body-too-large`: The body is too large. */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
        };
      };
      /** @description `invalid-content`: Some fields are not right. */
      readonly 422: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["InvalidContentProblem"];
        };
      };
      /** @description `too-many-requests`: Too many requests. */
      readonly 429: {
        headers: {
          readonly "retry-after": components["headers"]["retry-after"];
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["TooManyRequestsProblem"];
        };
      };
      /** @description `internal-error`: Something went wrong on our side. */
      readonly 500: {
        headers: {
          readonly ratelimit: components["headers"]["ratelimit"];
          readonly "ratelimit-policy": components["headers"]["ratelimit-policy"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["InternalErrorProblem"];
        };
      };
      /** @description `timeout`: The answer took too long. */
      readonly 504: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/problem+json": components["schemas"]["TimeoutProblem"];
        };
      };
    };
  };
  readonly onRmaRegisteredEvent: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the message, `[A-Za-z0-9_-]{1,64}`: of a write the idempotency key, of a webhook the id of its event. */
        readonly "webhook-id": string;
        /** @description Seconds since 1970 at which the message was signed; at most 300 off. */
        readonly "webhook-timestamp": string;
        /** @description One signature or more, separated by spaces: `v1,` and a base64 HMAC-SHA256, or `v1a,` and a base64 Ed25519 signature. */
        readonly "webhook-signature": string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "id": "evt_NL-7K3M-9QWX-Q_00001",
         *       "type": "rma.registered",
         *       "timestamp": "2026-11-20T10:00:00.000Z",
         *       "data": {
         *         "rmaNumber": "NL-7K3M-9QWX-Q",
         *         "partnerReference": "order-4711",
         *         "sequence": 1,
         *         "state": "registered",
         *         "by": "retailer",
         *         "policyVersion": "2026-01",
         *         "decisionVersion": 1,
         *         "service": "in-warranty-repair",
         *         "route": {
         *           "firstStep": "collection",
         *           "collectFrom": "pos",
         *           "servicedAt": "depot",
         *           "returnTo": "pos",
         *           "quoteTo": "retailer",
         *           "resultTo": []
         *         },
         *         "registrar": {
         *           "partnerId": "partner-1",
         *           "role": "retailer"
         *         },
         *         "request": "repair",
         *         "channel": "pos",
         *         "country": "NL",
         *         "raisedOn": "2026-11-20",
         *         "product": {
         *           "line": "phone",
         *           "model": "Model",
         *           "serial": "SN-2026-0001"
         *         },
         *         "purchaseChannel": "retail"
         *       }
         *     }
         */
        readonly "application/json": components["schemas"]["RmaRegisteredEvent"];
      };
    };
    readonly responses: {
      /** @description Gone: nothing is sent to this endpoint any more. */
      readonly 410: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Taken. */
      readonly "2XX": {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly onRmaCancelledEvent: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the message, `[A-Za-z0-9_-]{1,64}`: of a write the idempotency key, of a webhook the id of its event. */
        readonly "webhook-id": string;
        /** @description Seconds since 1970 at which the message was signed; at most 300 off. */
        readonly "webhook-timestamp": string;
        /** @description One signature or more, separated by spaces: `v1,` and a base64 HMAC-SHA256, or `v1a,` and a base64 Ed25519 signature. */
        readonly "webhook-signature": string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "id": "evt_NL-7K3M-9QWX-Q_00002",
         *       "type": "rma.cancelled",
         *       "timestamp": "2026-11-20T10:00:00.000Z",
         *       "data": {
         *         "rmaNumber": "NL-7K3M-9QWX-Q",
         *         "partnerReference": "order-4711",
         *         "sequence": 2,
         *         "state": "cancelled",
         *         "by": "system",
         *         "cause": "requested"
         *       }
         *     }
         */
        readonly "application/json": components["schemas"]["RmaCancelledEvent"];
      };
    };
    readonly responses: {
      /** @description Gone: nothing is sent to this endpoint any more. */
      readonly 410: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Taken. */
      readonly "2XX": {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly onRmaClosedEvent: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the message, `[A-Za-z0-9_-]{1,64}`: of a write the idempotency key, of a webhook the id of its event. */
        readonly "webhook-id": string;
        /** @description Seconds since 1970 at which the message was signed; at most 300 off. */
        readonly "webhook-timestamp": string;
        /** @description One signature or more, separated by spaces: `v1,` and a base64 HMAC-SHA256, or `v1a,` and a base64 Ed25519 signature. */
        readonly "webhook-signature": string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "id": "evt_NL-7K3M-9QWX-Q_00008",
         *       "type": "rma.closed",
         *       "timestamp": "2026-11-20T10:00:00.000Z",
         *       "data": {
         *         "rmaNumber": "NL-7K3M-9QWX-Q",
         *         "partnerReference": "order-4711",
         *         "sequence": 8,
         *         "state": "closed",
         *         "by": "system",
         *         "outcome": "returned-unrepaired"
         *       }
         *     }
         */
        readonly "application/json": components["schemas"]["RmaClosedEvent"];
      };
    };
    readonly responses: {
      /** @description Gone: nothing is sent to this endpoint any more. */
      readonly 410: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Taken. */
      readonly "2XX": {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly onRmaPendingVerificationEvent: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the message, `[A-Za-z0-9_-]{1,64}`: of a write the idempotency key, of a webhook the id of its event. */
        readonly "webhook-id": string;
        /** @description Seconds since 1970 at which the message was signed; at most 300 off. */
        readonly "webhook-timestamp": string;
        /** @description One signature or more, separated by spaces: `v1,` and a base64 HMAC-SHA256, or `v1a,` and a base64 Ed25519 signature. */
        readonly "webhook-signature": string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "id": "evt_NL-7K3M-9QWX-Q_00001",
         *       "type": "rma.pending_verification",
         *       "timestamp": "2026-11-20T10:00:00.000Z",
         *       "data": {
         *         "rmaNumber": "NL-7K3M-9QWX-Q",
         *         "partnerReference": "order-4711",
         *         "sequence": 1,
         *         "state": "pending-verification",
         *         "by": "retailer",
         *         "policyVersion": "2026-01",
         *         "decisionVersion": 1,
         *         "service": "in-warranty-repair",
         *         "route": {
         *           "firstStep": "collection",
         *           "collectFrom": "pos",
         *           "servicedAt": "depot",
         *           "returnTo": "pos",
         *           "quoteTo": "retailer",
         *           "resultTo": []
         *         },
         *         "registrar": {
         *           "partnerId": "partner-1",
         *           "role": "retailer"
         *         },
         *         "request": "repair",
         *         "channel": "pos",
         *         "country": "NL",
         *         "raisedOn": "2026-11-20",
         *         "product": {
         *           "line": "phone",
         *           "model": "Model",
         *           "serial": "SN-2026-0001"
         *         },
         *         "purchaseChannel": "retail"
         *       }
         *     }
         */
        readonly "application/json": components["schemas"]["RmaPendingVerificationEvent"];
      };
    };
    readonly responses: {
      /** @description Gone: nothing is sent to this endpoint any more. */
      readonly 410: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Taken. */
      readonly "2XX": {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly onRmaAwaitingInformationEvent: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the message, `[A-Za-z0-9_-]{1,64}`: of a write the idempotency key, of a webhook the id of its event. */
        readonly "webhook-id": string;
        /** @description Seconds since 1970 at which the message was signed; at most 300 off. */
        readonly "webhook-timestamp": string;
        /** @description One signature or more, separated by spaces: `v1,` and a base64 HMAC-SHA256, or `v1a,` and a base64 Ed25519 signature. */
        readonly "webhook-signature": string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "id": "evt_NL-7K3M-9QWX-Q_00001",
         *       "type": "rma.awaiting_information",
         *       "timestamp": "2026-11-20T10:00:00.000Z",
         *       "data": {
         *         "rmaNumber": "NL-7K3M-9QWX-Q",
         *         "partnerReference": "order-4711",
         *         "sequence": 1,
         *         "state": "awaiting-information",
         *         "by": "retailer",
         *         "policyVersion": "2026-01",
         *         "decisionVersion": 1,
         *         "service": "in-warranty-repair",
         *         "route": {
         *           "firstStep": "collection",
         *           "collectFrom": "pos",
         *           "servicedAt": "depot",
         *           "returnTo": "pos",
         *           "quoteTo": "retailer",
         *           "resultTo": []
         *         },
         *         "registrar": {
         *           "partnerId": "partner-1",
         *           "role": "retailer"
         *         },
         *         "request": "repair",
         *         "channel": "pos",
         *         "country": "NL",
         *         "raisedOn": "2026-11-20",
         *         "product": {
         *           "line": "phone",
         *           "model": "Model",
         *           "serial": "SN-2026-0001"
         *         },
         *         "purchaseChannel": "retail",
         *         "missing": [
         *           "purchase.proofOfPurchase"
         *         ]
         *       }
         *     }
         */
        readonly "application/json": components["schemas"]["RmaAwaitingInformationEvent"];
      };
    };
    readonly responses: {
      /** @description Gone: nothing is sent to this endpoint any more. */
      readonly 410: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Taken. */
      readonly "2XX": {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly onRmaOnHoldEvent: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the message, `[A-Za-z0-9_-]{1,64}`: of a write the idempotency key, of a webhook the id of its event. */
        readonly "webhook-id": string;
        /** @description Seconds since 1970 at which the message was signed; at most 300 off. */
        readonly "webhook-timestamp": string;
        /** @description One signature or more, separated by spaces: `v1,` and a base64 HMAC-SHA256, or `v1a,` and a base64 Ed25519 signature. */
        readonly "webhook-signature": string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "id": "evt_NL-7K3M-9QWX-Q_00005",
         *       "type": "rma.on_hold",
         *       "timestamp": "2026-12-20T10:00:00.000Z",
         *       "data": {
         *         "rmaNumber": "NL-7K3M-9QWX-Q",
         *         "partnerReference": "order-4711",
         *         "sequence": 5,
         *         "state": "on-hold",
         *         "by": "system",
         *         "holdReason": "uncollected"
         *       }
         *     }
         */
        readonly "application/json": components["schemas"]["RmaOnHoldEvent"];
      };
    };
    readonly responses: {
      /** @description Gone: nothing is sent to this endpoint any more. */
      readonly 410: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Taken. */
      readonly "2XX": {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly onRmaRefusedEvent: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the message, `[A-Za-z0-9_-]{1,64}`: of a write the idempotency key, of a webhook the id of its event. */
        readonly "webhook-id": string;
        /** @description Seconds since 1970 at which the message was signed; at most 300 off. */
        readonly "webhook-timestamp": string;
        /** @description One signature or more, separated by spaces: `v1,` and a base64 HMAC-SHA256, or `v1a,` and a base64 Ed25519 signature. */
        readonly "webhook-signature": string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "id": "evt_NL-7K3M-9QWX-Q_00003",
         *       "type": "rma.refused",
         *       "timestamp": "2026-11-27T10:00:00.000Z",
         *       "data": {
         *         "rmaNumber": "NL-7K3M-9QWX-Q",
         *         "partnerReference": "order-4711",
         *         "sequence": 3,
         *         "state": "closed",
         *         "by": "system",
         *         "policyVersion": "2026-01",
         *         "decisionVersion": 2,
         *         "service": null,
         *         "route": null,
         *         "failed": [
         *           "official-product"
         *         ],
         *         "clauses": [
         *           "P-1.1",
         *           "P-3.1"
         *         ]
         *       }
         *     }
         */
        readonly "application/json": components["schemas"]["RmaRefusedEvent"];
      };
    };
    readonly responses: {
      /** @description Gone: nothing is sent to this endpoint any more. */
      readonly 410: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Taken. */
      readonly "2XX": {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly onTransportBookedEvent: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the message, `[A-Za-z0-9_-]{1,64}`: of a write the idempotency key, of a webhook the id of its event. */
        readonly "webhook-id": string;
        /** @description Seconds since 1970 at which the message was signed; at most 300 off. */
        readonly "webhook-timestamp": string;
        /** @description One signature or more, separated by spaces: `v1,` and a base64 HMAC-SHA256, or `v1a,` and a base64 Ed25519 signature. */
        readonly "webhook-signature": string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "id": "evt_NL-7K3M-9QWX-Q_00002",
         *       "type": "transport.booked",
         *       "timestamp": "2026-11-20T10:00:00.000Z",
         *       "data": {
         *         "rmaNumber": "NL-7K3M-9QWX-Q",
         *         "partnerReference": "order-4711",
         *         "sequence": 2,
         *         "state": "in-transit",
         *         "by": "system",
         *         "carrier": "PostNL"
         *       }
         *     }
         */
        readonly "application/json": components["schemas"]["TransportBookedEvent"];
      };
    };
    readonly responses: {
      /** @description Gone: nothing is sent to this endpoint any more. */
      readonly 410: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Taken. */
      readonly "2XX": {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly onRemoteRepairAttemptedEvent: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the message, `[A-Za-z0-9_-]{1,64}`: of a write the idempotency key, of a webhook the id of its event. */
        readonly "webhook-id": string;
        /** @description Seconds since 1970 at which the message was signed; at most 300 off. */
        readonly "webhook-timestamp": string;
        /** @description One signature or more, separated by spaces: `v1,` and a base64 HMAC-SHA256, or `v1a,` and a base64 Ed25519 signature. */
        readonly "webhook-signature": string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "id": "evt_NL-7K3M-9QWX-Q_00002",
         *       "type": "remote_repair.attempted",
         *       "timestamp": "2026-11-20T10:00:00.000Z",
         *       "data": {
         *         "rmaNumber": "NL-7K3M-9QWX-Q",
         *         "partnerReference": "order-4711",
         *         "sequence": 2,
         *         "state": "registered",
         *         "by": "system",
         *         "fixed": false
         *       }
         *     }
         */
        readonly "application/json": components["schemas"]["RemoteRepairAttemptedEvent"];
      };
    };
    readonly responses: {
      /** @description Gone: nothing is sent to this endpoint any more. */
      readonly 410: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Taken. */
      readonly "2XX": {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly onVisitScheduledEvent: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the message, `[A-Za-z0-9_-]{1,64}`: of a write the idempotency key, of a webhook the id of its event. */
        readonly "webhook-id": string;
        /** @description Seconds since 1970 at which the message was signed; at most 300 off. */
        readonly "webhook-timestamp": string;
        /** @description One signature or more, separated by spaces: `v1,` and a base64 HMAC-SHA256, or `v1a,` and a base64 Ed25519 signature. */
        readonly "webhook-signature": string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "id": "evt_NL-7K3M-9QWX-Q_00003",
         *       "type": "visit.scheduled",
         *       "timestamp": "2026-11-20T10:00:00.000Z",
         *       "data": {
         *         "rmaNumber": "NL-7K3M-9QWX-Q",
         *         "partnerReference": "order-4711",
         *         "sequence": 3,
         *         "state": "visit-planned",
         *         "by": "system",
         *         "from": "2026-11-23T08:00:00Z",
         *         "to": "2026-11-23T10:00:00Z"
         *       }
         *     }
         */
        readonly "application/json": components["schemas"]["VisitScheduledEvent"];
      };
    };
    readonly responses: {
      /** @description Gone: nothing is sent to this endpoint any more. */
      readonly 410: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Taken. */
      readonly "2XX": {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly onDeviceReceivedEvent: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the message, `[A-Za-z0-9_-]{1,64}`: of a write the idempotency key, of a webhook the id of its event. */
        readonly "webhook-id": string;
        /** @description Seconds since 1970 at which the message was signed; at most 300 off. */
        readonly "webhook-timestamp": string;
        /** @description One signature or more, separated by spaces: `v1,` and a base64 HMAC-SHA256, or `v1a,` and a base64 Ed25519 signature. */
        readonly "webhook-signature": string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "id": "evt_NL-7K3M-9QWX-Q_00003",
         *       "type": "device.received",
         *       "timestamp": "2026-11-20T10:00:00.000Z",
         *       "data": {
         *         "rmaNumber": "NL-7K3M-9QWX-Q",
         *         "partnerReference": "order-4711",
         *         "sequence": 3,
         *         "state": "received",
         *         "by": "system",
         *         "serial": "SN-2026-0001"
         *       }
         *     }
         */
        readonly "application/json": components["schemas"]["DeviceReceivedEvent"];
      };
    };
    readonly responses: {
      /** @description Gone: nothing is sent to this endpoint any more. */
      readonly 410: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Taken. */
      readonly "2XX": {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly onDeviceInspectedEvent: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the message, `[A-Za-z0-9_-]{1,64}`: of a write the idempotency key, of a webhook the id of its event. */
        readonly "webhook-id": string;
        /** @description Seconds since 1970 at which the message was signed; at most 300 off. */
        readonly "webhook-timestamp": string;
        /** @description One signature or more, separated by spaces: `v1,` and a base64 HMAC-SHA256, or `v1a,` and a base64 Ed25519 signature. */
        readonly "webhook-signature": string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "id": "evt_NL-7K3M-9QWX-Q_00004",
         *       "type": "device.inspected",
         *       "timestamp": "2026-11-20T10:00:00.000Z",
         *       "data": {
         *         "rmaNumber": "NL-7K3M-9QWX-Q",
         *         "partnerReference": "order-4711",
         *         "sequence": 4,
         *         "state": "received",
         *         "by": "system",
         *         "official": true,
         *         "warrantable": false,
         *         "causes": [
         *           "liquid-or-voltage"
         *         ],
         *         "part": "other",
         *         "serialLegible": true,
         *         "sealIntact": false,
         *         "covered": false,
         *         "service": "out-of-warranty-repair",
         *         "route": {
         *           "firstStep": "collection",
         *           "collectFrom": "pos",
         *           "servicedAt": "depot",
         *           "returnTo": "pos",
         *           "quoteTo": "retailer",
         *           "resultTo": []
         *         },
         *         "costs": [
         *           {
         *             "item": "transport-inbound",
         *             "payer": "consumer",
         *             "when": "quote-accepted",
         *             "vat": true,
         *             "clauses": [
         *               "P-4.2"
         *             ]
         *           },
         *           {
         *             "item": "transport-outbound",
         *             "payer": "consumer",
         *             "when": "quote-accepted",
         *             "vat": true,
         *             "clauses": [
         *               "P-4.2"
         *             ]
         *           },
         *           {
         *             "item": "labour",
         *             "payer": "consumer",
         *             "when": "quote-accepted",
         *             "vat": true,
         *             "clauses": [
         *               "P-4.2"
         *             ]
         *           },
         *           {
         *             "item": "parts",
         *             "payer": "consumer",
         *             "when": "quote-accepted",
         *             "vat": true,
         *             "clauses": [
         *               "P-4.2"
         *             ]
         *           },
         *           {
         *             "item": "transport-inbound",
         *             "payer": "consumer",
         *             "when": "quote-rejected",
         *             "vat": true,
         *             "clauses": [
         *               "P-4.2",
         *               "P-3.3b"
         *             ]
         *           },
         *           {
         *             "item": "transport-outbound",
         *             "payer": "consumer",
         *             "when": "quote-rejected",
         *             "vat": true,
         *             "clauses": [
         *               "P-4.2",
         *               "P-3.3b"
         *             ]
         *           },
         *           {
         *             "item": "handling",
         *             "payer": "consumer",
         *             "when": "quote-rejected",
         *             "vat": true,
         *             "clauses": [
         *               "P-4.2",
         *               "P-3.3b"
         *             ]
         *           }
         *         ]
         *       }
         *     }
         */
        readonly "application/json": components["schemas"]["DeviceInspectedEvent"];
      };
    };
    readonly responses: {
      /** @description Gone: nothing is sent to this endpoint any more. */
      readonly 410: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Taken. */
      readonly "2XX": {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly onRepairCompletedEvent: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the message, `[A-Za-z0-9_-]{1,64}`: of a write the idempotency key, of a webhook the id of its event. */
        readonly "webhook-id": string;
        /** @description Seconds since 1970 at which the message was signed; at most 300 off. */
        readonly "webhook-timestamp": string;
        /** @description One signature or more, separated by spaces: `v1,` and a base64 HMAC-SHA256, or `v1a,` and a base64 Ed25519 signature. */
        readonly "webhook-signature": string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "id": "evt_NL-7K3M-9QWX-Q_00008",
         *       "type": "repair.completed",
         *       "timestamp": "2026-11-20T10:00:00.000Z",
         *       "data": {
         *         "rmaNumber": "NL-7K3M-9QWX-Q",
         *         "partnerReference": "order-4711",
         *         "sequence": 8,
         *         "state": "returning",
         *         "by": "system"
         *       }
         *     }
         */
        readonly "application/json": components["schemas"]["RepairCompletedEvent"];
      };
    };
    readonly responses: {
      /** @description Gone: nothing is sent to this endpoint any more. */
      readonly 410: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Taken. */
      readonly "2XX": {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly onDeviceSwappedEvent: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the message, `[A-Za-z0-9_-]{1,64}`: of a write the idempotency key, of a webhook the id of its event. */
        readonly "webhook-id": string;
        /** @description Seconds since 1970 at which the message was signed; at most 300 off. */
        readonly "webhook-timestamp": string;
        /** @description One signature or more, separated by spaces: `v1,` and a base64 HMAC-SHA256, or `v1a,` and a base64 Ed25519 signature. */
        readonly "webhook-signature": string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "id": "evt_NL-7K3M-9QWX-Q_00004",
         *       "type": "device.swapped",
         *       "timestamp": "2026-11-20T10:00:00.000Z",
         *       "data": {
         *         "rmaNumber": "NL-7K3M-9QWX-Q",
         *         "partnerReference": "order-4711",
         *         "sequence": 4,
         *         "state": "returning",
         *         "by": "system",
         *         "newSerial": "SN-NEW",
         *         "inherits": {
         *           "purchasedOn": "2026-11-10",
         *           "handover": "in-store",
         *           "proofOfPurchase": {
         *             "presented": true
         *           }
         *         },
         *         "warrantyEndsOn": "2028-11-10"
         *       }
         *     }
         */
        readonly "application/json": components["schemas"]["DeviceSwappedEvent"];
      };
    };
    readonly responses: {
      /** @description Gone: nothing is sent to this endpoint any more. */
      readonly 410: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Taken. */
      readonly "2XX": {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly onDeviceShippedEvent: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the message, `[A-Za-z0-9_-]{1,64}`: of a write the idempotency key, of a webhook the id of its event. */
        readonly "webhook-id": string;
        /** @description Seconds since 1970 at which the message was signed; at most 300 off. */
        readonly "webhook-timestamp": string;
        /** @description One signature or more, separated by spaces: `v1,` and a base64 HMAC-SHA256, or `v1a,` and a base64 Ed25519 signature. */
        readonly "webhook-signature": string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "id": "evt_NL-7K3M-9QWX-Q_00006",
         *       "type": "device.shipped",
         *       "timestamp": "2026-11-20T10:00:00.000Z",
         *       "data": {
         *         "rmaNumber": "NL-7K3M-9QWX-Q",
         *         "partnerReference": "order-4711",
         *         "sequence": 6,
         *         "state": "returning",
         *         "by": "system",
         *         "carrier": "PostNL"
         *       }
         *     }
         */
        readonly "application/json": components["schemas"]["DeviceShippedEvent"];
      };
    };
    readonly responses: {
      /** @description Gone: nothing is sent to this endpoint any more. */
      readonly 410: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Taken. */
      readonly "2XX": {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly onDeviceDeliveredEvent: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the message, `[A-Za-z0-9_-]{1,64}`: of a write the idempotency key, of a webhook the id of its event. */
        readonly "webhook-id": string;
        /** @description Seconds since 1970 at which the message was signed; at most 300 off. */
        readonly "webhook-timestamp": string;
        /** @description One signature or more, separated by spaces: `v1,` and a base64 HMAC-SHA256, or `v1a,` and a base64 Ed25519 signature. */
        readonly "webhook-signature": string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "id": "evt_NL-7K3M-9QWX-Q_00007",
         *       "type": "device.delivered",
         *       "timestamp": "2026-11-20T10:00:00.000Z",
         *       "data": {
         *         "rmaNumber": "NL-7K3M-9QWX-Q",
         *         "partnerReference": "order-4711",
         *         "sequence": 7,
         *         "state": "closed",
         *         "by": "system"
         *       }
         *     }
         */
        readonly "application/json": components["schemas"]["DeviceDeliveredEvent"];
      };
    };
    readonly responses: {
      /** @description Gone: nothing is sent to this endpoint any more. */
      readonly 410: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Taken. */
      readonly "2XX": {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly onDeviceNotOfficialEvent: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the message, `[A-Za-z0-9_-]{1,64}`: of a write the idempotency key, of a webhook the id of its event. */
        readonly "webhook-id": string;
        /** @description Seconds since 1970 at which the message was signed; at most 300 off. */
        readonly "webhook-timestamp": string;
        /** @description One signature or more, separated by spaces: `v1,` and a base64 HMAC-SHA256, or `v1a,` and a base64 Ed25519 signature. */
        readonly "webhook-signature": string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "id": "evt_NL-7K3M-9QWX-Q_00004",
         *       "type": "device.not_official",
         *       "timestamp": "2026-11-20T10:00:00.000Z",
         *       "data": {
         *         "rmaNumber": "NL-7K3M-9QWX-Q",
         *         "partnerReference": "order-4711",
         *         "sequence": 4,
         *         "state": "awaiting-collection",
         *         "by": "system",
         *         "clauses": [
         *           "P-1.1b"
         *         ]
         *       }
         *     }
         */
        readonly "application/json": components["schemas"]["DeviceNotOfficialEvent"];
      };
    };
    readonly responses: {
      /** @description Gone: nothing is sent to this endpoint any more. */
      readonly 410: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Taken. */
      readonly "2XX": {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly onDeviceCollectedEvent: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the message, `[A-Za-z0-9_-]{1,64}`: of a write the idempotency key, of a webhook the id of its event. */
        readonly "webhook-id": string;
        /** @description Seconds since 1970 at which the message was signed; at most 300 off. */
        readonly "webhook-timestamp": string;
        /** @description One signature or more, separated by spaces: `v1,` and a base64 HMAC-SHA256, or `v1a,` and a base64 Ed25519 signature. */
        readonly "webhook-signature": string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "id": "evt_NL-7K3M-9QWX-Q_00007",
         *       "type": "device.collected",
         *       "timestamp": "2026-12-20T10:00:00.000Z",
         *       "data": {
         *         "rmaNumber": "NL-7K3M-9QWX-Q",
         *         "partnerReference": "order-4711",
         *         "sequence": 7,
         *         "state": "closed",
         *         "by": "system"
         *       }
         *     }
         */
        readonly "application/json": components["schemas"]["DeviceCollectedEvent"];
      };
    };
    readonly responses: {
      /** @description Gone: nothing is sent to this endpoint any more. */
      readonly 410: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Taken. */
      readonly "2XX": {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly onQuoteIssuedEvent: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the message, `[A-Za-z0-9_-]{1,64}`: of a write the idempotency key, of a webhook the id of its event. */
        readonly "webhook-id": string;
        /** @description Seconds since 1970 at which the message was signed; at most 300 off. */
        readonly "webhook-timestamp": string;
        /** @description One signature or more, separated by spaces: `v1,` and a base64 HMAC-SHA256, or `v1a,` and a base64 Ed25519 signature. */
        readonly "webhook-signature": string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "id": "evt_NL-7K3M-9QWX-Q_00005",
         *       "type": "quote.issued",
         *       "timestamp": "2026-11-20T10:00:00.000Z",
         *       "data": {
         *         "rmaNumber": "NL-7K3M-9QWX-Q",
         *         "partnerReference": "order-4711",
         *         "sequence": 5,
         *         "state": "quoted",
         *         "by": "system",
         *         "revision": 1,
         *         "lines": [
         *           {
         *             "kind": "labour",
         *             "amountCents": 10000
         *           },
         *           {
         *             "kind": "parts",
         *             "amountCents": 0
         *           }
         *         ],
         *         "reject": {
         *           "transportCents": 2501,
         *           "handlingCents": 0
         *         },
         *         "netCents": 10000,
         *         "vatRate": 21,
         *         "vatCents": 2100,
         *         "totalCents": 12100,
         *         "rejectTotalCents": 3026,
         *         "expiresAt": "2026-12-04T10:00:00.000Z"
         *       }
         *     }
         */
        readonly "application/json": components["schemas"]["QuoteIssuedEvent"];
      };
    };
    readonly responses: {
      /** @description Gone: nothing is sent to this endpoint any more. */
      readonly 410: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Taken. */
      readonly "2XX": {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly onQuoteSupersededEvent: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the message, `[A-Za-z0-9_-]{1,64}`: of a write the idempotency key, of a webhook the id of its event. */
        readonly "webhook-id": string;
        /** @description Seconds since 1970 at which the message was signed; at most 300 off. */
        readonly "webhook-timestamp": string;
        /** @description One signature or more, separated by spaces: `v1,` and a base64 HMAC-SHA256, or `v1a,` and a base64 Ed25519 signature. */
        readonly "webhook-signature": string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "id": "evt_NL-7K3M-9QWX-Q_00006",
         *       "type": "quote.superseded",
         *       "timestamp": "2026-11-20T10:00:00.000Z",
         *       "data": {
         *         "rmaNumber": "NL-7K3M-9QWX-Q",
         *         "partnerReference": "order-4711",
         *         "sequence": 6,
         *         "state": "quoted",
         *         "by": "system",
         *         "revision": 1
         *       }
         *     }
         */
        readonly "application/json": components["schemas"]["QuoteSupersededEvent"];
      };
    };
    readonly responses: {
      /** @description Gone: nothing is sent to this endpoint any more. */
      readonly 410: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Taken. */
      readonly "2XX": {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly onQuoteAcceptedEvent: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the message, `[A-Za-z0-9_-]{1,64}`: of a write the idempotency key, of a webhook the id of its event. */
        readonly "webhook-id": string;
        /** @description Seconds since 1970 at which the message was signed; at most 300 off. */
        readonly "webhook-timestamp": string;
        /** @description One signature or more, separated by spaces: `v1,` and a base64 HMAC-SHA256, or `v1a,` and a base64 Ed25519 signature. */
        readonly "webhook-signature": string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "id": "evt_NL-7K3M-9QWX-Q_00005",
         *       "type": "quote.accepted",
         *       "timestamp": "2026-11-20T10:00:00.000Z",
         *       "data": {
         *         "rmaNumber": "NL-7K3M-9QWX-Q",
         *         "partnerReference": "order-4711",
         *         "sequence": 5,
         *         "state": "awaiting-payment",
         *         "by": "system",
         *         "revision": 1,
         *         "totalCents": 12100,
         *         "payment": {
         *           "paymentId": "pay_4",
         *           "purpose": "quote",
         *           "status": "open",
         *           "amountCents": 12100,
         *           "currency": "EUR"
         *         }
         *       }
         *     }
         */
        readonly "application/json": components["schemas"]["QuoteAcceptedEvent"];
      };
    };
    readonly responses: {
      /** @description Gone: nothing is sent to this endpoint any more. */
      readonly 410: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Taken. */
      readonly "2XX": {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly onQuoteRejectedEvent: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the message, `[A-Za-z0-9_-]{1,64}`: of a write the idempotency key, of a webhook the id of its event. */
        readonly "webhook-id": string;
        /** @description Seconds since 1970 at which the message was signed; at most 300 off. */
        readonly "webhook-timestamp": string;
        /** @description One signature or more, separated by spaces: `v1,` and a base64 HMAC-SHA256, or `v1a,` and a base64 Ed25519 signature. */
        readonly "webhook-signature": string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "id": "evt_NL-7K3M-9QWX-Q_00008",
         *       "type": "quote.rejected",
         *       "timestamp": "2026-11-20T10:00:00.000Z",
         *       "data": {
         *         "rmaNumber": "NL-7K3M-9QWX-Q",
         *         "partnerReference": "order-4711",
         *         "sequence": 8,
         *         "state": "returning",
         *         "by": "system",
         *         "revision": 2,
         *         "rejectTotalCents": 3026,
         *         "payment": null
         *       }
         *     }
         */
        readonly "application/json": components["schemas"]["QuoteRejectedEvent"];
      };
    };
    readonly responses: {
      /** @description Gone: nothing is sent to this endpoint any more. */
      readonly 410: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Taken. */
      readonly "2XX": {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly onQuoteExpiredEvent: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the message, `[A-Za-z0-9_-]{1,64}`: of a write the idempotency key, of a webhook the id of its event. */
        readonly "webhook-id": string;
        /** @description Seconds since 1970 at which the message was signed; at most 300 off. */
        readonly "webhook-timestamp": string;
        /** @description One signature or more, separated by spaces: `v1,` and a base64 HMAC-SHA256, or `v1a,` and a base64 Ed25519 signature. */
        readonly "webhook-signature": string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "id": "evt_NL-7K3M-9QWX-Q_00005",
         *       "type": "quote.expired",
         *       "timestamp": "2026-12-04T10:00:00.000Z",
         *       "data": {
         *         "rmaNumber": "NL-7K3M-9QWX-Q",
         *         "partnerReference": "order-4711",
         *         "sequence": 5,
         *         "state": "on-hold",
         *         "by": "system",
         *         "revision": 1
         *       }
         *     }
         */
        readonly "application/json": components["schemas"]["QuoteExpiredEvent"];
      };
    };
    readonly responses: {
      /** @description Gone: nothing is sent to this endpoint any more. */
      readonly 410: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Taken. */
      readonly "2XX": {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly onPaymentReceivedEvent: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the message, `[A-Za-z0-9_-]{1,64}`: of a write the idempotency key, of a webhook the id of its event. */
        readonly "webhook-id": string;
        /** @description Seconds since 1970 at which the message was signed; at most 300 off. */
        readonly "webhook-timestamp": string;
        /** @description One signature or more, separated by spaces: `v1,` and a base64 HMAC-SHA256, or `v1a,` and a base64 Ed25519 signature. */
        readonly "webhook-signature": string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "id": "evt_NL-7K3M-9QWX-Q_00007",
         *       "type": "payment.received",
         *       "timestamp": "2026-11-20T10:00:00.000Z",
         *       "data": {
         *         "rmaNumber": "NL-7K3M-9QWX-Q",
         *         "partnerReference": "order-4711",
         *         "sequence": 7,
         *         "state": "in-repair",
         *         "by": "system",
         *         "paymentId": "pay_4",
         *         "amountCents": 12100
         *       }
         *     }
         */
        readonly "application/json": components["schemas"]["PaymentReceivedEvent"];
      };
    };
    readonly responses: {
      /** @description Gone: nothing is sent to this endpoint any more. */
      readonly 410: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Taken. */
      readonly "2XX": {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly onPaymentFailedEvent: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the message, `[A-Za-z0-9_-]{1,64}`: of a write the idempotency key, of a webhook the id of its event. */
        readonly "webhook-id": string;
        /** @description Seconds since 1970 at which the message was signed; at most 300 off. */
        readonly "webhook-timestamp": string;
        /** @description One signature or more, separated by spaces: `v1,` and a base64 HMAC-SHA256, or `v1a,` and a base64 Ed25519 signature. */
        readonly "webhook-signature": string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "id": "evt_NL-7K3M-9QWX-Q_00006",
         *       "type": "payment.failed",
         *       "timestamp": "2026-11-20T10:00:00.000Z",
         *       "data": {
         *         "rmaNumber": "NL-7K3M-9QWX-Q",
         *         "partnerReference": "order-4711",
         *         "sequence": 6,
         *         "state": "awaiting-payment",
         *         "by": "system",
         *         "paymentId": "pay_4",
         *         "status": "failed"
         *       }
         *     }
         */
        readonly "application/json": components["schemas"]["PaymentFailedEvent"];
      };
    };
    readonly responses: {
      /** @description Gone: nothing is sent to this endpoint any more. */
      readonly 410: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Taken. */
      readonly "2XX": {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly onDoaAcceptedEvent: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the message, `[A-Za-z0-9_-]{1,64}`: of a write the idempotency key, of a webhook the id of its event. */
        readonly "webhook-id": string;
        /** @description Seconds since 1970 at which the message was signed; at most 300 off. */
        readonly "webhook-timestamp": string;
        /** @description One signature or more, separated by spaces: `v1,` and a base64 HMAC-SHA256, or `v1a,` and a base64 Ed25519 signature. */
        readonly "webhook-signature": string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "id": "evt_NL-7K3M-9QWX-Q_00003",
         *       "type": "doa.accepted",
         *       "timestamp": "2026-11-20T10:00:00.000Z",
         *       "data": {
         *         "rmaNumber": "NL-7K3M-9QWX-Q",
         *         "partnerReference": "order-4711",
         *         "sequence": 3,
         *         "state": "quarantined",
         *         "by": "system",
         *         "manufacturingFailure": true,
         *         "boxContentsComplete": true,
         *         "visibleAbuse": false,
         *         "sealIntact": true,
         *         "serialLegible": true,
         *         "claim": {
         *           "serial": "SN-2026-0001",
         *           "model": "Model",
         *           "purchasedOn": "2026-11-10",
         *           "deliveredOn": "2026-11-10",
         *           "raisedOn": "2026-11-20",
         *           "policyVersion": "2026-01",
         *           "clauses": [
         *             "P-2-note1",
         *             "P-3.3c"
         *           ]
         *         }
         *       }
         *     }
         */
        readonly "application/json": components["schemas"]["DoaAcceptedEvent"];
      };
    };
    readonly responses: {
      /** @description Gone: nothing is sent to this endpoint any more. */
      readonly 410: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Taken. */
      readonly "2XX": {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly onDoaRejectedEvent: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the message, `[A-Za-z0-9_-]{1,64}`: of a write the idempotency key, of a webhook the id of its event. */
        readonly "webhook-id": string;
        /** @description Seconds since 1970 at which the message was signed; at most 300 off. */
        readonly "webhook-timestamp": string;
        /** @description One signature or more, separated by spaces: `v1,` and a base64 HMAC-SHA256, or `v1a,` and a base64 Ed25519 signature. */
        readonly "webhook-signature": string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "id": "evt_NL-7K3M-9QWX-Q_00003",
         *       "type": "doa.rejected",
         *       "timestamp": "2026-11-20T10:00:00.000Z",
         *       "data": {
         *         "rmaNumber": "NL-7K3M-9QWX-Q",
         *         "partnerReference": "order-4711",
         *         "sequence": 3,
         *         "state": "returning",
         *         "by": "system",
         *         "manufacturingFailure": true,
         *         "boxContentsComplete": true,
         *         "visibleAbuse": false,
         *         "sealIntact": false,
         *         "serialLegible": true
         *       }
         *     }
         */
        readonly "application/json": components["schemas"]["DoaRejectedEvent"];
      };
    };
    readonly responses: {
      /** @description Gone: nothing is sent to this endpoint any more. */
      readonly 410: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Taken. */
      readonly "2XX": {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly onRemorseAcceptedEvent: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the message, `[A-Za-z0-9_-]{1,64}`: of a write the idempotency key, of a webhook the id of its event. */
        readonly "webhook-id": string;
        /** @description Seconds since 1970 at which the message was signed; at most 300 off. */
        readonly "webhook-timestamp": string;
        /** @description One signature or more, separated by spaces: `v1,` and a base64 HMAC-SHA256, or `v1a,` and a base64 Ed25519 signature. */
        readonly "webhook-signature": string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "id": "evt_NL-7K3M-9QWX-Q_00003",
         *       "type": "remorse.accepted",
         *       "timestamp": "2026-11-20T10:00:00.000Z",
         *       "data": {
         *         "rmaNumber": "NL-7K3M-9QWX-Q",
         *         "partnerReference": "order-4711",
         *         "sequence": 3,
         *         "state": "quarantined",
         *         "by": "system",
         *         "manufacturingFailure": true,
         *         "boxContentsComplete": true,
         *         "visibleAbuse": false,
         *         "sealIntact": true,
         *         "serialLegible": true
         *       }
         *     }
         */
        readonly "application/json": components["schemas"]["RemorseAcceptedEvent"];
      };
    };
    readonly responses: {
      /** @description Gone: nothing is sent to this endpoint any more. */
      readonly 410: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Taken. */
      readonly "2XX": {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly onRemorseRejectedEvent: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the message, `[A-Za-z0-9_-]{1,64}`: of a write the idempotency key, of a webhook the id of its event. */
        readonly "webhook-id": string;
        /** @description Seconds since 1970 at which the message was signed; at most 300 off. */
        readonly "webhook-timestamp": string;
        /** @description One signature or more, separated by spaces: `v1,` and a base64 HMAC-SHA256, or `v1a,` and a base64 Ed25519 signature. */
        readonly "webhook-signature": string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "id": "evt_NL-7K3M-9QWX-Q_00003",
         *       "type": "remorse.rejected",
         *       "timestamp": "2026-11-20T10:00:00.000Z",
         *       "data": {
         *         "rmaNumber": "NL-7K3M-9QWX-Q",
         *         "partnerReference": "order-4711",
         *         "sequence": 3,
         *         "state": "returning",
         *         "by": "system",
         *         "manufacturingFailure": true,
         *         "boxContentsComplete": true,
         *         "visibleAbuse": false,
         *         "sealIntact": false,
         *         "serialLegible": true
         *       }
         *     }
         */
        readonly "application/json": components["schemas"]["RemorseRejectedEvent"];
      };
    };
    readonly responses: {
      /** @description Gone: nothing is sent to this endpoint any more. */
      readonly 410: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Taken. */
      readonly "2XX": {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly onDeviceQuarantinedEvent: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the message, `[A-Za-z0-9_-]{1,64}`: of a write the idempotency key, of a webhook the id of its event. */
        readonly "webhook-id": string;
        /** @description Seconds since 1970 at which the message was signed; at most 300 off. */
        readonly "webhook-timestamp": string;
        /** @description One signature or more, separated by spaces: `v1,` and a base64 HMAC-SHA256, or `v1a,` and a base64 Ed25519 signature. */
        readonly "webhook-signature": string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "id": "evt_NL-7K3M-9QWX-Q_00004",
         *       "type": "device.quarantined",
         *       "timestamp": "2026-11-20T10:00:00.000Z",
         *       "data": {
         *         "rmaNumber": "NL-7K3M-9QWX-Q",
         *         "partnerReference": "order-4711",
         *         "sequence": 4,
         *         "state": "quarantined",
         *         "by": "system"
         *       }
         *     }
         */
        readonly "application/json": components["schemas"]["DeviceQuarantinedEvent"];
      };
    };
    readonly responses: {
      /** @description Gone: nothing is sent to this endpoint any more. */
      readonly 410: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Taken. */
      readonly "2XX": {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly onInformationReceivedEvent: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the message, `[A-Za-z0-9_-]{1,64}`: of a write the idempotency key, of a webhook the id of its event. */
        readonly "webhook-id": string;
        /** @description Seconds since 1970 at which the message was signed; at most 300 off. */
        readonly "webhook-timestamp": string;
        /** @description One signature or more, separated by spaces: `v1,` and a base64 HMAC-SHA256, or `v1a,` and a base64 Ed25519 signature. */
        readonly "webhook-signature": string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "id": "evt_NL-7K3M-9QWX-Q_00002",
         *       "type": "information.received",
         *       "timestamp": "2026-11-20T10:00:00.000Z",
         *       "data": {
         *         "rmaNumber": "NL-7K3M-9QWX-Q",
         *         "partnerReference": "order-4711",
         *         "sequence": 2,
         *         "state": "awaiting-information",
         *         "by": "system",
         *         "policyVersion": "2026-01",
         *         "decisionVersion": 2,
         *         "service": "in-warranty-repair",
         *         "route": {
         *           "firstStep": "collection",
         *           "collectFrom": "pos",
         *           "servicedAt": "depot",
         *           "returnTo": "pos",
         *           "quoteTo": "retailer",
         *           "resultTo": []
         *         },
         *         "paths": [
         *           "purchase.proofOfPurchase.presented"
         *         ]
         *       }
         *     }
         */
        readonly "application/json": components["schemas"]["InformationReceivedEvent"];
      };
    };
    readonly responses: {
      /** @description Gone: nothing is sent to this endpoint any more. */
      readonly 410: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Taken. */
      readonly "2XX": {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly onRepairRequestedEvent: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the message, `[A-Za-z0-9_-]{1,64}`: of a write the idempotency key, of a webhook the id of its event. */
        readonly "webhook-id": string;
        /** @description Seconds since 1970 at which the message was signed; at most 300 off. */
        readonly "webhook-timestamp": string;
        /** @description One signature or more, separated by spaces: `v1,` and a base64 HMAC-SHA256, or `v1a,` and a base64 Ed25519 signature. */
        readonly "webhook-signature": string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "id": "evt_NL-7K3M-9QWX-Q_00004",
         *       "type": "repair.requested",
         *       "timestamp": "2026-11-20T10:00:00.000Z",
         *       "data": {
         *         "rmaNumber": "NL-7K3M-9QWX-Q",
         *         "partnerReference": "order-4711",
         *         "sequence": 4,
         *         "state": "received",
         *         "by": "system",
         *         "service": "in-warranty-repair",
         *         "route": {
         *           "firstStep": "collection",
         *           "collectFrom": "consumer",
         *           "servicedAt": "depot",
         *           "returnTo": "consumer",
         *           "quoteTo": "consumer",
         *           "resultTo": []
         *         }
         *       }
         *     }
         */
        readonly "application/json": components["schemas"]["RepairRequestedEvent"];
      };
    };
    readonly responses: {
      /** @description Gone: nothing is sent to this endpoint any more. */
      readonly 410: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Taken. */
      readonly "2XX": {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly onSecondLookRequestedEvent: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the message, `[A-Za-z0-9_-]{1,64}`: of a write the idempotency key, of a webhook the id of its event. */
        readonly "webhook-id": string;
        /** @description Seconds since 1970 at which the message was signed; at most 300 off. */
        readonly "webhook-timestamp": string;
        /** @description One signature or more, separated by spaces: `v1,` and a base64 HMAC-SHA256, or `v1a,` and a base64 Ed25519 signature. */
        readonly "webhook-signature": string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "id": "evt_NL-7K3M-9QWX-Q_00005",
         *       "type": "second_look.requested",
         *       "timestamp": "2026-11-20T10:00:00.000Z",
         *       "data": {
         *         "rmaNumber": "NL-7K3M-9QWX-Q",
         *         "partnerReference": "order-4711",
         *         "sequence": 5,
         *         "state": "quoted",
         *         "by": "system",
         *         "itemId": "desk_4"
         *       }
         *     }
         */
        readonly "application/json": components["schemas"]["SecondLookRequestedEvent"];
      };
    };
    readonly responses: {
      /** @description Gone: nothing is sent to this endpoint any more. */
      readonly 410: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Taken. */
      readonly "2XX": {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly onDeskDecidedEvent: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the message, `[A-Za-z0-9_-]{1,64}`: of a write the idempotency key, of a webhook the id of its event. */
        readonly "webhook-id": string;
        /** @description Seconds since 1970 at which the message was signed; at most 300 off. */
        readonly "webhook-timestamp": string;
        /** @description One signature or more, separated by spaces: `v1,` and a base64 HMAC-SHA256, or `v1a,` and a base64 Ed25519 signature. */
        readonly "webhook-signature": string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "id": "evt_NL-7K3M-9QWX-Q_00006",
         *       "type": "desk.decided",
         *       "timestamp": "2026-11-20T10:00:00.000Z",
         *       "data": {
         *         "rmaNumber": "NL-7K3M-9QWX-Q",
         *         "partnerReference": "order-4711",
         *         "sequence": 6,
         *         "state": "in-repair",
         *         "by": "system",
         *         "action": "admit",
         *         "overturns": [
         *           "warrantable-at-inspection"
         *         ],
         *         "judged": {
         *           "covered": true,
         *           "service": "in-warranty-repair",
         *           "route": {
         *             "firstStep": "collection",
         *             "collectFrom": "pos",
         *             "servicedAt": "depot",
         *             "returnTo": "pos",
         *             "quoteTo": "retailer",
         *             "resultTo": []
         *           },
         *           "costs": [
         *             {
         *               "item": "transport-inbound",
         *               "payer": "vendor",
         *               "when": "always",
         *               "vat": false,
         *               "clauses": [
         *                 "P-4.1"
         *               ]
         *             },
         *             {
         *               "item": "transport-outbound",
         *               "payer": "vendor",
         *               "when": "always",
         *               "vat": false,
         *               "clauses": [
         *                 "P-4.1"
         *               ]
         *             },
         *             {
         *               "item": "labour",
         *               "payer": "vendor",
         *               "when": "always",
         *               "vat": false,
         *               "clauses": [
         *                 "P-4.1"
         *               ]
         *             },
         *             {
         *               "item": "parts",
         *               "payer": "vendor",
         *               "when": "always",
         *               "vat": false,
         *               "clauses": [
         *                 "P-4.1"
         *               ]
         *             }
         *           ]
         *         }
         *       }
         *     }
         */
        readonly "application/json": components["schemas"]["DeskDecidedEvent"];
      };
    };
    readonly responses: {
      /** @description Gone: nothing is sent to this endpoint any more. */
      readonly 410: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Taken. */
      readonly "2XX": {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly onQuoteWithdrawnEvent: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the message, `[A-Za-z0-9_-]{1,64}`: of a write the idempotency key, of a webhook the id of its event. */
        readonly "webhook-id": string;
        /** @description Seconds since 1970 at which the message was signed; at most 300 off. */
        readonly "webhook-timestamp": string;
        /** @description One signature or more, separated by spaces: `v1,` and a base64 HMAC-SHA256, or `v1a,` and a base64 Ed25519 signature. */
        readonly "webhook-signature": string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "id": "evt_NL-7K3M-9QWX-Q_00007",
         *       "type": "quote.withdrawn",
         *       "timestamp": "2026-11-20T10:00:00.000Z",
         *       "data": {
         *         "rmaNumber": "NL-7K3M-9QWX-Q",
         *         "partnerReference": "order-4711",
         *         "sequence": 7,
         *         "state": "in-repair",
         *         "by": "system",
         *         "revision": 1
         *       }
         *     }
         */
        readonly "application/json": components["schemas"]["QuoteWithdrawnEvent"];
      };
    };
    readonly responses: {
      /** @description Gone: nothing is sent to this endpoint any more. */
      readonly 410: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Taken. */
      readonly "2XX": {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly onPaymentRefundedEvent: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the message, `[A-Za-z0-9_-]{1,64}`: of a write the idempotency key, of a webhook the id of its event. */
        readonly "webhook-id": string;
        /** @description Seconds since 1970 at which the message was signed; at most 300 off. */
        readonly "webhook-timestamp": string;
        /** @description One signature or more, separated by spaces: `v1,` and a base64 HMAC-SHA256, or `v1a,` and a base64 Ed25519 signature. */
        readonly "webhook-signature": string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "id": "evt_NL-7K3M-9QWX-Q_00009",
         *       "type": "payment.refunded",
         *       "timestamp": "2026-11-20T10:00:00.000Z",
         *       "data": {
         *         "rmaNumber": "NL-7K3M-9QWX-Q",
         *         "partnerReference": "order-4711",
         *         "sequence": 9,
         *         "state": "awaiting-payment",
         *         "by": "system",
         *         "paymentId": "pay_4",
         *         "amountCents": 12101
         *       }
         *     }
         */
        readonly "application/json": components["schemas"]["PaymentRefundedEvent"];
      };
    };
    readonly responses: {
      /** @description Gone: nothing is sent to this endpoint any more. */
      readonly 410: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Taken. */
      readonly "2XX": {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly onEndpointTestEvent: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the message, `[A-Za-z0-9_-]{1,64}`: of a write the idempotency key, of a webhook the id of its event. */
        readonly "webhook-id": string;
        /** @description Seconds since 1970 at which the message was signed; at most 300 off. */
        readonly "webhook-timestamp": string;
        /** @description One signature or more, separated by spaces: `v1,` and a base64 HMAC-SHA256, or `v1a,` and a base64 Ed25519 signature. */
        readonly "webhook-signature": string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "id": "evt_retailer-one_00001",
         *       "type": "endpoint.test",
         *       "timestamp": "2026-11-20T10:00:00.000Z",
         *       "data": {
         *         "partnerId": "retailer-one",
         *         "sequence": 1
         *       }
         *     }
         */
        readonly "application/json": components["schemas"]["EndpointTestEvent"];
      };
    };
    readonly responses: {
      /** @description Gone: nothing is sent to this endpoint any more. */
      readonly 410: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Taken. */
      readonly "2XX": {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly onEndpointDisabledEvent: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the message, `[A-Za-z0-9_-]{1,64}`: of a write the idempotency key, of a webhook the id of its event. */
        readonly "webhook-id": string;
        /** @description Seconds since 1970 at which the message was signed; at most 300 off. */
        readonly "webhook-timestamp": string;
        /** @description One signature or more, separated by spaces: `v1,` and a base64 HMAC-SHA256, or `v1a,` and a base64 Ed25519 signature. */
        readonly "webhook-signature": string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "id": "evt_retailer-one_00002",
         *       "type": "endpoint.disabled",
         *       "timestamp": "2026-11-20T10:00:00.000Z",
         *       "data": {
         *         "partnerId": "retailer-one",
         *         "sequence": 2,
         *         "reason": "failing",
         *         "failingSince": "2026-11-15T09:59:00.000Z"
         *       }
         *     }
         */
        readonly "application/json": components["schemas"]["EndpointDisabledEvent"];
      };
    };
    readonly responses: {
      /** @description Gone: nothing is sent to this endpoint any more. */
      readonly 410: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Taken. */
      readonly "2XX": {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}

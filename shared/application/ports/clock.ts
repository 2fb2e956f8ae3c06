/** Business time: what every date, deadline and timeline goes by. */
export interface Clock {
  now(): Date
}

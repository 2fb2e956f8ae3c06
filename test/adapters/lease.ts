/** Seconds for which a worker holds a delivery in these tests. */
export const leaseSeconds = 25

package io.ochag.queue;

/** What has become of an offer. */
public enum OfferState {
    LIVE,
    ACCEPTED,
    DECLINED,
    EXPIRED,
    /** The place is gone, or the recipient left the line. */
    WITHDRAWN
}

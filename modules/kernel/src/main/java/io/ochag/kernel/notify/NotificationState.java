package io.ochag.kernel.notify;

/** What became of a message. */
public enum NotificationState {
    /** Not yet due, due, or between two attempts. */
    WAITING,
    /** A channel has taken it. */
    SENT,
    /** The channel says that it has arrived. */
    DELIVERED,
    /** Refused, or given up after the last attempt: somebody should call. */
    FAILED,
    STOPPED,
    /** There is no safe contact that a channel could use: somebody should call. */
    NO_CONTACT,
    /** The time after which it must not be sent came first. */
    EXPIRED
}

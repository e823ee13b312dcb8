package io.ochag.kernel.directory;

/** What somebody does for a person whom they represent. Which state of representation allows which of these is dated data. */
public enum Act {
    /** See the data of the represented person. */
    SEE,
    /** Give or withdraw a consent. */
    CONSENT,
    /** Sign a contract or an application. */
    CONTRACT,
    /** Book a service. */
    BOOKING,
    /** Bring, collect and take the child home. */
    HANDOVER,
    /** Get an export of the data. */
    EXPORT,
    /** Get messages. */
    MESSAGE
}

package org.banshi.contract;

/** What an envelope holds. */
public enum SubmissionKind {
    /** An {@link Application}. */
    APPLICATION,
    /** A {@link Rating}. */
    RATING
}

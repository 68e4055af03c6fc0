package org.banshi.simulator.smartcard;

/** In what social-security cards differ from each other. */
public enum SocialSecurityTrait {
    /** Contact protocol T=0: lengths come with 6Cxx, data with 61xx and GET RESPONSE. Else T=1. */
    T0,
    /** The holder's file wants a PIN first (6982). */
    PIN_PROTECTED,
    /** An early card: it has the files and does not know the application's name (6A82). */
    WITHOUT_APPLICATION_NAME,
    /** Selects only with P1 = 00, reads only with P2 = 04; anything else is 6A86. */
    GENERAL_ADDRESSING,
    /** There is no holder's file at all. */
    WITHOUT_HOLDER_FILE
}

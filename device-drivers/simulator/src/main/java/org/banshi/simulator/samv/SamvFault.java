package org.banshi.simulator.samv;

/** A state of the whole module that stays until it is changed. */
public enum SamvFault {
    NONE,
    /** No answer to anything: no power, wrong wire, broken module. */
    DEAD,
    /** The module's self-test failed: every command is answered with 60. */
    SELF_TEST_FAILED,
    /** The module is not authorised: every command about cards is answered with 66. */
    UNAUTHORISED
}

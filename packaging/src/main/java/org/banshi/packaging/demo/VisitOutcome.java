package org.banshi.packaging.demo;

import java.util.UUID;

/**
 * What came of a visit.
 *
 * @param applicationId as read from the code on paper or screen
 * @param caseNumber as the backend says it
 * @param stage of the case
 * @param receipt number of the paper that the printer cut; 0 if none
 */
record VisitOutcome(UUID applicationId, String caseNumber, String stage, int receipt) {}

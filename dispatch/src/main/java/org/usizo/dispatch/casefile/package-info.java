/**
 * The work that alerts open: life cycle, tasks, scene, timeline. The whole transition table lives
 * here; every change of a case runs through CaseChanges, which locks the case, records what
 * happened and stores the derived status in one transaction.
 */
package org.usizo.dispatch.casefile;

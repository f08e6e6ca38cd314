/** A named person must act before a deadline: raising, repeating, climbing, acknowledging. */
package org.usizo.dispatch.escalation;

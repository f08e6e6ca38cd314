/**
 * One press of ROAD or MEDICAL, from whatever reached us to the receipt: stored before it is
 * acknowledged, never refused. Opens or joins cases; asks nobody to be sent.
 */
package org.usizo.dispatch.alert;

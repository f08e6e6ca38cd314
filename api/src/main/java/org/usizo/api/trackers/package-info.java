/**
 * Trackers and tracking apps as they are: what they send is read here and handed on as positions.
 * Each device is known by a secret of its own; off duty it is answered and nothing is stored.
 */
package org.usizo.api.trackers;

/**
 * A person's own page of the API: profile, devices, panic keys, adopted cases. Joins what dispatch
 * and notifications know of one person; decides nothing.
 */
package org.usizo.api.people;

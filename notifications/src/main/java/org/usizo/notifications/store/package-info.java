/**
 * What every store of this module leans on: Jdbi set up for our records, ids, digests, text made
 * fit for PostgreSQL, and the loop that looks at due rows. Any package here may call it; it knows
 * none of them.
 */
package org.usizo.notifications.store;

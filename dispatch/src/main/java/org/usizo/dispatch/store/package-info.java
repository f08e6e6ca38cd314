/**
 * How records meet PostgreSQL: the Jdbi plugin of this module, typed ids, migrations, and the
 * sweeper that keeps deadlines. Everybody in dispatch may use it; it knows none of them.
 */
package org.usizo.dispatch.store;

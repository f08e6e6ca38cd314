/**
 * Who helps, how soon, and what if nobody does. {@link org.usizo.dispatch.Dispatch} is the only
 * door; whoever stands outside sees records and sealed outcomes, never a store. Knows PostgreSQL
 * through Jdbi and nothing of HTTP, Jakarta EE, MicroProfile, Firebase or the notifications module.
 */
package org.usizo.dispatch;

/**
 * Who is calling and whether they may: token or key to {@link org.usizo.api.security.Caller}, deny
 * by default per route, single-use stream tickets. Resources ask {@link
 * org.usizo.api.security.CurrentCaller}; nobody reads a token elsewhere. Ownership of a case or
 * responder is decided in the SQL of dispatch, not here.
 */
package org.usizo.api.security;

/**
 * Every error as RFC 9457 {@code application/problem+json} with a correlation id, the container's
 * own errors included. Resources throw what {@link org.usizo.api.errors.Problem} builds; nothing
 * here shows a class name, an SQL text or a stack trace to a client.
 */
package org.usizo.api.errors;

/**
 * Log lines as JSON with the correlation id, and nothing in them that tells who, where or with
 * which secret. Knows nothing else of Usizo but the correlation id.
 */
package org.usizo.api.logs;

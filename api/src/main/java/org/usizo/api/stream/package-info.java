/**
 * Server-sent events: one poller per node reads what happened and hands it to every open stream in
 * memory; a stream that resumes first catches up from the database. Resources open a stream with
 * {@link org.usizo.api.stream.EventStreams#open} and say by an {@link
 * org.usizo.api.stream.EventView} what its reader may see. Knows nothing of roles.
 */
package org.usizo.api.stream;

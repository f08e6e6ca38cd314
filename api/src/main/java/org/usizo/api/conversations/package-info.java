/**
 * The conversation of a case over HTTP. A message is two idempotent writes: into the conversation
 * of notifications, then onto the case's timeline; the answer comes after both.
 */
package org.usizo.api.conversations;

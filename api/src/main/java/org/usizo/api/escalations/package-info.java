/** Duties of named persons, over HTTP. */
package org.usizo.api.escalations;

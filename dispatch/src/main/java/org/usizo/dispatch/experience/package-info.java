/** What a case taught: surveys and, later, the figures computed from the event log. */
package org.usizo.dispatch.experience;

/** Who is sent: candidates, offers, assignments and the policy that decides between them. */
package org.usizo.dispatch.assignment;

/** Agents and managers as people at work: presence, and what to do next. */
package org.usizo.api.agents;

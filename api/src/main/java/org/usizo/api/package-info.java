/**
 * The boundary and the composition root: HTTP, security, wiring and the web pages. The only module
 * that knows Jakarta EE and MicroProfile.
 */
package org.usizo.api;

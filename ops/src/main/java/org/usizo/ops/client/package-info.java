/**
 * How the tools in ops speak to a running Usizo: plain HTTP with JSON, and development tokens made
 * with the installation's private key. Knows nothing of the server's classes.
 */
package org.usizo.ops.client;

/**
 * The web pages in a real browser, against a small double of the HTTP contract and, in {@code
 * LivePagesIT}, against a server that runs. Compiled and run only with the Maven profile {@code
 * browser}, because the driver is large; nothing else may use these classes.
 */
package org.usizo.api.browser;

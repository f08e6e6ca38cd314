/** The web pages as files: what can be checked about them without a browser. */
package org.usizo.api.pages;

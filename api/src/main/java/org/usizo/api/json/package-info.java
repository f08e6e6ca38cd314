/** How JSON is written and read everywhere: typed ids as plain text. Knows no resource. */
package org.usizo.api.json;

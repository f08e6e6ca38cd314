/** Everything that happens within a person's scope, live; and who looked at what. */
package org.usizo.api.console;

/** What agents and managers do with a case, over HTTP. Thin: dispatch decides. */
package org.usizo.api.care;

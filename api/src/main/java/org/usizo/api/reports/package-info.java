/** Figures for managers, as JSON or CSV. */
package org.usizo.api.reports;

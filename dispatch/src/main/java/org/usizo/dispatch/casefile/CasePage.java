package org.usizo.dispatch.casefile;

import java.util.List;

/**
 * A page of a list of cases, most urgent first.
 *
 * @param next asks for the page after this one; null when this is the last
 */
public record CasePage(List<CaseLine> items, String next) {}

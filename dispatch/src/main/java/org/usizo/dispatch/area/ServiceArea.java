package org.usizo.dispatch.area;

import org.usizo.dispatch.responder.AreaId;

/** An area in service. */
public record ServiceArea(AreaId id, AreaProfile profile) {}

package org.usizo.dispatch.responder;

import org.usizo.dispatch.geo.Position;

/** One position of one responder, as a device or gateway sent it. */
public record PositionFix(ResponderId responderId, Position position) {}

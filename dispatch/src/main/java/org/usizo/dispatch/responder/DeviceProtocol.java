package org.usizo.dispatch.responder;

/** How a tracker or tracking app speaks to us. */
public enum DeviceProtocol {
  OSMAND,
  OWNTRACKS
}

package org.usizo.api.alerts;

import java.util.Set;
import org.usizo.dispatch.alert.AlertFlag;
import org.usizo.dispatch.alert.PressContent;

/** What the reader made of a body. */
record ReadPress(PressContent content, Installation installation, Set<AlertFlag> flags) {}

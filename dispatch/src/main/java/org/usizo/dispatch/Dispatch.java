package org.usizo.dispatch;

/** The only door of this module. */
public final class Dispatch {}

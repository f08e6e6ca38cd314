package org.usizo.notifications;

/** The only door of this module. */
public final class Notifications {}

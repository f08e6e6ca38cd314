package org.usizo.dispatch.area;

/**
 * A number that a person in the area can call at once.
 *
 * @param service whom it reaches, in words
 * @param number as it is dialled there
 */
public record EmergencyNumber(String service, String number) {}

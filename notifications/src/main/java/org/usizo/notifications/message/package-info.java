/**
 * What is told: the meanings, how urgent they are, which of them overtake each other, and the words
 * for them in every language. Knows no channel and no device; never names a kind of emergency, a
 * skill, an address or a coordinate, because its words stand on lock screens.
 */
package org.usizo.notifications.message;

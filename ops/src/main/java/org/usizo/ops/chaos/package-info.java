/**
 * The crash test: presses and a fleet at work while the server and its database are killed, then an
 * oracle that asks whether the promise held. Needs an installation of its own ({@code ops/chaos}
 * makes one): it speaks HTTP like anybody, kills processes by the installation's pid files, and
 * reads the database only to judge.
 */
package org.usizo.ops.chaos;

/**
 * {@code ops/demo}: presses as a customer would and tells what happens at both ends, over HTTP
 * only, against an installation with the demo fleet. Nobody calls it but its script.
 */
package org.usizo.ops.demo;

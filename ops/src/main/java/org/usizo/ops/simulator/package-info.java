/**
 * The live simulator: a demo fleet that goes on shift, drives, answers offers and does its work,
 * and a care agent who looks after what is left. It speaks HTTP only, with the development tokens
 * of an installation, and goes on by itself after the server was away. {@link
 * org.usizo.ops.simulator.DemoFleet}, {@link org.usizo.ops.simulator.Person} and what they are made
 * of may be used by the demo.
 */
package org.usizo.ops.simulator;

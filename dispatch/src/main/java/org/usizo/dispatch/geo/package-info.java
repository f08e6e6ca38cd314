/**
 * Where things are and how far: positions, distances, ETA intervals, Plus Codes. The only package
 * that knows net.postgis; knows nothing of cases or responders.
 */
package org.usizo.dispatch.geo;

/**
 * Service areas over HTTP, as GeoJSON features (RFC 7946), for operators. Translates only; what an
 * area means is decided in dispatch.
 */
package org.usizo.api.areas;

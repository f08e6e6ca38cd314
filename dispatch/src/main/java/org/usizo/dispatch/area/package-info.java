/**
 * Where we serve, as operators keep it: boundaries, emergency numbers, how help is sent there and
 * how soon it is promised. Read by everybody through the table; written here only.
 */
package org.usizo.dispatch.area;

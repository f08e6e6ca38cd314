/** Links for family and friends: making, ending and following them. */
package org.usizo.api.track;

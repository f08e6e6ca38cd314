/**
 * Makes any POST safe to repeat for whoever names an {@code Idempotency-Key}: the first answer is
 * kept and given again. Presses have their own, stronger way and do not come by here.
 */
package org.usizo.api.idempotency;
